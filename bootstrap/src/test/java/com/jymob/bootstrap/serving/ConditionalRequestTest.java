package com.jymob.bootstrap.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading again only what has changed, and changing only what one has read (RFC 9110, 13). */
class ConditionalRequestTest {
  private static final String POST =
      "{\"title\":\"t\",\"description\":\"d\",\"company\":\"c\",\"status\":\"open\"}";

  private final ApiClient poster = TestedSite.somebody();
  private final ApiClient stranger = TestedSite.somebody();
  private final HttpResponse<String> created = poster.json("POST", "/v1/job_posts", POST);
  private final String path = "/v1/job_posts/" + ApiClient.tree(created).get("id").asLong();

  @Test
  void every_answer_with_the_record_bears_its_tag() {
    HttpResponse<String> put = put("{\"title\":\"u\"}", "If-Match", tag(created));

    assertThat(tag(poster.get(path))).isEqualTo(tag(put)).isNotEqualTo(tag(created));
    assertThat(tag(stranger.get(path))).isEqualTo(tag(put));
    assertThat(tag(poster.get("/v1/users/me"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
  void what_is_known_is_not_sent_again(String known) {
    String tag = tag(created);

    HttpResponse<String> answer = get(path, "If-None-Match", known.formatted(tag));

    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(tag(answer)).isEqualTo(tag);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
    assertThat(answer.headers().firstValue("Vary")).contains("Authorization, Accept");
    assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
  }

  @Test
  void what_has_changed_is_sent() {
    put("{\"title\":\"u\"}", "If-Match", "*");

    HttpResponse<String> answer = get(path, "If-None-Match", tag(created));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"title\":\"u\"");
  }

  @Test
  void one_format_does_not_stand_for_the_other() {
    String xml = tag(poster.get(path + ".xml"));

    assertThat(xml).isNotEqualTo(tag(created));
    assertThat(get(path + ".json", "If-None-Match", xml).statusCode()).isEqualTo(200);
    assertThat(get(path + ".xml", "If-None-Match", xml).statusCode()).isEqualTo(304);
  }

  @Test
  void head_is_answered_as_get_is() {
    HttpResponse<String> head =
        poster.browser().send(poster.request(path).method("HEAD", BodyPublishers.noBody()));
    HttpResponse<String> known =
        poster
            .browser()
            .send(
                poster
                    .request(path)
                    .header("If-None-Match", tag(created))
                    .method("HEAD", BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(tag(head)).isEqualTo(tag(created));
    assertThat(known.statusCode()).isEqualTo(304);
  }

  @Test
  void a_read_may_ask_for_one_version_only() {
    assertThat(get(path, "If-Match", tag(created)).statusCode()).isEqualTo(200);
    assertRefused(get(path, "If-Match", "\"other\""), 412, "precondition_failed");
  }

  @Test
  void the_tag_of_either_format_lets_a_change_through() {
    assertThat(put("{\"title\":\"u\"}", "If-Match", tag(created)).statusCode()).isEqualTo(200);
    String xml = tag(poster.get(path + ".xml"));
    assertThat(put("{\"title\":\"v\"}", "If-Match", "\"other\", " + xml).statusCode())
        .isEqualTo(200);
    assertThat(put("{\"title\":\"w\"}", "If-Match", "*").statusCode()).isEqualTo(200);
  }

  @Test
  void nobody_changes_or_deletes_what_they_have_not_read() {
    put("{\"title\":\"u\"}", "If-Match", tag(created));

    for (String old : new String[] {tag(created), "W/" + tag(poster.get(path)), "\"\""}) {
      assertRefused(put("{\"title\":\"lost\"}", "If-Match", old), 412, "precondition_failed");
      assertRefused(delete("If-Match", old), 412, "precondition_failed");
    }
    assertRefused(put("{\"title\":\"lost\"}", "If-None-Match", "*"), 412, "precondition_failed");
    assertThat(poster.get(path).body()).contains("\"title\":\"u\"");
    assertThat(delete("If-Match", tag(poster.get(path))).statusCode()).isEqualTo(204);
  }

  @Test
  void a_condition_that_cannot_be_read_holds_back_everything() {
    assertRefused(put("{\"title\":\"u\"}", "If-Match", "abc"), 400, "malformed_entity_tag");
    assertRefused(delete("If-Match", "abc"), 400, "malformed_entity_tag");
    assertRefused(get(path, "If-None-Match", "abc"), 400, "malformed_entity_tag");
    assertThat(tag(poster.get(path))).isEqualTo(tag(created));
  }

  @Test
  void a_refusal_comes_before_the_condition() {
    HttpResponse<String> strangers =
        stranger
            .browser()
            .send(
                stranger
                    .request(path)
                    .header("If-Match", "\"other\"")
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{}")));

    assertRefused(strangers, 403, "not_poster");
    assertRefused(get("/v1/job_posts/1234567", "If-None-Match", "*"), 404, "not_found");
  }

  @Test
  void a_post_is_not_held_to_a_condition() {
    HttpResponse<String> another =
        poster
            .browser()
            .send(
                poster
                    .request("/v1/job_posts")
                    .header("If-Match", "\"other\"")
                    .header("If-None-Match", "*")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(POST)));

    assertThat(another.statusCode()).isEqualTo(201);
  }

  private HttpResponse<String> get(String path, String header, String value) {
    return poster.browser().send(poster.request(path).header(header, value).GET());
  }

  private HttpResponse<String> put(String body, String header, String value) {
    return poster
        .browser()
        .send(
            poster
                .request(path)
                .header(header, value)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> delete(String header, String value) {
    return poster.browser().send(poster.request(path).header(header, value).DELETE());
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(ApiClient.tree(answer).get("code").asString()).isEqualTo(code);
  }
}
