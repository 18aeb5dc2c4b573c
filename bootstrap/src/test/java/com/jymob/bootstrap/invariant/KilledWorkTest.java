package com.jymob.bootstrap.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.SiteProcess;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** I6 through {@code kill -9} while many post under keys: what is sent again is there once. */
class KilledWorkTest {
  private static final int CLIENTS = 8;
  private static final int POSTS = 200;

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();

  @TempDir private Path folder;

  @Test
  void whether_it_was_answered_or_not_it_is_done_once() throws Exception {
    String token;
    try (SiteProcess site = serve()) {
      Browser browser = Browser.withManyConnections(site.url());
      token = browser.register("ada@example.com", TestNode.PASSWORD);
      ApiClient ada = new ApiClient(browser, token);
      CountDownLatch enough = new CountDownLatch(POSTS);
      List<Thread> clients =
          IntStream.range(0, CLIENTS)
              .mapToObj(client -> Thread.startVirtualThread(() -> goOn(ada, client, enough)))
              .toList();
      site.killAmid(clients, enough);
    }

    try (SiteProcess again = serve()) {
      ApiClient ada = new ApiClient(Browser.withManyConnections(again.url()), token);
      assertThat(unanswered).hasSize(CLIENTS);
      for (String key : unanswered) {
        assertThat(post(ada, key).statusCode()).isEqualTo(201);
        assertThat(titles(ada, key)).hasSize(1);
      }
      answers.forEach((key, answer) -> assertThat(post(ada, key).body()).isEqualTo(answer));
      for (String key : answers.keySet()) {
        assertThat(titles(ada, key)).hasSize(1);
      }
    }
  }

  /** Posts under one key after the other, until nobody answers any more. */
  private void goOn(ApiClient ada, int client, CountDownLatch enough) {
    for (int i = 0; ; i++) {
      String key = "key%dof%d".formatted(i, client);
      try {
        answers.put(key, post(ada, key).body());
        enough.countDown();
      } catch (UncheckedIOException killed) {
        unanswered.add(key);
        return;
      }
    }
  }

  private static HttpResponse<String> post(ApiClient by, String key) {
    String body =
        "{\"title\":\"%s\",\"description\":\"d\",\"company\":\"c\",\"status\":\"open\"}"
            .formatted(key);
    return by.browser()
        .send(
            by.request("/v1/job_posts")
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
  }

  private static List<String> titles(ApiClient by, String title) {
    return ApiClient.tree(by.get("/v1/job_posts?search=" + title)).values().stream()
        .map(post -> post.get("title").asString())
        .toList();
  }

  private SiteProcess serve() throws Exception {
    return SiteProcess.serve(folder.resolve("data"), "--rate-limits=off");
  }
}
