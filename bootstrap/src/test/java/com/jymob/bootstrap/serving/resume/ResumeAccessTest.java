package com.jymob.bootstrap.serving.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Resumes are their owner's. */
class ResumeAccessTest {
  private final ApiClient owner = TestedSite.somebody();
  private final ApiClient stranger = TestedSite.somebody();
  private final JsonNode created = ApiClient.tree(ResumeForm.pdf().post(owner));
  private final String path = "/v1/resumes/" + created.get("id").asLong();

  @Test
  void to_a_stranger_a_resume_is_not_there() {
    assertNotFound(stranger.get(path));
    assertNotFound(stranger.get(path + "/content"));
    assertNotFound(stranger.json("PUT", path, "{\"name\": \"mine\"}"));
    assertNotFound(stranger.json("DELETE", path, ""));
    assertThat(ApiClient.tree(stranger.get("/v1/resumes"))).isEmpty();
    assertThat(ApiClient.tree(owner.get(path))).isEqualTo(created);
  }

  @ParameterizedTest
  @CsvSource({"GET, ''", "GET, /content", "PUT, ''", "DELETE, ''"})
  void what_is_not_there_is_told_as_what_is_hidden(String method, String below) {
    HttpResponse<String> hidden = stranger.json(method, path + below, "{}");
    HttpResponse<String> absent = stranger.json(method, "/v1/resumes/1234567890123" + below, "{}");

    assertNotFound(hidden);
    assertThat(withoutRequestId(hidden)).isEqualTo(withoutRequestId(absent));
  }

  @Test
  void a_list_is_read_page_by_page_newest_first() {
    ResumeForm.named("second").field("json_resume", "{}").post(owner);
    ResumeForm.named("third").field("json_resume", "{}").post(owner);

    HttpResponse<String> first = owner.get("/v1/resumes?per_page=2");
    String next =
        first.headers().firstValue("Link").orElseThrow().replaceFirst("<([^>]*)>.*", "$1");
    HttpResponse<String> last = owner.get(next.substring(next.indexOf("/v1/")));

    assertThat(names(first)).containsExactly("third", "second");
    assertThat(names(last)).containsExactly("CV");
    assertThat(last.headers().firstValue("Link")).isEmpty();
    assertThat(owner.get("/v1/resumes?name=x").statusCode()).isEqualTo(400);
    assertThat(owner.get("/v1/resumes.xml").body()).contains("<resumes><resume><id>");
  }

  @Test
  void a_deleted_resume_is_gone() {
    assertThat(owner.json("DELETE", path, "").statusCode()).isEqualTo(204);
    assertNotFound(owner.get(path));
    assertNotFound(owner.get(path + "/content"));
    assertNotFound(owner.json("DELETE", path, ""));
    assertThat(ApiClient.tree(owner.get("/v1/resumes"))).isEmpty();
  }

  @Test
  void nobody_changes_or_deletes_what_they_have_not_read() {
    assertThat(conditional("PUT", "\"other\"").statusCode()).isEqualTo(412);
    assertThat(conditional("DELETE", "\"other\"").statusCode()).isEqualTo(412);
    String tag = owner.get(path).headers().firstValue("ETag").orElseThrow();
    assertThat(conditional("DELETE", tag).statusCode()).isEqualTo(204);
  }

  @Test
  void a_poster_sees_what_was_sent_to_them_and_as_it_was() {
    ApiClient poster = TestedSite.somebody();
    long first = applied(poster);
    owner.json("PUT", path, "{\"name\": \"Better\", \"json_resume\": {}}");
    long second = applied(poster);
    assertThat(owner.json("DELETE", path, "").statusCode()).isEqualTo(204);

    assertThat(name(poster.get(path))).isEqualTo("Better");
    assertThat(poster.get(path + "/content").body()).isEqualTo("{}");
    for (ApiClient party : List.of(poster, owner)) {
      assertThat(name(party.get(path + "?job_application_id=" + first))).isEqualTo("CV");
      assertThat(name(party.get(path + "?job_application_id=" + second))).isEqualTo("Better");
      assertThat(party.get(path + "/content?job_application_id=" + first).body())
          .startsWith("%PDF-");
    }
    assertNotFound(stranger.get(path));
    assertNotFound(stranger.get(path + "?job_application_id=" + first));
    assertNotFound(stranger.get(path + "/content?job_application_id=" + first));
    assertNotFound(poster.json("PUT", path, "{\"name\": \"mine\"}"));
    assertNotFound(poster.json("DELETE", path, ""));
    assertNotFound(owner.get(path));
  }

  private long applied(ApiClient poster) {
    long post =
        poster
            .posted("{\"title\":\"t\",\"description\":\"d\",\"company\":\"c\",\"status\":\"open\"}")
            .get("id")
            .asLong();
    HttpResponse<String> answer =
        owner.json(
            "POST",
            "/v1/job_applications",
            "{\"job_post_id\":%d,\"resume_id\":%d}".formatted(post, created.get("id").asLong()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return ApiClient.tree(answer).get("id").asLong();
  }

  private static String name(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return ApiClient.tree(answer).get("name").asString();
  }

  private HttpResponse<String> conditional(String method, String tag) {
    return owner
        .browser()
        .send(
            owner
                .request(path)
                .header("If-Match", tag)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{}")));
  }

  private static void assertNotFound(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
    assertThat(ApiClient.tree(answer).get("code").asString()).isEqualTo("not_found");
  }

  private static JsonNode withoutRequestId(HttpResponse<String> answer) {
    return ApiClient.tree(answer).asObject().without("request_id");
  }

  private static List<String> names(HttpResponse<String> list) {
    return StreamSupport.stream(ApiClient.tree(list).spliterator(), false)
        .map(resume -> resume.get("name").asString())
        .toList();
  }
}
