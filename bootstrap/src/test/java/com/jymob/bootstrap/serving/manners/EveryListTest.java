package com.jymob.bootstrap.serving.manners;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** All lists of the API come newest first and part by part, each with cursors of its own. */
class EveryListTest {
  private static final World WORLD = new World();

  @BeforeAll
  static void makeMore() {
    Resource.between(WORLD.poster, WORLD.taker).forEach(Resource::created);
    long resume =
        WORLD
            .stranger
            .created("/v1/resumes", "{\"name\": \"Mine\", \"json_resume\": {}}")
            .get("id")
            .asLong();
    WORLD.stranger.created(
        "/v1/job_applications",
        WORLD.named("{\"job_post_id\": {open_job_post}, \"resume_id\": " + resume + "}"));
    WORLD.poster.json(
        "PUT", WORLD.named("/v1/job_applications/{job_application}"), "{\"status\": \"hired\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "poster, problems.%s?mine=true&, problem",
    "poster, job_posts.%s?mine=true&user_id={poster}&, job_post",
    "poster, job_applications.%s?job_post_id={open_job_post}&, job_application",
    "poster, screening_tests.%s?job_post_id={open_job_post}&, screening_test",
    "poster, job_applications/{job_application}/history.%s?, job_application_change",
    "taker, resumes.%s?, resume",
    "taker, job_applications.%s?, job_application",
    "taker, screening_tests.%s?, screening_test"
  })
  void it_comes_newest_first_part_by_part(String who, String list, String name) {
    ApiClient viewer = who.equals("poster") ? WORLD.poster : WORLD.taker;
    String json = "/v1/" + WORLD.named(list.formatted("json"));
    List<JsonNode> all = elements(viewer.get(json + "per_page=100"));

    assertThat(all)
        .hasSizeGreaterThan(1)
        .isSortedAccordingTo(
            Comparator.comparing(EveryListTest::createdAt)
                .thenComparing(EveryListTest::order)
                .reversed());
    assertThat(parts(viewer, json + "per_page=1")).isEqualTo(all);
    assertThat(viewer.get("/v1/" + WORLD.named(list.formatted("xml")) + "per_page=1").body())
        .contains("<" + name + "s><" + name + ">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "problems",
        "job_posts",
        "resumes",
        "job_applications",
        "job_applications/{job_application}/history",
        "screening_tests"
      })
  void a_part_that_cannot_be_is_refused(String list) {
    for (String wrong : List.of("per_page=0", "per_page=101", "per_page=x", "after=x", "titel=x")) {
      HttpResponse<String> answer = WORLD.taker.get("/v1/" + WORLD.named(list) + "?" + wrong);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"resumes", "job_applications", "screening_tests", "problems"})
  void a_cursor_is_good_for_its_own_list_only(String list) {
    String next = next(WORLD.taker.get("/v1/job_applications?per_page=1")).orElseThrow();
    String cursor = next.substring(next.indexOf("after="));

    HttpResponse<String> answer = WORLD.taker.get("/v1/" + list + "?" + cursor);

    assertThat(answer.statusCode()).isEqualTo(list.equals("job_applications") ? 200 : 400);
    assertThat(answer.body().contains("invalid_cursor")).isEqualTo(answer.statusCode() == 400);
  }

  private static Instant createdAt(JsonNode listed) {
    return Instant.parse(listed.get("created_at").asString());
  }

  /** Greater in what is newer; of a history only the numbers tell. */
  private static long order(JsonNode listed) {
    return listed.get(listed.has("id") ? "id" : "number").asLong();
  }

  private static List<JsonNode> parts(ApiClient viewer, String first) {
    List<JsonNode> parts = new ArrayList<>();
    Optional<String> path = Optional.of(first);
    while (path.isPresent()) {
      HttpResponse<String> part = viewer.get(path.get());
      assertThat(elements(part)).hasSize(1);
      parts.addAll(elements(part));
      path = next(part);
    }
    return parts;
  }

  private static List<JsonNode> elements(HttpResponse<String> list) {
    return List.copyOf(ApiClient.tree(list).values());
  }

  /** The path of the next part. */
  private static Optional<String> next(HttpResponse<String> part) {
    return part.headers()
        .firstValue("Link")
        .map(link -> URI.create(link.substring(1, link.indexOf('>'))))
        .map(next -> next.getRawPath() + "?" + next.getRawQuery());
  }
}
