package com.jymob.bootstrap.serving.jobapplication;

import static com.jymob.bootstrap.serving.jobapplication.Hiring.PATH;
import static com.jymob.bootstrap.serving.jobapplication.Hiring.apply;
import static com.jymob.bootstrap.serving.jobapplication.Hiring.code;
import static com.jymob.bootstrap.serving.jobapplication.Hiring.move;
import static com.jymob.bootstrap.serving.jobapplication.Hiring.path;
import static com.jymob.bootstrap.serving.jobapplication.Hiring.posted;
import static com.jymob.bootstrap.serving.jobapplication.Hiring.resume;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who gets what of job applications from the API. */
class JobApplicationAccessTest {
  private final Hiring hiring = Hiring.open();
  private final ApiClient poster = hiring.poster();
  private final ApiClient applicant = TestedSite.somebody();
  private final ApiClient stranger = TestedSite.somebody();

  @Test
  void applicant_and_poster_see_the_same_and_nobody_else_sees_anything() {
    JsonNode application = hiring.applied(applicant);
    String path = path(application);

    assertThat(ApiClient.tree(applicant.get(path))).isEqualTo(application);
    assertThat(ApiClient.tree(poster.get(path))).isEqualTo(application);
    assertThat(code(stranger.get(path))).isEqualTo("404 not_found");
    assertThat(code(stranger.get(path + "/history"))).isEqualTo("404 not_found");
    assertThat(code(move(stranger, path, "withdrawn"))).isEqualTo("404 not_found");
    assertThat(code(move(stranger, path, "submitted"))).isEqualTo("404 not_found");
  }

  @Test
  void the_applications_to_a_post_are_listed_for_its_poster_alone() {
    JsonNode application = hiring.applied(applicant);
    String list = PATH + "?job_post_id=" + hiring.post();

    assertThat(ApiClient.tree(poster.get(list)).get(0)).isEqualTo(application);
    assertThat(ApiClient.tree(poster.get(PATH))).isEmpty();
    assertThat(ApiClient.tree(applicant.get(PATH)).get(0)).isEqualTo(application);
    for (ApiClient other : List.of(applicant, stranger)) {
      assertNotFound(other.get(list), "job_post_id");
    }
    assertNotFound(poster.get(PATH + "?job_post_id=0"), "job_post_id");
  }

  @Test
  void what_is_not_ones_own_to_send_or_to_see_is_not_there() {
    long own = resume(applicant);
    long draft = posted(poster, "draft");

    assertNotFound(apply(applicant, hiring.post(), resume(stranger)), "resume_id");
    assertNotFound(apply(applicant, hiring.post(), 0), "resume_id");
    assertNotFound(apply(applicant, draft, own), "job_post_id");
    assertNotFound(apply(applicant, 0, own), "job_post_id");
    assertThat(ApiClient.tree(applicant.get(PATH))).isEmpty();
  }

  @Test
  void nobody_applies_to_their_own_post_or_twice_or_to_a_closed_one() {
    hiring.applied(applicant);

    assertThat(code(apply(poster, hiring.post(), resume(poster)))).isEqualTo("403 own_job_post");
    assertThat(code(apply(applicant, hiring.post(), resume(applicant))))
        .isEqualTo("409 already_applied");
    hiring.close();
    assertThat(code(apply(stranger, hiring.post(), resume(stranger))))
        .isEqualTo("409 job_post_not_open");
  }

  @Test
  void a_post_to_which_somebody_has_applied_counts_it_and_is_not_deleted() {
    hiring.applied(applicant);
    String path = "/v1/job_posts/" + hiring.post();

    assertThat(ApiClient.tree(poster.get(path)).get("applications_count").asInt()).isEqualTo(1);
    assertThat(code(poster.json("DELETE", path, ""))).isEqualTo("409 has_applications");
  }

  @Test
  void each_side_makes_its_own_moves_until_the_application_is_at_its_end() {
    String path = path(hiring.applied(applicant));

    assertThat(code(move(applicant, path, "in_review"))).isEqualTo("409 wrong_status");
    assertThat(code(move(poster, path, "withdrawn"))).isEqualTo("409 wrong_status");
    for (String next : List.of("in_review", "offered", "interview", "hired")) {
      HttpResponse<String> answer = move(poster, path, next);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(ApiClient.tree(answer).get("status").asString()).isEqualTo(next);
    }
    assertThat(code(move(poster, path, "offered"))).isEqualTo("409 wrong_status");
    assertThat(code(move(applicant, path, "withdrawn"))).isEqualTo("409 wrong_status");
  }

  @Test
  void the_history_tells_every_change_with_its_time_and_actor() {
    JsonNode application = hiring.applied(applicant);
    move(applicant, path(application), "withdrawn");
    long applicantId = application.get("user_id").asLong();

    JsonNode history = ApiClient.tree(poster.get(path(application) + "/history"));

    assertThat(history)
        .hasSize(2)
        .isEqualTo(ApiClient.tree(applicant.get(path(application) + "/history.json")));
    assertThat(history.get(0).propertyNames())
        .containsExactly("number", "status", "user_id", "created_at");
    assertThat(history.get(0).get("status").asString()).isEqualTo("withdrawn");
    assertThat(history.get(1).get("status").asString()).isEqualTo("submitted");
    assertThat(history.get(1).get("number").asInt()).isEqualTo(1);
    assertThat(history.get(1).get("user_id").asLong()).isEqualTo(applicantId);
    assertThat(history.get(1).get("created_at")).isEqualTo(application.get("created_at"));
  }

  @Test
  void who_has_not_seen_the_latest_move_moves_nothing() {
    String path = path(hiring.applied(applicant));
    String seen = applicant.get(path).headers().firstValue("ETag").orElseThrow();
    move(poster, path, "hired");

    HttpResponse<String> answer =
        applicant
            .browser()
            .send(
                applicant
                    .request(path)
                    .header("If-Match", seen)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"status\":\"withdrawn\"}")));

    assertThat(code(answer)).isEqualTo("412 precondition_failed");
  }

  @Test
  void an_application_is_withdrawn_and_not_deleted() {
    String path = path(hiring.applied(applicant));

    HttpResponse<String> answer = applicant.json("DELETE", path, "");

    assertThat(code(answer)).isEqualTo("405 method_not_allowed");
    assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("PUT");
  }

  @Test
  void applying_needs_no_scope_but_to_write_job_applications() {
    long resume = resume(applicant);
    ApiClient program = with(applicant, "job_applications:write");

    HttpResponse<String> answer = apply(program, hiring.post(), resume);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(code(program.get(path(ApiClient.tree(answer))))).isEqualTo("403 insufficient_scope");
    assertThat(code(apply(with(applicant, "job_applications:read"), hiring.post(), resume)))
        .isEqualTo("403 insufficient_scope");
  }

  /** A program that may do no more for somebody. */
  private static ApiClient with(ApiClient person, String scope) {
    HttpResponse<String> answer =
        App.of(person.browser())
            .post("/oauth/access_token", "grant_type=client_credentials&scope=" + scope);
    return new ApiClient(person.browser(), ApiClient.tree(answer).get("access_token").asString());
  }

  private static void assertNotFound(HttpResponse<String> answer, String field) {
    assertThat(code(answer)).isEqualTo("404 not_found");
    assertThat(ApiClient.tree(answer).get("errors").get(0).get("field").asString())
        .isEqualTo(field);
  }
}
