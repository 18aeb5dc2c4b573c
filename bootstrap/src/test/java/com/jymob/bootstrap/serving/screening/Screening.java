package com.jymob.bootstrap.serving.screening;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/**
 * A test of a puzzle and of a multiple choice, whose right letter is b, and the people around it.
 */
final class Screening {
  static final String TESTS = "/v1/screening_tests";
  static final String SOLUTIONS = "/v1/submitted_solutions";

  /** What no taker may ever see. */
  static final String SECRET = "xyzzy";

  private static final String PUZZLE =
      "{\"type\":\"Puzzle\",\"statement\":\"Why?\",\"correct_solution\":\"" + SECRET + "\"}";
  private static final String CHOICE =
      """
      {"type": "MultipleChoiceProblem", "statement": "Which?", "choices": {"a": "This.", "b": "That."},
       "correct_solution": "b"}
      """;
  private static final String POST =
      """
      {"title": "t", "description": "d", "company": "c", "status": "open", "problem_uuids": ["%s", "%s"]}
      """;
  private static final String RESUME =
      "{\"name\":\"Mine\",\"json_resume\":{\"basics\":{\"name\":\"Ada\"}}}";

  final ApiClient poster = TestedSite.somebody();
  final ApiClient taker = TestedSite.somebody();
  final ApiClient stranger = TestedSite.somebody();
  final String puzzle = created(poster, "/v1/problems", PUZZLE).get("uuid").asString();
  final String choice = created(poster, "/v1/problems", CHOICE).get("uuid").asString();
  final long post =
      created(poster, "/v1/job_posts", POST.formatted(puzzle, choice)).get("id").asLong();
  final long application = applied(taker);
  final long test = ApiClient.tree(taker.get(TESTS)).get(0).get("id").asLong();
  final String path = TESTS + "/" + test;

  /** Lets somebody apply, who gets a test. */
  long applied(ApiClient applicant) {
    long resume = created(applicant, "/v1/resumes", RESUME).get("id").asLong();
    return created(
            applicant,
            "/v1/job_applications",
            "{\"job_post_id\":%d,\"resume_id\":%d}".formatted(post, resume))
        .get("id")
        .asLong();
  }

  HttpResponse<String> solve(ApiClient by, String problem, String solution) {
    return by.json(
        "POST",
        SOLUTIONS,
        "{\"test_id\":%d,\"problem_id\":\"%s\",\"solution\":\"%s\"}"
            .formatted(test, problem, solution));
  }

  /** The path of a solution that the taker has saved. */
  String solved(String problem, String solution) {
    HttpResponse<String> answer = solve(taker, problem, solution);
    return SOLUTIONS + "/" + ApiClient.tree(answer).get("id").asLong();
  }

  HttpResponse<String> submit(ApiClient by) {
    return by.browser().send(by.request(path + "/submit").POST(BodyPublishers.noBody()));
  }

  HttpResponse<String> verify(ApiClient by, String scores) {
    return by.json("POST", path + "/verify", "{\"scores\":[" + scores + "]}");
  }

  static String score(String problem, String score) {
    return "{\"problem_uuid\":\"%s\",\"score\":%s}".formatted(problem, score);
  }

  JsonNode seenBy(ApiClient viewer) {
    return ApiClient.tree(viewer.get(path));
  }

  static String code(HttpResponse<String> answer) {
    return answer.statusCode() + " " + ApiClient.tree(answer).get("code").asString();
  }

  private static JsonNode created(ApiClient by, String path, String body) {
    HttpResponse<String> answer = by.json("POST", path, body);
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return ApiClient.tree(answer);
  }
}
