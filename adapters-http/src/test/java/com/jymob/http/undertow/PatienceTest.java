package com.jymob.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jymob.http.message.Response;
import com.jymob.http.route.Route;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatienceTest {
  private static final Limits IMPATIENT = limits(Duration.ofMillis(300), 1_500);
  private static final Limits SMALL = limits(Duration.ofSeconds(20), 1_500);

  private static Limits limits(Duration time, int heldBytes) {
    return limits(time, heldBytes, Duration.ofSeconds(20));
  }

  private static Limits limits(Duration time, int heldBytes, Duration answerTime) {
    Duration idleTime = Duration.ofSeconds(20);
    return new Limits(
        65_536, 200, 1_000, 2_000, heldBytes, 100_000, time, time, answerTime, idleTime);
  }

  @TempDir private Path folder;

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  /** As long as the test wants, interrupted or not. */
  private Response slow() {
    entered.countDown();
    while (true) {
      try {
        released.await();
        return Response.html(200, "slow");
      } catch (InterruptedException e) {
        // The test decides.
      }
    }
  }

  private TestServer server(Limits limits) {
    return new TestServer(
        folder,
        List.of(
            Route.page("GET", "/", call -> Response.html(200, "fast")),
            Route.page("GET", "/large", call -> Response.html(200, "x".repeat(20_000))),
            Route.page("GET", "/huge", call -> Response.html(200, "x".repeat(10_000_000))),
            Route.page("GET", "/slow", call -> slow()),
            Route.page("POST", "/slow", call -> slow()),
            Route.page("POST", "/fast", call -> Response.html(200, "read")),
            Route.passwordPage("POST", "/sign_in", call -> slow())),
        limits,
        TrustedProxies.NONE);
  }

  @Test
  void a_head_that_does_not_arrive_is_not_waited_for() {
    try (TestServer server = server(IMPATIENT)) {
      assertThat(server.raw("GET / HTTP/1.1\r\nHost: x\r\n")).isEmpty();
    }
  }

  @Test
  void a_body_that_does_not_arrive_is_not_waited_for() {
    try (TestServer server = server(IMPATIENT)) {
      assertThat(server.raw("POST /fast HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf"))
          .startsWith("HTTP/1.1 408 ")
          .contains("Connection: close")
          .endsWith("page: body_timeout");
    }
  }

  @Test
  void a_body_that_nobody_would_drain_is_refused_at_once() {
    try (TestServer server = server(SMALL)) {
      assertThat(server.raw("POST /fast HTTP/1.1\r\nHost: x\r\nContent-Length: 100001\r\n\r\n"))
          .startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void a_large_body_is_refused_before_it_is_sent_when_the_client_asks_first() {
    try (TestServer server = server(SMALL)) {
      assertThat(
              server.raw(
                  "POST /fast HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n"
                      + "Expect: 100-continue\r\n\r\n"))
          .startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void bodies_that_are_too_large_together_are_refused_until_one_is_answered() throws Exception {
    try (TestServer server = server(SMALL);
        HttpClient client = server.client(HttpClient.Version.HTTP_1_1)) {
      var body = BodyPublishers.ofByteArray(new byte[900]);
      var held =
          client.sendAsync(server.request("/slow").POST(body).build(), BodyHandlers.ofString());
      entered.await();

      HttpResponse<String> refused = server.send(server.request("/fast").POST(body));
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();

      released.countDown();
      assertThat(held.join().statusCode()).isEqualTo(200);
      assertThat(Stream.generate(() -> server.send(server.request("/fast").POST(body))).limit(100))
          .anyMatch(answer -> answer.statusCode() == 200);
    }
  }

  @Test
  void heads_that_are_too_large_together_are_cut_off_until_one_is_answered() throws Exception {
    try (TestServer server = server(SMALL);
        HttpClient client = server.client(HttpClient.Version.HTTP_2)) {
      var slow = server.request("/slow").header("X-Large", "x".repeat(900)).build();
      var held = client.sendAsync(slow, BodyHandlers.ofString());
      entered.await();

      var fast = server.request("/").header("X-Large", "x".repeat(900));
      assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> server.send(fast));

      released.countDown();
      assertThat(held.join().statusCode()).isEqualTo(200);
      assertThat(isServedInTheEnd(client, fast.build())).isTrue();
    }
  }

  @Test
  void an_answer_is_held_until_it_is_sent_and_refused_when_too_much_is() {
    try (TestServer server = server(limits(Duration.ofSeconds(20), 30_000))) {
      assertThat(server.send(server.request("/large")).statusCode()).isEqualTo(200);
      assertThat(Stream.generate(() -> server.send(server.request("/large"))).limit(100))
          .anyMatch(answer -> answer.statusCode() == 200);
    }
    try (TestServer server = server(limits(Duration.ofSeconds(20), 19_999))) {
      assertThat(server.send(server.request("/large")).statusCode()).isEqualTo(503);
    }
  }

  @Test
  void who_takes_too_long_to_take_an_answer_is_cut_off_and_makes_room() throws Exception {
    Limits limits = limits(Duration.ofSeconds(20), 10_019_999, Duration.ofMillis(300));
    try (TestServer server = server(limits);
        HttpClient client = server.client(HttpClient.Version.HTTP_1_1);
        Socket silent = server.silent("GET /huge HTTP/1.1\r\nHost: x\r\n\r\n")) {
      assertThat(silent.getInputStream().read()).isEqualTo('H');

      var large = server.request("/large").build();
      assertThat(isServedInTheEnd(client, large)).isTrue();
      assertThat(silent.getInputStream().readAllBytes()).hasSizeLessThan(10_000_000);
    }
  }

  private static boolean isServedInTheEnd(HttpClient client, HttpRequest request) {
    return Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofString()))
        .map(sent -> sent.handle((whole, cut) -> cut == null && isServed(whole)))
        .limit(10_000)
        .anyMatch(CompletableFuture::join);
  }

  private static boolean isServed(HttpResponse<String> answer) {
    return answer.statusCode() == 200;
  }

  @Test
  void a_chunked_body_without_end_is_cut_off() {
    try (TestServer server = server(SMALL)) {
      String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";

      assertThat(
              server.raw(
                  "POST /fast HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                      + chunk.repeat(25)))
          .startsWith("HTTP/1.1 413 ");
    }
  }

  @Test
  void passwords_keep_nobody_else_waiting_and_queue_up_to_a_bound() throws Exception {
    try (TestServer server = server(Limits.STANDARD);
        HttpClient client = server.client(HttpClient.Version.HTTP_2)) {
      var signIn = server.request("/sign_in").POST(BodyPublishers.noBody()).build();
      int passwordThreads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
      var refused = new CountDownLatch(600 - 500 - passwordThreads);
      var answers =
          Stream.generate(() -> client.sendAsync(signIn, BodyHandlers.ofString()))
              .limit(600)
              .map(sent -> sent.whenComplete((answer, failure) -> count(answer, refused)))
              .toList();

      assertThat(refused.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(server.send(server.request("/")).body()).isEqualTo("fast");
      released.countDown();
      assertThat(answers)
          .extracting(answer -> answer.join().statusCode())
          .containsOnly(200, 503)
          .filteredOn(status -> status == 200)
          .hasSize(500 + passwordThreads);
    }
  }

  private static void count(HttpResponse<String> answer, CountDownLatch refused) {
    if (answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
      refused.countDown();
    }
  }

  @Test
  void stopping_finishes_what_was_accepted() throws Exception {
    TestServer server = server(Limits.STANDARD);
    try (HttpClient client = server.client(HttpClient.Version.HTTP_1_1)) {
      var answer = client.sendAsync(server.request("/slow").build(), BodyHandlers.ofString());
      entered.await();
      var stopped = CompletableFuture.runAsync(() -> server.server().stop(Duration.ofSeconds(20)));
      released.countDown();

      assertThat(answer.join().body()).isEqualTo("slow");
      stopped.join();
    }
  }

  @Test
  void stopping_waits_no_longer_than_it_was_told() throws Exception {
    TestServer server = server(Limits.STANDARD);
    try (HttpClient client = server.client(HttpClient.Version.HTTP_1_1)) {
      var answer = client.sendAsync(server.request("/slow").build(), BodyHandlers.ofString());
      entered.await();
      server.server().stop(Duration.ofMillis(1));

      assertThat(answer.handle((response, failure) -> failure != null).join()).isTrue();
      released.countDown();
    }
  }

  @Test
  void a_port_that_is_taken_is_told() {
    try (TestServer server = server(Limits.STANDARD)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> server.startAgain())
          .withMessageContaining(", ports " + server.server().httpsPort());
    }
  }
}
