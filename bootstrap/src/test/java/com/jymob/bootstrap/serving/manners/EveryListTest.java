package com.jymob.bootstrap.serving.manners;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import java.net.URI;
import java.net.http.HttpResponse;
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
    "problems.%s?mine=true&, problem",
    "job_posts.%s?mine=true&user_id={poster}&, job_post",
    "job_applications.%s?job_post_id={open_job_post}&, job_application",
    "screening_tests.%s?job_post_id={open_job_post}&, screening_test",
    "job_applications/{job_application}/history.%s?, job_application_change"
  })
  void the_posters_come_newest_first_part_by_part(String list, String name) {
    assertComes(WORLD.poster, list, name);
  }

  @ParameterizedTest
  @CsvSource({
    "resumes.%s?, resume",
    "job_applications.%s?, job_application",
    "screening_tests.%s?, screening_test"
  })
  void the_takers_come_newest_first_part_by_part(String list, String name) {
    assertComes(WORLD.taker, list, name);
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

  private static void assertComes(ApiClient viewer, String list, String name) {
    String json = "/v1/" + WORLD.named(list.formatted("json"));
    List<JsonNode> all = elements(viewer.get(json + "per_page=100"));

    assertThat(all)
        .hasSizeGreaterThan(1)
        .isSortedAccordingTo(Comparator.comparing(EveryListTest::age).reversed());
    assertThat(parts(viewer, json + "per_page=1")).isEqualTo(all);
    assertThat(viewer.get("/v1/" + WORLD.named(list.formatted("xml")) + "per_page=1").body())
        .contains("<" + name + "s><" + name + ">");
    for (String wrong : List.of("per_page=0", "per_page=101", "per_page=x", "after=x", "titel=x")) {
      assertThat(viewer.get(json + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
  }

  /** Greater in what is newer. */
  private static String age(JsonNode listed) {
    long order = listed.path(listed.has("id") ? "id" : "number").asLong();
    return listed.get("created_at").asString() + "%020d".formatted(order);
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
