package com.jymob.bootstrap.serving.jobapplication;

import static com.jymob.bootstrap.serving.jobapplication.Hiring.PATH;
import static com.jymob.bootstrap.serving.jobapplication.Hiring.move;
import static com.jymob.bootstrap.serving.jobapplication.Hiring.path;
import static com.jymob.bootstrap.serving.jobapplication.Hiring.resume;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The same application in JSON, XML and forms. */
class JobApplicationFormatsTest {
  private final Hiring hiring = Hiring.open();
  private final ApiClient applicant = TestedSite.somebody();

  @ParameterizedTest
  @CsvSource({
    "application/json, '{\"job_post_id\": %d, \"resume_id\": %d, \"cover_letter\": \"<&> 🌻\"}'",
    "application/xml, '<job_application><job_post_id>%d</job_post_id><resume_id>%d</resume_id><cover_letter>&lt;&amp;&gt; 🌻</cover_letter></job_application>'",
    "application/x-www-form-urlencoded, job_post_id=%d&resume_id=%d&cover_letter=%%3C%%26%%3E+%%F0%%9F%%8C%%BB"
  })
  void an_application_is_sent_in_any_format(String contentType, String body) {
    long resume = resume(applicant);
    HttpResponse<String> answer =
        applicant.send("POST", PATH, contentType, body.formatted(hiring.post(), resume));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonNode application = ApiClient.tree(answer);
    assertThat(answer.headers().firstValue("Location"))
        .contains(TestedSite.publicUrl() + path(application));
    assertThat(application.get("job_post_id").asLong()).isEqualTo(hiring.post());
    assertThat(application.get("resume_id").asLong()).isEqualTo(resume);
    assertThat(application.get("cover_letter").asString()).isEqualTo("<&> 🌻");
    assertThat(application.get("status").asString()).isEqualTo("submitted");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{\"status\": \"interview\"}'",
    "application/xml, <job_application><status>interview</status></job_application>",
    "application/x-www-form-urlencoded, status=interview"
  })
  void an_application_is_moved_in_any_format(String contentType, String body) {
    String path = path(hiring.applied(applicant));

    HttpResponse<String> answer = hiring.poster().send("PUT", path + ".xml", contentType, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("<job_application>", "<status>interview</status>");
  }

  @ParameterizedTest
  @CsvSource({"json, application/json", "xml, application/xml"})
  void what_was_read_can_be_sent_back_and_changes_nothing(String suffix, String contentType) {
    JsonNode application = hiring.applied(applicant);
    String path = path(application);

    for (ApiClient party : new ApiClient[] {applicant, hiring.poster()}) {
      String read = party.get(path + "." + suffix).body();
      HttpResponse<String> answer = party.send("PUT", path, contentType, read);

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(ApiClient.tree(answer)).isEqualTo(application);
    }
    assertThat(ApiClient.tree(applicant.get(path + "/history"))).hasSize(1);
  }

  @Test
  void what_was_sent_stays_as_it_was_sent() {
    JsonNode application = hiring.applied(applicant);

    HttpResponse<String> answer =
        applicant.json(
            "PUT",
            path(application),
            "{\"cover_letter\":\"Other.\",\"resume_id\":%d}".formatted(resume(applicant)));

    assertThat(ApiClient.tree(answer)).isEqualTo(application);
  }

  @Test
  void lists_have_the_plural_root_in_xml() {
    String path = path(hiring.applied(applicant));
    move(hiring.poster(), path, "rejected");

    assertThat(applicant.get(PATH + ".xml").body())
        .contains("<job_applications><job_application><id>");
    assertThat(applicant.get(path + "/history.xml").body())
        .contains("<job_application_changes><job_application_change><number>2</number>");
  }

  @Test
  void an_application_without_a_cover_letter_has_none() {
    String body =
        "{\"job_post_id\":%d,\"resume_id\":%d}".formatted(hiring.post(), resume(applicant));
    JsonNode application = ApiClient.tree(applicant.json("POST", PATH, body));

    assertThat(application.get("cover_letter").isNull()).isTrue();
    assertThat(applicant.get(path(application) + ".xml").body()).doesNotContain("cover_letter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"job_post_id\":1}",
        "{\"job_post_id\":\"x\",\"resume_id\":1}",
        "{\"job_post_id\":1,\"resume_id\":1,\"cover_leter\":\"x\"}",
        "{\"job_post_id\":1,\"resume_id\":1,\"cover_letter\":7}"
      })
  void a_wrong_field_is_a_422(String body) {
    HttpResponse<String> answer = applicant.json("POST", PATH, body);

    assertThat(Hiring.code(answer)).isEqualTo("422 invalid_fields");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"status\":\"promoted\"}", "{\"status\":null}", "{\"state\":\"hired\"}"})
  void a_wrong_status_is_a_422(String body) {
    String path = path(hiring.applied(applicant));

    assertThat(Hiring.code(hiring.poster().json("PUT", path, body)))
        .isEqualTo("422 invalid_fields");
  }
}
