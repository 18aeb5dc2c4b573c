package com.jymob.bootstrap.invariant;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.tool.Callers;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;

/** Refresh tokens over the wire, in bursts of callers on the same one. */
class RefreshBurstTest {
  private static final int ROUNDS = 20;
  private static final int ODD_ONE_OUT = COUNT / 2;
  private static final App APP = TestNode.shared().dance().app();

  private final Browser person = TestNode.shared().somebody();
  private final Dance dance = new Dance(APP, person);
  private final TokenPair first = TokenPair.of(dance);

  @RepeatedTest(ROUNDS)
  void i2_a_refresh_token_that_all_exchange_gives_all_of_them_the_same() throws Exception {
    List<HttpResponse<String>> answers = Callers.atOnce(caller -> dance.refresh(first.refresh()));

    assertThat(answers)
        .extracting(TokenPair::in)
        .containsOnly(TokenPair.in(answers.getFirst()))
        .doesNotContain(first);
    assertThat(first.opens(dance)).isEqualTo(200);
    TokenPair.in(answers.getFirst()).assertAlive(dance);
  }

  @RepeatedTest(ROUNDS)
  void i4_no_token_of_a_family_outlives_the_revocation_of_one() throws Exception {
    assertNothingOutlives(200, () -> APP.post("/oauth/revoke", "token=" + first.refresh()));
  }

  @RepeatedTest(ROUNDS)
  void i4_no_token_outlives_the_revocation_of_its_app() throws Exception {
    HttpRequest.Builder revocation =
        person.form(AuthorizedApps.revocationPaths(person).getFirst(), Map.of());

    assertNothingOutlives(303, () -> person.send(revocation));
  }

  @RepeatedTest(ROUNDS)
  void i4_no_refresh_token_outlives_a_change_of_the_password() throws Exception {
    HttpRequest.Builder change =
        person.form(
            "/settings/password",
            Map.of("current_password", TestNode.PASSWORD, "password", "a much better one"));

    for (TokenPair given : givenBeside(303, () -> person.send(change))) {
      assertThat(App.error(dance.refresh(given.refresh()))).isEqualTo("400 invalid_grant");
    }
    assertThat(App.error(dance.refresh(first.refresh()))).isEqualTo("400 invalid_grant");
  }

  private void assertNothingOutlives(int done, Supplier<HttpResponse<String>> revocation)
      throws Exception {
    givenBeside(done, revocation).forEach(given -> given.assertDead(dance));
    first.assertDead(dance);
  }

  /** What those get who refresh while one revokes. */
  private List<TokenPair> givenBeside(int done, Supplier<HttpResponse<String>> revocation)
      throws Exception {
    List<HttpResponse<String>> answers =
        Callers.atOnce(
            caller -> caller == ODD_ONE_OUT ? revocation.get() : dance.refresh(first.refresh()));
    assertThat(answers.get(ODD_ONE_OUT).statusCode()).isEqualTo(done);
    List<HttpResponse<String>> refreshes =
        answers.stream().filter(answer -> answer != answers.get(ODD_ONE_OUT)).toList();
    assertThat(refreshes)
        .filteredOn(answer -> answer.statusCode() != 200)
        .extracting(App::error)
        .allSatisfy(error -> assertThat(error).isEqualTo("400 invalid_grant"));
    return refreshes.stream()
        .filter(answer -> answer.statusCode() == 200)
        .map(TokenPair::in)
        .distinct()
        .toList();
  }
}
