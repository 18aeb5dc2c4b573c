package com.jymob.bootstrap.serving.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Listing the Problem Database. */
class ProblemListTest {
  private static final Pattern NEXT = Pattern.compile("<(.*)>; rel=\"next\"");

  private final ApiClient ada = TestedSite.somebody();

  @Test
  void pages_follow_their_links_to_the_end() {
    List<Long> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      made.add(problem(1, "paging").get("id").asLong());
    }
    List<Long> listed = new ArrayList<>();
    Optional<String> next = Optional.of("/v1/problems.json?mine=true&per_page=2&search=paging");
    while (next.isPresent()) {
      HttpResponse<String> page = ada.get(next.get());
      ApiClient.tree(page).forEach(problem -> listed.add(problem.get("id").asLong()));
      next = page.headers().firstValue("Link").map(ProblemListTest::target);
    }
    assertThat(listed).isEqualTo(made.reversed());
  }

  @ParameterizedTest
  @CsvSource({
    "type=Puzzle, '3 7'",
    "type=FindTheBug, ''",
    "difficulty_min=4, 7",
    "difficulty_max=3, 3",
    "difficulty_min=3&difficulty_max=7%3A+Not+that+Easy, '3 7'",
    "tag=TAG3, 3",
    "search=statement7, 7",
    "search=-statement7, 3"
  })
  void filters_hold(String query, String levels) {
    problem(3, "tag3");
    problem(7, "tag7");
    List<String> found = new ArrayList<>();
    ApiClient.tree(ada.get("/v1/problems?mine=true&" + query))
        .forEach(each -> found.add(each.get("difficulty_level").asString().substring(0, 1)));
    assertThat(String.join(" ", found.reversed())).isEqualTo(levels);
  }

  @Test
  void xml_has_a_root_in_the_plural() {
    problem(1, "root");
    assertThat(ada.get("/v1/problems.xml?mine=true").body()).contains("<problems><problem><id>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type=puzzle",
        "difficulty_min=11",
        "difficulty_max=easy",
        "mine=perhaps",
        "shared=true",
        "per_page=0",
        "after=x",
        "search=%21",
        "tag=a&tag=b"
      })
  void a_query_that_means_nothing_is_a_400(String query) {
    assertThat(ada.get("/v1/problems?" + query).statusCode()).isEqualTo(400);
  }

  private JsonNode problem(int level, String tag) {
    return ada.created(
        "/v1/problems",
        """
        {"type": "Puzzle", "statement": "statement%d", "difficulty_level": %d, "tags": ["%s"]}
        """
            .formatted(level, level, tag));
  }

  private static String target(String link) {
    var next = NEXT.matcher(link);
    assertThat(next.matches()).isTrue();
    URI target = URI.create(next.group(1));
    return target.getRawPath() + "?" + target.getRawQuery();
  }
}
