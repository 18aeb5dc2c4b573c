package com.jymob.bootstrap.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JobPostListTest {
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private final ApiClient ada = TestedSite.somebody();
  private final long adaId = ApiClient.tree(ada.get("/v1/users/me")).get("id").asLong();

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml"})
  void pages_follow_each_other_and_lose_and_repeat_nothing(String suffix) {
    List<Long> posted = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      posted.add(post("Gardener " + i, "open"));
    }

    List<Long> read = pages("/v1/job_posts." + suffix + "?per_page=3&user_id=" + adaId);

    assertThat(read).isEqualTo(posted.reversed());
  }

  @Test
  void a_ranked_search_goes_on_from_page_to_page() {
    long inDescription = postDescribed("Any", "about xylophones");
    long inTitle = postDescribed("Xylophones", "any");

    assertThat(pages("/v1/job_posts?search=XYLÓPHONES&per_page=1&user_id=" + adaId))
        .containsExactly(inTitle, inDescription);
  }

  @Test
  void the_link_holds_the_filters_and_no_token() {
    post("Gardener & Co", "open");
    post("Gardener & Co", "open");
    String path = "/v1/job_posts?per_page=1&search=gardener+%26+co&access_token=" + ada.token();

    HttpResponse<String> page = ada.browser().get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(next(page).orElseThrow().toString())
        .startsWith(TestedSite.publicUrl() + "/v1/job_posts.json?")
        .contains("per_page=1&", "search=gardener+%26+co&")
        .doesNotContain("token");
  }

  @Test
  void a_cursor_is_good_for_its_own_list_only() {
    post("One", "open");
    post("Two", "open");
    String cursor =
        next(ada.get("/v1/job_posts?per_page=1&user_id=" + adaId)).orElseThrow().getRawQuery();

    HttpResponse<String> foreign = ada.get("/v1/job_posts?remote=yes&" + cursor);

    assertThat(foreign.statusCode()).isEqualTo(400);
    assertThat(foreign.body()).contains("invalid_cursor").contains("\"after\"");
  }

  @Test
  void a_cursor_forged_to_overflow_the_calendar_is_refused() {
    post("One", "open");
    post("Two", "open");
    String list = "/v1/job_posts?per_page=1&user_id=" + adaId;
    String query = next(ada.get(list)).orElseThrow().getRawQuery();
    byte[] cursor = Base64.getUrlDecoder().decode(query.substring(query.indexOf("after=") + 6));
    ByteBuffer.wrap(cursor).putLong(5, Long.MAX_VALUE).putInt(13, Integer.MAX_VALUE);

    HttpResponse<String> forged =
        ada.get(list + "&after=" + Base64.getUrlEncoder().encodeToString(cursor));

    assertThat(forged.statusCode()).isEqualTo(400);
    assertThat(forged.body()).contains("invalid_cursor");
  }

  @Test
  void mine_adds_drafts_and_closed_ones_of_ones_own() {
    long draft = post("Draft", "draft");
    long open = post("Open", "open");
    ApiClient eve = TestedSite.somebody();

    assertThat(pages("/v1/job_posts?mine=true&user_id=" + adaId)).containsExactly(open, draft);
    assertThat(ids(eve.get("/v1/job_posts?mine=true&user_id=" + adaId))).containsExactly(open);
    assertThat(ids(ada.get("/v1/job_posts?mine=true&status=draft&user_id=" + adaId)))
        .containsExactly(draft);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "per_page=0",
        "per_page=101",
        "per_page=-1",
        "per_page=x",
        "per_page=1&per_page=1",
        "after=x",
        "after=AAAA",
        "mine=maybe",
        "remote=often",
        "status=gone",
        "unknown=1",
        "salary_min=10",
        "salary_currency=EUR",
        "salary_min=x&salary_currency=EUR",
        "salary_min=1&salary_currency=XYZ",
        "posted_since=yesterday",
        "user_id=x",
        "search=%21%21",
        "search=%00",
        "search=%FF",
        "salary_min=1e999999999&salary_currency=EUR",
        "user_id=999999999999999999999999999999",
        "after=9999999999999999999999999999999999999999"
      })
  void a_wrong_parameter_is_a_400_with_a_code(String query) {
    HttpResponse<String> answer = ada.get("/v1/job_posts.json?" + query);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(ApiClient.tree(answer).get("code").asString()).isNotEmpty();
  }

  private long post(String title, String status) {
    return id(
        ada.posted(
            "{\"title\":\"%s\",\"description\":\"d\",\"company\":\"c\",\"status\":\"%s\"}"
                .formatted(title, status)));
  }

  private long postDescribed(String title, String description) {
    return id(
        ada.posted(
            "{\"title\":\"%s\",\"description\":\"%s\",\"company\":\"c\",\"status\":\"open\"}"
                .formatted(title, description)));
  }

  private List<Long> pages(String path) {
    List<Long> all = new ArrayList<>();
    Optional<String> next = Optional.of(path);
    while (next.isPresent()) {
      HttpResponse<String> page = ada.get(next.get().replace("Ó", "%C3%93"));
      assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
      all.addAll(ids(page));
      next = next(page).map(link -> link.getRawPath() + "?" + link.getRawQuery());
    }
    return all;
  }

  private static Optional<URI> next(HttpResponse<String> page) {
    return page.headers()
        .firstValue("Link")
        .map(NEXT::matcher)
        .filter(Matcher::matches)
        .map(link -> URI.create(link.group(1)));
  }

  private static List<Long> ids(HttpResponse<String> page) {
    List<Long> ids = new ArrayList<>();
    if (page.body().startsWith("<")) {
      Matcher id = Pattern.compile("<id>(\\d+)</id>").matcher(page.body());
      while (id.find()) {
        ids.add(Long.valueOf(id.group(1)));
      }
    } else {
      ApiClient.tree(page).forEach(post -> ids.add(id(post)));
    }
    return ids;
  }

  private static long id(JsonNode post) {
    return post.get("id").asLong();
  }
}
