package com.jymob.bootstrap.serving.manners;

import com.jymob.bootstrap.serving.ApiClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * A resource of the API, and how somebody makes records of it.
 *
 * @param name the root of its XML
 * @param fields of a record that is not there yet
 * @param changed the field that its owner may change
 * @param change and to what
 * @param required fields that cannot be cleared
 */
public record Resource(
    String name,
    ApiClient owner,
    Supplier<Map<String, Object>> fields,
    String changed,
    String change,
    List<String> required) {

  /** All of which records can be made; what is between two people is made by the second. */
  public static List<Resource> between(ApiClient poster, ApiClient taker) {
    return List.of(
        new Resource(
            "problem",
            poster,
            () -> Map.of("type", "Puzzle", "statement", "Why?", "correct_solution", "xyzzy"),
            "statement",
            "Who?",
            List.of("type", "statement")),
        new Resource(
            "job_post",
            poster,
            () -> Map.of("title", "t", "description", "d", "company", "c"),
            "title",
            "u",
            List.of("title", "description", "company", "status")),
        new Resource("resume", taker, Resource::resume, "name", "Better", List.of("name")),
        new Resource(
            "job_application",
            taker,
            () -> application(poster, taker),
            "status",
            "withdrawn",
            List.of("status")),
        new Resource(
            "submitted_solution",
            taker,
            () -> solution(poster, taker),
            "solution",
            "<b>\r\n",
            List.of("solution")));
  }

  private static Map<String, Object> resume() {
    return Map.of("name", "Mine", "json_resume", Map.of("basics", Map.of("name", "Ada")));
  }

  private static Map<String, Object> application(ApiClient poster, ApiClient applicant) {
    return Map.of("job_post_id", openPost(poster), "resume_id", id(applicant, "resumes", resume()));
  }

  /** To the only problem of another test. */
  private static Map<String, Object> solution(ApiClient poster, ApiClient taker) {
    JsonNode application = made(taker, "job_applications", application(poster, taker));
    long test = application.get("screening_test_id").asLong();
    String problem =
        ApiClient.tree(taker.get("/v1/screening_tests/" + test))
            .get("problems")
            .get(0)
            .get("uuid")
            .asString();
    return Map.of("test_id", test, "problem_id", problem, "solution", "mine");
  }

  private static long openPost(ApiClient poster) {
    long problem = id(poster, "problems", Map.of("type", "Puzzle", "statement", "Why?"));
    return id(
        poster,
        "job_posts",
        Map.of(
            "title", "t",
            "description", "d",
            "company", "c",
            "status", "open",
            "problem_uuids", List.of(problem)));
  }

  private static long id(ApiClient owner, String resources, Map<String, Object> fields) {
    return made(owner, resources, fields).get("id").asLong();
  }

  private static JsonNode made(ApiClient owner, String resources, Map<String, Object> fields) {
    return owner.created("/v1/" + resources, Wording.JSON.body("", fields));
  }

  /** Where it is listed and made. */
  public String path() {
    return "/v1/" + name + "s";
  }

  /** The path of a new record. */
  public String created() {
    return path() + "/" + ApiClient.tree(made()).get("id").asLong();
  }

  /** What the owner of a new record is answered. */
  public HttpResponse<String> made() {
    return owner.json("POST", path(), Wording.JSON.body(name, fields.get()));
  }

  /** What the owner is answered. */
  public HttpResponse<String> send(String method, String path, String contentType, String body) {
    return owner.send(method, path, contentType, body);
  }

  /** What the owner is answered, who says a header more. */
  public HttpResponse<String> send(
      String method, String path, String body, String header, String value) {
    return owner
        .browser()
        .send(
            owner
                .request(path)
                .header(header, value)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
  }

  /** Fields that change a record. */
  public String changeInJson() {
    return Wording.JSON.body(name, Map.of(changed, change));
  }

  @Override
  public String toString() {
    return name;
  }
}
