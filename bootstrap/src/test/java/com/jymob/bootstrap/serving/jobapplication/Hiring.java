package com.jymob.bootstrap.serving.jobapplication;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** Somebody who has posted a job, and what it takes to apply. */
record Hiring(ApiClient poster, long post) {
  static final String PATH = "/v1/job_applications";

  private static final String POST =
      "{\"title\":\"t\",\"description\":\"d\",\"company\":\"c\",\"status\":\"%s\"}";
  private static final String RESUME =
      "{\"name\":\"Mine\",\"json_resume\":{\"basics\":{\"name\":\"Ada\"}}}";
  private static final String APPLICATION =
      "{\"job_post_id\":%d,\"resume_id\":%d,\"cover_letter\":\"Take me.\"}";

  static Hiring open() {
    ApiClient poster = TestedSite.somebody();
    return new Hiring(poster, posted(poster, "open"));
  }

  static long posted(ApiClient poster, String status) {
    return poster.posted(POST.formatted(status)).get("id").asLong();
  }

  static long resume(ApiClient owner) {
    return ApiClient.tree(owner.json("POST", "/v1/resumes", RESUME)).get("id").asLong();
  }

  static HttpResponse<String> apply(ApiClient applicant, long post, long resume) {
    return applicant.json("POST", PATH, APPLICATION.formatted(post, resume));
  }

  static HttpResponse<String> move(ApiClient by, String path, String status) {
    return by.json("PUT", path, "{\"status\":\"%s\"}".formatted(status));
  }

  void close() {
    poster.json("PUT", "/v1/job_posts/" + post, "{\"status\":\"closed\"}");
  }

  /** The application of somebody, as it was answered. */
  JsonNode applied(ApiClient applicant) {
    HttpResponse<String> answer = apply(applicant, post, resume(applicant));
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return ApiClient.tree(answer);
  }

  static String path(JsonNode application) {
    return PATH + "/" + application.get("id").asLong();
  }

  static String code(HttpResponse<String> answer) {
    return answer.statusCode() + " " + ApiClient.tree(answer).get("code").asString();
  }
}
