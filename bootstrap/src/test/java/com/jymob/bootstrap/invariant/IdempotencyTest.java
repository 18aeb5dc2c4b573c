package com.jymob.bootstrap.invariant;

import static com.jymob.bootstrap.serving.ApiClient.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.tool.Callers;
import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.domain.UserId;
import com.jymob.domain.idempotency.IdempotencyKey;
import com.jymob.persistence.postgres.PostgresTransactions;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again with the same {@code Idempotency-Key} is done once. */
class IdempotencyTest {
  private static final int ROUNDS = 20;
  private static final String POST = "{\"title\":\"t\",\"description\":\"d\",\"company\":\"c\"}";
  private static final AtomicInteger KEYS = new AtomicInteger();
  private static final TestDatabase DATABASE = TestDatabase.create("keyed");
  private static final TestNode NODE = TestNode.over(DATABASE);

  private final String key = "key-" + KEYS.incrementAndGet();
  private final ApiClient ada = somebody();

  @AfterAll
  static void close() {
    NODE.close();
  }

  @RepeatedTest(ROUNDS)
  void of_many_at_once_one_is_done_and_all_that_are_answered_are_answered_the_same()
      throws Exception {
    List<HttpResponse<String>> answers = Callers.atOnce(caller -> post(ada, key, POST));

    List<HttpResponse<String>> done =
        answers.stream().filter(answer -> answer.statusCode() == 201).toList();
    assertThat(done).filteredOn(answer -> !isReplayed(answer)).hasSize(1);
    assertThat(done.stream().map(HttpResponse::body).distinct()).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 201)
        .allSatisfy(answer -> assertCode(answer, 409, "idempotency_key_in_flight"));
    assertThat(titles(ada)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"/v1/job_posts, application/json", "/v1/job_posts.xml, application/xml"})
  void the_first_answer_is_given_again_as_it_was(String path, String contentType) {
    HttpResponse<String> first = ada.browser().send(request(ada, path, key, POST));
    ada.browser()
        .send(
            ada.request(
                    first
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll("^.*/v1", "/v1"))
                .DELETE());

    HttpResponse<String> again = ada.browser().send(request(ada, path, key, POST));

    assertThat(first.statusCode()).isEqualTo(again.statusCode()).isEqualTo(201);
    assertThat(isReplayed(first)).isFalse();
    assertThat(isReplayed(again)).isTrue();
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Content-Type")).contains(contentType);
    for (String header : new String[] {"Location", "ETag", "Cache-Control", "Vary"}) {
      assertThat(again.headers().allValues(header))
          .hasSize(1)
          .isEqualTo(first.headers().allValues(header));
    }
    assertThat(titles(ada)).isEmpty();
  }

  @Test
  void it_is_given_by_another_node_and_after_a_restart() {
    HttpResponse<String> first = post(ada, key, POST);

    try (TestNode other = TestNode.over(DATABASE)) {
      HttpResponse<String> there = post(at(other), key, POST);
      assertThat(there.body()).isEqualTo(first.body());
      assertThat(isReplayed(there)).isTrue();
    }
    assertThat(titles(ada)).hasSize(1);
  }

  @Test
  void while_it_is_being_done_nobody_waits() {
    UserId me = new UserId(tree(ada.get("/v1/users/me")).get("id").asLong());
    try (var transactions = new PostgresTransactions(DATABASE.address(), 1)) {
      HttpResponse<String> answer =
          transactions.write(
              stores -> {
                stores.idempotencyKeys().claim(new IdempotencyKey(key).hash(me), Instant.EPOCH);
                return post(ada, key, POST);
              });
      assertCode(answer, 409, "idempotency_key_in_flight");
      assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }
    assertThat(post(ada, key, POST).statusCode()).isEqualTo(201);
  }

  @Test
  void another_request_is_refused() {
    post(ada, key, POST);

    assertCode(post(ada, key, POST.replace("\"t\"", "\"u\"")), 422, "idempotency_key_reused");
    assertThat(ada.browser().send(request(ada, "/v1/job_posts.xml", key, POST)).body())
        .contains("<code>idempotency_key_reused</code>");
    assertThat(titles(ada)).containsExactly("t");
  }

  @Test
  void a_new_token_gets_the_same_answer() {
    HttpResponse<String> first = post(ada, key, POST);
    ApiClient renewed = new ApiClient(ada.browser(), App.of(ada.browser()).token());

    assertThat(post(renewed, key, POST).body()).isEqualTo(first.body());
  }

  @Test
  void an_error_is_not_kept() {
    assertCode(post(ada, key, "{\"title\":\"t\"}"), 422, "invalid_fields");
    assertCode(post(ada, key, "{"), 400, "malformed_json");

    HttpResponse<String> mended = post(ada, key, POST);

    assertThat(mended.statusCode()).isEqualTo(201);
    assertThat(isReplayed(mended)).isFalse();
  }

  @Test
  void two_people_may_use_the_same_key() {
    ApiClient bob = somebody();
    post(ada, key, POST);

    assertThat(isReplayed(post(bob, key, POST))).isFalse();
    assertThat(titles(bob)).hasSize(1);
  }

  @Test
  void after_a_day_the_key_is_free() {
    try (TestNode node = TestNode.over(DATABASE)) {
      ApiClient there = at(node);
      HttpResponse<String> first = post(there, key, POST);

      node.advance(Duration.ofHours(24).minusMillis(1));
      assertThat(post(there, key, POST).body()).isEqualTo(first.body());
      node.advance(Duration.ofMillis(1));
      assertThat(post(there, key, POST).body()).isNotEqualTo(first.body());
      assertThat(titles(ada)).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b"})
  void what_is_no_key_is_refused(String value) {
    assertCode(post(ada, value, POST), 400, "invalid_idempotency_key");
    assertCode(post(ada, "k".repeat(256), POST), 400, "invalid_idempotency_key");
    assertThat(titles(ada)).isEmpty();
  }

  @Test
  void two_keys_are_none() {
    HttpResponse<String> answer =
        ada.browser().send(request(ada, "/v1/job_posts", key, POST).header("Idempotency-Key", "b"));

    assertCode(answer, 400, "invalid_idempotency_key");
  }

  @Test
  void other_methods_take_no_notice() {
    String path = "/v1/job_posts/" + tree(post(ada, key, POST)).get("id").asLong();
    for (String title : new String[] {"u", "v"}) {
      HttpResponse<String> put =
          ada.browser()
              .send(
                  request(ada, path, key, "")
                      .PUT(BodyPublishers.ofString("{\"title\":\"%s\"}".formatted(title))));
      assertThat(put.statusCode()).isEqualTo(200);
    }
    assertThat(titles(ada)).containsExactly("v");
  }

  private static ApiClient somebody() {
    Browser browser = Browser.withManyConnections(NODE.url());
    return new ApiClient(browser, browser.register(TestNode.newEmail(), TestNode.PASSWORD));
  }

  private ApiClient at(TestNode node) {
    return new ApiClient(Browser.withManyConnections(node.url()), ada.token());
  }

  private static HttpResponse<String> post(ApiClient by, String key, String body) {
    return by.browser().send(request(by, "/v1/job_posts", key, body));
  }

  private static HttpRequest.Builder request(ApiClient by, String path, String key, String body) {
    return by.request(path)
        .header("Idempotency-Key", key)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  private static List<String> titles(ApiClient of) {
    long me = tree(of.get("/v1/users/me")).get("id").asLong();
    return tree(of.get("/v1/job_posts?mine=true&user_id=" + me)).values().stream()
        .map(post -> post.get("title").asString())
        .toList();
  }

  private static boolean isReplayed(HttpResponse<String> answer) {
    return answer.headers().firstValue("Idempotency-Replayed").isPresent();
  }

  private static void assertCode(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(tree(answer).get("code").asString()).isEqualTo(code);
  }
}
