package com.jymob.bootstrap.serving.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The same problem in JSON, XML and forms. */
class ProblemFormatsTest {
  private static final String PATH = "/v1/problems";
  private static final String FULL =
      """
      {"type": "MultipleChoiceProblem", "statement": " # Wie viele? 🌻\\r\\n<&> ]]> ",
       "choices": {"c": " drei\\n", "a": "<1>"}, "difficulty_level": 5, "correct_solution": "c",
       "shared": true, "tags": ["C++", " spaced ", "C++"]}
      """;

  private final ApiClient ada = TestedSite.somebody();

  @Test
  void a_problem_as_json() {
    JsonNode problem = ada.created(PATH, FULL);

    assertThat(problem.propertyNames())
        .containsExactly(
            "id",
            "uuid",
            "user_id",
            "type",
            "statement",
            "choices",
            "difficulty_level",
            "correct_solution",
            "shared",
            "tags",
            "created_at",
            "updated_at");
    assertThat(problem.get("uuid").isString()).isTrue();
    assertThat(problem.get("uuid").asString()).isEqualTo(problem.get("id").toString());
    assertThat(problem.get("difficulty_level").asString()).isEqualTo("5: Not that Easy");
    assertThat(problem.get("choices").toString()).isEqualTo("{\"a\":\"<1>\",\"c\":\" drei\\n\"}");
  }

  @Test
  void a_bare_problem_is_private_and_has_no_solution_to_show() {
    JsonNode problem = ada.created(PATH, "{\"type\": \"Puzzle\", \"statement\": \"Why?\"}");

    assertThat(problem.has("correct_solution")).isFalse();
    assertThat(problem.get("shared").asBoolean()).isFalse();
    assertThat(problem.get("choices").isNull()).isTrue();
    assertThat(problem.get("difficulty_level").isNull()).isTrue();
    assertThat(problem.get("tags").isEmpty()).isTrue();
  }

  @Test
  void every_field_survives_json_then_xml_then_put_then_json() {
    JsonNode problem = ada.created(PATH, FULL);
    String path = PATH + "/" + problem.get("uuid").asString();

    String xml = ada.get(path + ".xml").body();
    HttpResponse<String> put = ada.send("PUT", path + ".xml", "application/xml", xml);

    assertThat(xml)
        .contains(
            "<problem>",
            "<type>MultipleChoiceProblem</type>",
            "<choices><choice letter=\"a\">&lt;1></choice>",
            "<difficulty_level>5: Not that Easy</difficulty_level>",
            "<tags><tag>C++</tag>");
    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    assertThat(said(ApiClient.tree(ada.get(path)))).isEqualTo(said(problem));
  }

  @Test
  void what_was_read_as_json_can_be_sent_back() {
    for (String body :
        new String[] {FULL, "{\"type\": \"SimpleProblem\", \"statement\": \"Why?\"}"}) {
      JsonNode problem = ada.created(PATH, body);
      HttpResponse<String> put =
          ada.json("PUT", PATH + "/" + problem.get("id").asLong(), problem.toString());
      assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
      assertThat(said(ApiClient.tree(put))).isEqualTo(said(problem));
    }
  }

  @Test
  void a_form_and_xml_say_the_same_as_json() {
    HttpResponse<String> byForm =
        ada.send(
            "POST",
            PATH,
            "application/x-www-form-urlencoded",
            "type=MultipleChoiceProblem&statement=Why%3F&choices[b]=2&choices[a]=1"
                + "&difficulty_level=10&correct_solution=b&shared=true&tags[]=C%2B%2B");
    HttpResponse<String> byXml =
        ada.send(
            "POST",
            PATH,
            "application/xml",
            """
            <problem><type>MultipleChoiceProblem</type><statement>Why?</statement>
            <choices><choice letter="b">2</choice><choice letter="a">1</choice></choices>
            <difficulty_level>10: Hard</difficulty_level><correct_solution>b</correct_solution>
            <shared>true</shared><tags><tag>C++</tag></tags></problem>
            """);
    JsonNode byJson =
        ada.created(
            PATH,
            """
            {"type": "MultipleChoiceProblem", "statement": "Why?", "choices": {"b": "2", "a": "1"},
             "difficulty_level": "10", "correct_solution": "b", "shared": true, "tags": ["C++"]}
            """);

    assertThat(said(ApiClient.tree(byForm))).isEqualTo(said(byJson));
    assertThat(said(ApiClient.tree(byXml))).isEqualTo(said(byJson));
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{\"type\": \"Puzzle\", \"choices\": null, \"difficulty_level\": null, \"correct_solution\": null}'",
    "application/xml, '<problem xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><type>Puzzle</type><choices xsi:nil=\"true\"/><difficulty_level/><correct_solution xsi:nil=\"1\"/></problem>'",
    "application/x-www-form-urlencoded, type=Puzzle&choices=&difficulty_level=&correct_solution="
  })
  void a_put_clears_what_it_names_so_and_keeps_the_rest(String contentType, String body) {
    JsonNode problem = ada.created(PATH, FULL);

    HttpResponse<String> put =
        ada.send("PUT", PATH + "/" + problem.get("id").asLong(), contentType, body);

    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    JsonNode changed = ApiClient.tree(put);
    assertThat(changed.get("choices").isNull()).isTrue();
    assertThat(changed.get("difficulty_level").isNull()).isTrue();
    assertThat(changed.has("correct_solution")).isFalse();
    assertThat(changed.get("shared").asBoolean()).isTrue();
    assertThat(changed.get("tags")).isEqualTo(problem.get("tags"));
  }

  @Test
  void every_wrong_field_is_named_at_once() {
    HttpResponse<String> answer =
        ada.json(
            "POST",
            PATH,
            """
            {"type": "puzzle", "statement": "", "choices": {"aa": "1", "b": " ", "c": 3},
             "difficulty_level": 11, "shared": "perhaps", "tags": ["a\\nb"], "solution": "typo"}
            """);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(codes(answer))
        .containsExactlyInAnyOrder(
            "type unknown_word",
            "statement required",
            "choices.aa not_a_letter",
            "choices.b blank",
            "choices.c wrong_type",
            "difficulty_level invalid_difficulty",
            "shared wrong_type",
            "tags invalid_character",
            "solution unknown_field");
  }

  @ParameterizedTest
  @CsvSource({
    "MultipleChoiceProblem, 'null', 'null', choices required",
    "MultipleChoiceProblem, '{\"a\": \"1\"}', 'null', choices too_few",
    "MultipleChoiceProblem, '{\"a\": \"1\", \"b\": \"2\"}', '\"c\"', correct_solution unknown_choice",
    "Puzzle, '{\"a\": \"1\", \"b\": \"2\"}', 'null', choices not_multiple_choice"
  })
  void what_does_not_fit_together_is_told_of_a_field(
      String type, String choices, String solution, String expected) {
    String body =
        "{\"type\": \"%s\", \"statement\": \"Why?\", \"choices\": %s, \"correct_solution\": %s}"
            .formatted(type, choices, solution);

    HttpResponse<String> answer = ada.json("POST", PATH, body);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(codes(answer)).containsExactly(expected);
    assertThat(answer.body()).doesNotContain("\"c\"");
  }

  private static JsonNode said(JsonNode problem) {
    return problem.asObject().deepCopy().without(List.of("id", "uuid", "created_at", "updated_at"));
  }

  private static Stream<String> codes(HttpResponse<String> answer) {
    return ApiClient.tree(answer)
        .get("errors")
        .valueStream()
        .map(error -> error.get("field").asString() + " " + error.get("code").asString());
  }
}
