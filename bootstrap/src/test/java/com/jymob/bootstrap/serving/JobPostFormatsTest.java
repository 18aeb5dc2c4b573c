package com.jymob.bootstrap.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The same post in JSON, XML and forms. */
class JobPostFormatsTest {
  private static final String FULL =
      """
      {"title": "Gärtner 🌻 ]]> <&>", "description": " # Töpfe\\n\\n\\r\\n* a\\tb ]]>  ", "company": "\\"Grün\\" & 'Söhne'",
       "location": "Zürich", "remote": "hybrid", "employment_type": "part_time",
       "salary": {"min": 0.5, "max": 99.25, "currency": "CHF", "period": "hour"},
       "skills": ["C++", "C#", ".NET", " spaced ", "C++"], "status": "open",
       "closes_at": "2126-03-01T12:00:00.123+02:00", "test_minutes": 90}
      """;

  private final ApiClient ada = TestedSite.somebody();

  @Test
  void every_field_survives_json_then_xml_then_put_then_json() {
    JsonNode posted = ada.posted(FULL);
    String path = "/v1/job_posts/" + posted.get("id").asLong();

    String xml = ada.get(path + ".xml").body();
    HttpResponse<String> put = ada.send("PUT", path + ".xml", "application/xml", xml);
    JsonNode after = ApiClient.tree(ada.get(path + ".json"));

    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    assertThat(after.get("closes_at").asString()).isEqualTo("2126-03-01T10:00:00.123Z");
    assertThat(withoutUpdatedAt(after)).isEqualTo(withoutUpdatedAt(posted));
  }

  @Test
  void what_was_read_as_json_can_be_sent_back() {
    JsonNode posted = ada.posted(FULL);
    String path = "/v1/job_posts/" + posted.get("id").asLong();

    HttpResponse<String> put = ada.json("PUT", path, posted.toString());

    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    assertThat(withoutUpdatedAt(ApiClient.tree(put))).isEqualTo(withoutUpdatedAt(posted));
  }

  @Test
  void a_form_says_the_same_as_json() {
    String form =
        "title="
            + encoded("Gärtner 🌻")
            + "&description=d&company=c&remote=yes&status=draft"
            + "&skills[]="
            + encoded("C++")
            + "&skills[]=Java"
            + "&salary[min]=1.5&salary[currency]=EUR&salary[period]=month";
    HttpResponse<String> byForm =
        ada.send("POST", "/v1/job_posts", "application/x-www-form-urlencoded", form);
    JsonNode byJson =
        ada.posted(
            """
            {"title": "Gärtner 🌻", "description": "d", "company": "c", "remote": "yes", "status": "draft",
             "skills": ["C++", "Java"], "salary": {"min": 1.5, "currency": "EUR", "period": "month"}}
            """);

    assertThat(byForm.statusCode()).as(byForm.body()).isEqualTo(201);
    assertThat(withoutIdAndTimes(ApiClient.tree(byForm))).isEqualTo(withoutIdAndTimes(byJson));
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{\"location\": null, \"salary\": null}'",
    "application/xml, '<job_post xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><location xsi:nil=\"true\"/><salary xsi:nil=\"true\"/></job_post>'",
    "application/x-www-form-urlencoded, location=&salary="
  })
  void a_put_clears_what_it_names_so_and_keeps_the_rest(String contentType, String body) {
    JsonNode posted = ada.posted(FULL);

    HttpResponse<String> put =
        ada.send("PUT", "/v1/job_posts/" + posted.get("id").asLong(), contentType, body);

    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    JsonNode changed = ApiClient.tree(put);
    assertThat(changed.get("location").isNull()).isTrue();
    assertThat(changed.get("salary").isNull()).isTrue();
    assertThat(changed.get("skills")).isEqualTo(posted.get("skills"));
    assertThat(changed.get("title")).isEqualTo(posted.get("title"));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/job_posts.json, '', application/json, [",
    "/v1/job_posts.xml, '', application/xml, <job_posts>",
    "/v1/job_posts.xml, application/json, application/xml, <job_posts>",
    "/v1/job_posts, application/xml, application/xml, <job_posts>",
    "/v1/job_posts, '', application/json, [",
    "/job_posts.json, '', application/json, [",
    "/job_posts.xml, '', application/xml, <job_posts>",
    "/job_posts, application/xml, application/xml, <job_posts>"
  })
  void the_suffix_wins_then_accept_and_the_version_may_be_left_out(
      String path, String accept, String contentType, String beginning) {
    ada.posted(FULL);
    var request = ada.browser().request(path).header("Authorization", "bearer " + ada.token());
    if (!accept.isEmpty()) {
      request.header("Accept", accept);
    }

    HttpResponse<String> answer = ada.browser().send(request.GET());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(contentType);
    assertThat(answer.body().replaceFirst("<\\?xml.*?\\?>", "")).startsWith(beginning);
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/problem+json",
    "xml, application/problem+xml",
  })
  void an_error_is_told_in_the_same_format(String suffix, String contentType) {
    HttpResponse<String> answer = ada.get("/v1/job_posts/0." + suffix);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains(contentType);
    assertThat(answer.body())
        .contains("not_found")
        .contains(answer.headers().firstValue("X-Request-Id").orElseThrow());
  }

  private static JsonNode withoutUpdatedAt(JsonNode post) {
    return post.asObject().deepCopy().without("updated_at");
  }

  private static JsonNode withoutIdAndTimes(JsonNode post) {
    return post.asObject().deepCopy().without(List.of("id", "created_at", "updated_at"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
