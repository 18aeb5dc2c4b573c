package com.jymob.bootstrap.invariant;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.tool.Callers;
import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.manners.Resource;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No change of a record is lost to whoever says which version theirs is of. */
class LostUpdateTest {
  private static final int ROUNDS = 20;
  private static final int ROUNDS_EACH = 3;
  private static final TestNode NODE = TestNode.over(TestDatabase.create("updated"));
  private static final ApiClient POSTER = somebody();

  @SuppressWarnings("unused")
  private static final List<Resource> RESOURCES = Resource.between(POSTER, somebody());

  @AfterAll
  static void close() {
    NODE.close();
  }

  @ParameterizedTest
  @FieldSource("RESOURCES")
  void of_all_who_change_one_version_at_once_one_does(Resource resource) throws Exception {
    for (int round = 0; round < ROUNDS_EACH; round++) {
      String path = resource.created();
      String tag = tag(resource.owner().get(path));

      List<HttpResponse<String>> answers =
          Callers.atOnce(
              caller -> resource.send("PUT", path, resource.changeInJson(), "If-Match", tag));

      List<HttpResponse<String>> done =
          answers.stream().filter(answer -> answer.statusCode() == 200).toList();
      assertThat(done).hasSize(1);
      assertThat(answers)
          .extracting(HttpResponse::statusCode)
          .containsAll(Collections.nCopies(COUNT - 1, 412));
      assertThat(resource.owner().get(path).body()).isEqualTo(done.getFirst().body());
    }
  }

  @RepeatedTest(ROUNDS)
  void a_change_and_a_deletion_of_one_version_do_not_both_happen() throws Exception {
    String path = posted("");
    String tag = tag(POSTER.get(path));

    List<HttpResponse<String>> answers =
        Callers.atOnce(
            caller -> caller % 2 == 0 ? put(path, tag, "{\"title\":\"u\"}") : delete(path, tag));

    assertThat(answers).filteredOn(answer -> answer.statusCode() < 300).hasSize(1);
  }

  @Test
  void the_tag_changes_when_a_deadline_passes() {
    String path = posted(",\"closes_at\":\"2026-03-01T13:00:00Z\"");
    String open = tag(POSTER.get(path));

    NODE.advance(Duration.ofHours(1));

    HttpResponse<String> closed = POSTER.get(path);
    assertThat(closed.body()).contains("\"status\":\"closed\"");
    assertThat(tag(closed)).isNotEqualTo(open);
    assertThat(put(path, open, "{\"title\":\"u\"}").statusCode()).isEqualTo(412);
  }

  private static ApiClient somebody() {
    Browser browser = Browser.withManyConnections(NODE.url());
    return new ApiClient(browser, browser.register(TestNode.newEmail(), TestNode.PASSWORD));
  }

  private static String posted(String more) {
    String post = "{\"title\":\"t\",\"description\":\"d\",\"company\":\"c\",\"status\":\"open\"%s}";
    return "/v1/job_posts/" + POSTER.posted(post.formatted(more)).get("id").asLong();
  }

  private static HttpResponse<String> put(String path, String tag, String body) {
    return POSTER
        .browser()
        .send(
            POSTER
                .request(path)
                .header("If-Match", tag)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> delete(String path, String tag) {
    return POSTER.browser().send(POSTER.request(path).header("If-Match", tag).DELETE());
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
