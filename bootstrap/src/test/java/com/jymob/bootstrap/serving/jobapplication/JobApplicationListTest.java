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
import com.jymob.bootstrap.serving.TestedSite;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JobApplicationListTest {
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private final Hiring hiring = Hiring.open();
  private final ApiClient applicant = TestedSite.somebody();

  @Test
  void what_one_has_sent_is_listed_newest_first_page_by_page() {
    long resume = resume(applicant);
    List<Long> sent = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      long post = posted(hiring.poster(), "open");
      sent.add(ApiClient.tree(apply(applicant, post, resume)).get("id").asLong());
    }

    assertThat(pages(applicant, PATH + "?per_page=2", "id")).isEqualTo(sent.reversed());
  }

  @Test
  void what_was_sent_to_a_post_is_listed_newest_first_page_by_page() {
    List<Long> sent = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      sent.add(hiring.applied(TestedSite.somebody()).get("id").asLong());
    }

    String list = PATH + "?per_page=1&job_post_id=" + hiring.post();
    assertThat(pages(hiring.poster(), list, "id")).isEqualTo(sent.reversed());
  }

  @Test
  void a_history_is_listed_newest_first_page_by_page() {
    String path = path(hiring.applied(applicant));
    move(hiring.poster(), path, "in_review");
    move(hiring.poster(), path, "submitted");

    assertThat(pages(applicant, path + "/history?per_page=2", "number"))
        .containsExactly(3L, 2L, 1L);
  }

  @Test
  void a_cursor_is_good_for_its_own_list_only() {
    hiring.applied(applicant);
    hiring.applied(TestedSite.somebody());
    String list = PATH + "?per_page=1&job_post_id=";
    String cursor =
        next(hiring.poster().get(list + hiring.post())).replaceFirst(".*after=", "&after=");

    assertThat(code(hiring.poster().get(list + posted(hiring.poster(), "open") + cursor)))
        .isEqualTo("400 invalid_fields");
    assertThat(code(hiring.poster().get(PATH + "?per_page=1" + cursor)))
        .isEqualTo("400 invalid_fields");
    String tests = "/v1/screening_tests?job_post_id=" + hiring.post();
    assertThat(code(hiring.poster().get(tests + cursor))).isEqualTo("400 invalid_fields");
  }

  @ParameterizedTest
  @ValueSource(strings = {"per_page=0", "after=x", "job_post_id=x", "status=hired", "unknown=1"})
  void a_wrong_parameter_is_a_400(String query) {
    assertThat(code(applicant.get(PATH + "?" + query))).isEqualTo("400 invalid_fields");
  }

  private static List<Long> pages(ApiClient viewer, String first, String name) {
    List<Long> all = new ArrayList<>();
    String path = first;
    while (!path.isEmpty()) {
      HttpResponse<String> page = viewer.get(path);
      assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
      for (JsonNode item : ApiClient.tree(page)) {
        all.add(item.get(name).asLong());
      }
      path = next(page);
    }
    return all;
  }

  /** The path of the next page; empty after the last one. */
  private static String next(HttpResponse<String> page) {
    return page.headers()
        .firstValue("Link")
        .map(NEXT::matcher)
        .filter(link -> link.matches())
        .map(link -> URI.create(link.group(1)))
        .map(link -> link.getRawPath() + "?" + link.getRawQuery())
        .orElse("");
  }
}
