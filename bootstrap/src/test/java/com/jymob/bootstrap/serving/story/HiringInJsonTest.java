package com.jymob.bootstrap.serving.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The whole story in JSON, by an app that acts for both, each time with no more scopes than needed.
 */
class HiringInJsonTest {
  private static final String PROVIDER =
      "problems:write job_posts:write job_applications:read job_applications:write resumes:read"
          + " screening_tests:read screening_tests:write";
  private static final String SEEKER =
      "job_posts:read resumes:write job_applications:read job_applications:write"
          + " screening_tests:read screening_tests:write";

  private final App app = App.ofSomebody();
  private final ApiClient provider = actingWith(PROVIDER);
  private final ApiClient seeker = actingWith(SEEKER);

  @Test
  void somebody_is_hired() {
    String quiz =
        posted(
                provider,
                "/v1/problems",
                """
                {"type": "MultipleChoiceProblem", "statement": "What is 010 + 1 in Java?",
                 "choices": {"a": "9", "b": "11"}, "correct_solution": "a", "difficulty_level": 4}
                """)
            .get("uuid")
            .asString();
    String puzzle =
        posted(
                provider,
                "/v1/problems",
                """
                {"type": "FindTheBug", "statement": "`for (int i = 0; i <= a.length; i++) sum += a[i];`",
                 "correct_solution": "The last step reads past the end.", "difficulty_level": 2}
                """)
            .get("uuid")
            .asString();
    long post =
        posted(
                provider,
                "/v1/job_posts",
                """
                {"title": "Java developer", "description": "Keeps the greenhouse warm.", "company": "Kew",
                 "status": "open", "problem_uuids": ["%s", "%s"]}
                """
                    .formatted(quiz, puzzle))
            .get("id")
            .asLong();

    long resume =
        posted(
                seeker,
                "/v1/resumes",
                """
                {"name": "Java", "json_resume": {"basics": {"name": "Ada", "summary": "Reads past no end."}}}
                """)
            .get("id")
            .asLong();
    JsonNode application =
        posted(
            seeker,
            "/v1/job_applications",
            "{\"job_post_id\": %d, \"resume_id\": %d, \"cover_letter\": \"Hello.\"}"
                .formatted(post, resume));
    String applicationPath = "/v1/job_applications/" + application.get("id").asLong();
    assertThat(application.get("status").asString()).isEqualTo("submitted");
    String test = "/v1/screening_tests/" + application.get("screening_test_id").asLong();

    JsonNode taken = read(seeker, test);
    assertThat(taken.get("status").asString()).isEqualTo("ongoing");
    assertThat(taken.get("source_id").asLong()).isEqualTo(post);
    assertThat(taken.get("problems")).hasSize(2);
    assertThat(taken.toString()).doesNotContain("correct_solution", "past the end.");
    solve(taken, quiz, "a");
    JsonNode solution = solve(taken, puzzle, "It stops too early.");
    changed(
        seeker,
        "/v1/submitted_solutions/" + solution.get("id").asLong(),
        "{\"solution\": \"It goes one step too far.\"}");
    assertThat(acted(seeker, test + "/submit").get("status").asString()).isEqualTo("submitted");

    JsonNode submitted = read(provider, test);
    assertThat(submitted.get("problems").get(0).get("score").asInt()).isEqualTo(100);
    assertThat(
            submitted.get("problems").get(1).get("submitted_solution").get("solution").asString())
        .isEqualTo("It goes one step too far.");
    assertThat(submitted.get("problems").get(1).get("correct_solution").asString())
        .isEqualTo("The last step reads past the end.");
    assertThat(read(provider, "/v1/resumes/" + resume).get("json_resume").get("basics").get("name"))
        .hasToString("\"Ada\"");
    JsonNode verified =
        ApiClient.tree(
            sent(
                provider,
                200,
                "POST",
                test + "/verify",
                """
                {"scores": [{"problem_uuid": "%s", "score": 90, "comment": "Right."}]}
                """
                    .formatted(puzzle)));
    assertThat(verified.get("status").asString()).isEqualTo("verified");
    assertThat(verified.get("total_score").asDouble()).isEqualTo(95);
    for (String status : new String[] {"in_review", "interview", "offered", "hired"}) {
      changed(provider, applicationPath, "{\"status\": \"" + status + "\"}");
    }

    assertThat(read(seeker, applicationPath).get("status").asString()).isEqualTo("hired");
    assertThat(read(seeker, applicationPath + "/history").findValuesAsString("status"))
        .containsExactly("hired", "offered", "interview", "in_review", "submitted");
    JsonNode seen = read(seeker, test);
    assertThat(seen.get("total_score").asDouble()).isEqualTo(95);
    assertThat(seen.get("problems").get(1).get("comment").asString()).isEqualTo("Right.");
    assertThat(seen.toString()).doesNotContain("correct_solution", "past the end.");
  }

  private JsonNode solve(JsonNode test, String problem, String solution) {
    return posted(
        seeker,
        "/v1/submitted_solutions",
        "{\"test_id\": %d, \"problem_id\": \"%s\", \"solution\": \"%s\"}"
            .formatted(test.get("id").asLong(), problem, solution));
  }

  /** Somebody new, as the app acts for them. */
  private ApiClient actingWith(String scopes) {
    Dance dance = Dance.of(app, TestedSite.somebody().browser());
    String token = dance.tokens("scope", scopes).get("access_token").asString();
    return new ApiClient(TestedSite.browser(), token);
  }

  private static JsonNode posted(ApiClient client, String path, String body) {
    return ApiClient.tree(sent(client, 201, "POST", path, body));
  }

  private static void changed(ApiClient client, String path, String body) {
    sent(client, 200, "PUT", path, body);
  }

  private static JsonNode acted(ApiClient client, String path) {
    HttpResponse<String> answer =
        client.browser().send(client.request(path).POST(BodyPublishers.noBody()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return ApiClient.tree(answer);
  }

  private static JsonNode read(ApiClient client, String path) {
    HttpResponse<String> answer = client.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return ApiClient.tree(answer);
  }

  private static HttpResponse<String> sent(
      ApiClient client, int status, String method, String path, String body) {
    HttpResponse<String> answer = client.json(method, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer;
  }
}
