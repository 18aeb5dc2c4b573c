package com.jymob.bootstrap.serving.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The problems of a job post, from naming them to losing them. */
class JobPostProblemsTest {
  private static final String POST =
      "{\"title\":\"t\",\"description\":\"d\",\"company\":\"c\",\"problem_uuids\":[%s]}";

  private final ApiClient poster = TestedSite.somebody();
  private final ApiClient stranger = TestedSite.somebody();
  private final String own = uuid(poster, false);
  private final String shared = uuid(stranger, true);
  private final String hidden = uuid(stranger, false);

  @ParameterizedTest
  @CsvSource({
    "application/json, '{\"problem_uuids\": [\"%2$s\", \"%1$s\"]}'",
    "application/json, '{\"problem_uuids\": [%2$s, %1$s]}'",
    "application/xml, <job_post><problem_uuids><problem_uuid>%2$s</problem_uuid><problem_uuid>%1$s</problem_uuid></problem_uuids></job_post>",
    "application/x-www-form-urlencoded, problem_uuids[]=%2$s&problem_uuids[]=%1$s"
  })
  void every_format_names_problems_in_an_order(String contentType, String body) {
    String path = "/v1/job_posts/" + poster.posted(POST.formatted(own)).get("id").asLong();

    HttpResponse<String> put = poster.send("PUT", path, contentType, body.formatted(own, shared));

    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    assertThat(problems(poster.get(path))).isEqualTo("[\"%s\",\"%s\"]".formatted(shared, own));
    assertThat(poster.get(path + ".xml").body())
        .contains("<problem_uuids><problem_uuid>" + shared + "</problem_uuid>");
  }

  @Test
  void a_strangers_private_problem_is_answered_like_one_that_is_not_there() {
    String path = "/v1/job_posts/" + poster.posted(POST.formatted(own)).get("id").asLong();

    for (String unusable : new String[] {hidden, "9007199254740991"}) {
      unknown(poster.json("POST", "/v1/job_posts", POST.formatted(own + "," + unusable)));
      unknown(poster.json("PUT", path, "{\"problem_uuids\": [" + unusable + "]}"));
    }
    assertThat(problems(poster.get(path))).isEqualTo("[\"" + own + "\"]");
  }

  @Test
  void a_problem_that_is_hidden_or_deleted_leaves_the_posts_of_others() {
    String another = uuid(stranger, true);
    JsonNode post = poster.posted(POST.formatted(shared + "," + own + "," + another));
    String path = "/v1/job_posts/" + post.get("id").asLong();

    stranger.json("PUT", "/v1/problems/" + shared, "{\"shared\": false}");
    stranger.json("DELETE", "/v1/problems/" + another, "");

    assertThat(problems(poster.get(path))).isEqualTo("[\"" + own + "\"]");
    assertThat(poster.json("PUT", path, "{\"title\": \"other\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void a_post_has_at_most_20_problems_and_none_twice() {
    String many =
        LongStream.rangeClosed(1, 21).mapToObj(Long::toString).collect(Collectors.joining(","));
    for (String wrong : new String[] {many, own + "," + own, "0", "\"x\"", "1.5"}) {
      HttpResponse<String> answer = poster.json("POST", "/v1/job_posts", POST.formatted(wrong));
      assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
      assertThat(ApiClient.tree(answer).get("errors").get(0).get("field").asString())
          .isEqualTo("problem_uuids");
    }
  }

  private static void unknown(HttpResponse<String> answer) {
    JsonNode error = ApiClient.tree(answer);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(error.get("code").asString()).isEqualTo("not_found");
    assertThat(error.get("errors").get(0).get("field").asString()).isEqualTo("problem_uuids");
  }

  private static String uuid(ApiClient creator, boolean isShared) {
    String body = "{\"type\": \"Puzzle\", \"statement\": \"Why?\", \"shared\": %b}";
    return creator.created("/v1/problems", body.formatted(isShared)).get("uuid").asString();
  }

  private static String problems(HttpResponse<String> post) {
    return ApiClient.tree(post).get("problem_uuids").toString();
  }
}
