package com.jymob.bootstrap.serving.manners;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Submitting and verifying a test have the manners of everything that is posted. */
class ScreeningActionsTest {
  private final World world = new World();
  private final String test = world.named("/v1/screening_tests/{screening_test}");
  private final String submit = test + "/submit";
  private final String verify = test + "/verify";
  private final String scores =
      world.named("{\"scores\": [{\"problem_uuid\": {problem}, \"score\": 50}]}");

  @Test
  void what_they_do_not_know_is_refused() {
    for (String action : List.of(submit, verify)) {
      ApiClient by = action.equals(submit) ? world.taker : world.poster;
      assertStatus(by.json("POST", action + "?titel=x", ""), 400);
      assertStatus(by.json("POST", action, "{\"titel\": 1}"), 422);
      assertStatus(by.send("POST", action, "text/plain", "x"), 415);
      assertStatus(by.send("POST", action, "application/xml", "<other/>"), 400);
      assertStatus(by.json("PUT", action, "{}"), 405);
    }
    assertThat(world.taker.get(test).body()).contains("\"ongoing\"");
  }

  @Test
  void what_is_sent_again_under_its_key_is_done_once() {
    assertDoneOnce(world.taker, submit, "", "{}");
    assertDoneOnce(world.poster, verify, scores, scores.replace("50", "60"));
    assertThat(world.taker.get(test).body()).contains("\"total_score\":50,");
  }

  private void assertDoneOnce(ApiClient by, String action, String body, String otherBody) {
    HttpResponse<String> first = post(by, action, body);
    HttpResponse<String> again = post(by, action, body);

    assertStatus(first, 200);
    assertStatus(again, 200);
    assertThat(again.body()).isEqualTo(first.body()).isEqualTo(by.get(test).body());
    assertThat(tag(again)).isEqualTo(tag(first)).isEqualTo(tag(by.get(test)));
    assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertStatus(post(by, action, otherBody), 422);
  }

  private static HttpResponse<String> post(ApiClient by, String action, String body) {
    return by.browser()
        .send(
            by.request(action)
                .header("Idempotency-Key", action)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static void assertStatus(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer + answer.body()).isEqualTo(status);
  }
}
