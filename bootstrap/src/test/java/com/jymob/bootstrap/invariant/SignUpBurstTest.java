package com.jymob.bootstrap.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.tool.Callers;
import com.jymob.bootstrap.serving.Browser;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** Many who register with one e-mail address, at two nodes. */
class SignUpBurstTest {
  private static final int ROUNDS = 20;
  private static final TestDatabase DATABASE = TestNode.sharedDatabase();
  private static final TestNode OTHER_NODE = TestNode.over(DATABASE);

  /** One for each caller, half of them at each node. */
  private static final List<Browser> BROWSERS =
      IntStream.range(0, Callers.COUNT)
          .mapToObj(SignUpBurstTest::browser)
          .collect(Collectors.toList());

  @AfterAll
  static void close() {
    OTHER_NODE.close();
  }

  @RepeatedTest(ROUNDS)
  void i10_an_e_mail_address_has_one_account_whatever_its_case() throws Exception {
    String email = TestNode.newEmail();
    List<HttpRequest.Builder> signUps =
        IntStream.range(0, Callers.COUNT)
            .mapToObj(caller -> signUp(BROWSERS.get(caller), spelled(email, caller)))
            .toList();

    List<Integer> answers =
        Callers.atOnce(caller -> BROWSERS.get(caller).send(signUps.get(caller)).statusCode());

    assertThat(answers).containsOnlyOnce(303).containsOnly(303, 409);
    assertThat(DATABASE.number("select count(*) from users where lower(email) = '" + email + "'"))
        .isOne();
    int signedIn = answers.indexOf(303);
    BROWSERS.set(signedIn, browser(signedIn));
  }

  private static Browser browser(int caller) {
    return new Browser((caller % 2 == 0 ? TestNode.shared() : OTHER_NODE).url());
  }

  private static HttpRequest.Builder signUp(Browser browser, String email) {
    return browser.form(
        "/sign_up",
        Map.of(
            "email", email, "name", "Ada", "password", TestNode.PASSWORD, "roles", "job_provider"));
  }

  /** With another set of large letters for each caller. */
  private static String spelled(String email, int caller) {
    StringBuilder spelled = new StringBuilder(email);
    for (int i = 0; caller >> i > 0; i++) {
      if ((caller >> i & 1) > 0) {
        spelled.setCharAt(i, Character.toUpperCase(spelled.charAt(i)));
      }
    }
    return spelled.toString();
  }
}
