package com.jymob.bootstrap.serving.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Resumes in every format. */
class ResumeFormatsTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String TEXT =
      """
      {"$schema": "https://example.com/schema.json",
       "basics": {"name": "Zoë 🦊 <&>]]>", "email": "zoe@example.com", "summary": "a\\n\\tb\\u0085", "nick names": {"2": []}},
       "work": [{"name": "", "startDate": "2014-06", "highlights": ["\\"x\\""]}],
       "numbers": [0, -1.50, 1e400, 12345678901234567890.123456789, true, false, null]}""";

  private final ApiClient ada = TestedSite.somebody();

  @Test
  void a_json_resume_comes_back_equal_in_json() {
    JsonNode created = created(json("{\"name\": \"CV\", \"json_resume\": " + TEXT + "}"));

    assertThat(created.get("json_resume")).isEqualTo(exact(TEXT));
    assertThat(created.get("content_type").asString()).isEqualTo("application/json");
    assertThat(exact(ada.get(path(created)).body())).isEqualTo(created);
    assertThat(exact(ada.get("/v1/resumes").body()).get(0)).isEqualTo(created);
  }

  @Test
  void it_is_text_in_xml_and_can_be_sent_back() {
    JsonNode created = created(json("{\"name\": \"CV\", \"json_resume\": " + TEXT + "}"));

    String xml = ada.get(path(created) + ".xml").body();
    HttpResponse<String> put = ada.send("PUT", path(created), "application/xml", xml);

    assertThat(xml).contains("<json_resume>{\"$schema\":", "&lt;&amp;&gt;]]&gt;");
    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    assertThat(exact(put.body()).get("json_resume")).isEqualTo(exact(TEXT));
  }

  @Test
  void it_is_text_in_forms() {
    String form = "name=CV&json_resume=" + URLEncoder.encode(TEXT, StandardCharsets.UTF_8);

    JsonNode byForm = created(ada.send("POST", "/v1/resumes", FORM, form));
    JsonNode byMultipart = created(ResumeForm.named("CV").field("json_resume", TEXT).post(ada));

    assertThat(byForm.get("json_resume")).isEqualTo(exact(TEXT));
    assertThat(byMultipart.get("json_resume")).isEqualTo(exact(TEXT));
  }

  @Test
  void it_is_downloaded_as_json() {
    JsonNode created = created(json("{\"name\": \"CV\", \"json_resume\": " + TEXT + "}"));

    HttpResponse<String> download = ada.get(path(created) + "/content");

    assertThat(exact(download.body())).isEqualTo(exact(TEXT));
    assertThat(download.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(download.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"CV.json\"; filename*=UTF-8''CV.json");
    assertThat(created.get("size").asInt())
        .isEqualTo(download.body().getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void what_breaks_the_standard_is_told_with_its_place() {
    HttpResponse<String> answer =
        json(
            """
            {"name": "CV", "json_resume": {"basics": {"url": "x", "email": 1},
             "work": [{}, {"startDate": "soon"}], "skills": {}, "x": "\\u0000"}}""");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(codes(answer))
        .containsExactly(
            "json_resume.basics.url not_a_uri",
            "json_resume.basics.email wrong_type",
            "json_resume.work[1].startDate not_a_date",
            "json_resume.skills wrong_type",
            "json_resume.x invalid_character");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{\"name\": \"x\", \"json_resume\": \"{}\"}', json_resume wrong_type",
    "application/json, '{\"name\": \"x\", \"json_resume\": []}', json_resume wrong_type",
    "application/json, '{\"name\": \"x\"}', file required",
    "application/json, '{\"name\": \"x\", \"json_resume\": null}', file required",
    "application/json, '{\"name\": \"x\", \"file\": \"y\"}', file wrong_type",
    "application/json, '{\"name\": \" \", \"json_resume\": {}}', name required",
    "application/json, '{\"json_resume\": {}}', name required",
    "application/xml, '<resume><name>x</name><json_resume>{</json_resume></resume>', json_resume malformed_json",
    "application/xml, '<resume><name>x</name><json_resume><a/></json_resume></resume>', json_resume wrong_type",
    "application/x-www-form-urlencoded, 'name=x&json_resume=[]', json_resume malformed_json",
    "application/x-www-form-urlencoded, 'name=x&json_resume[basics]=y', json_resume wrong_type"
  })
  void a_new_resume_is_one_of_two_things(String contentType, String body, String code) {
    HttpResponse<String> answer = ada.send("POST", "/v1/resumes", contentType, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(codes(answer)).containsExactly(code);
  }

  @Test
  void both_are_one_too_many() {
    assertThat(codes(ResumeForm.pdf().field("json_resume", "{}").post(ada)))
        .containsExactly("json_resume one_of_two");
  }

  @Test
  void a_put_changes_the_name_the_content_or_both() {
    JsonNode created = created(ResumeForm.pdf().post(ada));
    String path = path(created);

    JsonNode renamed = changed(ada.json("PUT", path, "{\"name\": \"Other\"}"));
    assertThat(renamed.get("name").asString()).isEqualTo("Other");
    assertThat(renamed.get("sha256")).isEqualTo(created.get("sha256"));

    JsonNode json = changed(ada.json("PUT", path, "{\"json_resume\": {}}"));
    assertThat(json.get("name").asString()).isEqualTo("Other");
    assertThat(json.get("content_type").asString()).isEqualTo("application/json");
    assertThat(ada.get(path + "/content").body()).isEqualTo("{}");

    JsonNode back = changed(ResumeForm.pdf().send(ada, "PUT", path));
    assertThat(back.get("sha256")).isEqualTo(created.get("sha256"));
    assertThat(back.get("created_at")).isEqualTo(created.get("created_at"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".json", ".xml"})
  void what_was_read_of_a_file_can_be_sent_back(String suffix) {
    JsonNode created = created(ResumeForm.pdf().post(ada));
    String read = ada.get(path(created) + suffix).body();

    HttpResponse<String> put =
        ada.send("PUT", path(created), "application/" + suffix.substring(1), read);

    assertThat(changed(put).get("sha256")).isEqualTo(created.get("sha256"));
  }

  @Test
  void a_resume_is_never_left_without_content() {
    JsonNode created = created(json("{\"name\": \"CV\", \"json_resume\": {}}"));

    HttpResponse<String> put = ada.json("PUT", path(created), "{\"json_resume\": null}");

    assertThat(codes(put)).containsExactly("json_resume required");
  }

  private HttpResponse<String> json(String body) {
    return ada.json("POST", "/v1/resumes", body);
  }

  private static JsonNode created(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return exact(answer.body());
  }

  private static JsonNode changed(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return exact(answer.body());
  }

  private static String path(JsonNode resume) {
    return "/v1/resumes/" + resume.get("id").asLong();
  }

  /** With every digit of every number. */
  private static JsonNode exact(String json) {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(json);
  }

  private static List<String> codes(HttpResponse<String> answer) {
    return StreamSupport.stream(ApiClient.tree(answer).get("errors").spliterator(), false)
        .map(error -> error.get("field").asString() + " " + error.get("code").asString())
        .toList();
  }
}
