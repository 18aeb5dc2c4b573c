package com.jymob.bootstrap.invariant;

import static com.jymob.application.port.contract.tool.Callers.COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.contract.tool.Callers;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.Query;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;

/** Codes over the wire, in bursts of callers on the same one. */
class CodeBurstTest {
  private static final int ROUNDS = 20;
  private static final Dance DANCE = TestNode.shared().dance();

  @RepeatedTest(ROUNDS)
  void i1_a_code_that_all_exchange_gives_tokens_once_and_they_end() throws Exception {
    String code = DANCE.code();

    Map<Boolean, List<HttpResponse<String>>> answers =
        Callers.atOnce(caller -> DANCE.redeem(code)).stream()
            .collect(Collectors.partitioningBy(answer -> answer.statusCode() == 200));

    assertThat(answers.get(true))
        .singleElement()
        .satisfies(given -> TokenPair.in(given).assertDead(DANCE));
    assertThat(answers.get(false)).extracting(App::error).containsOnly("400 invalid_grant");
  }

  @RepeatedTest(ROUNDS)
  void i8_all_answers_of_a_person_make_one_authorization_and_codes_that_are_good()
      throws Exception {
    Dance dance = new Dance(anotherApp(), DANCE.person());
    int appsBefore = AuthorizedApps.revocationPaths(DANCE.person()).size();
    Query yes = dance.form(dance.request()).with("decision", "approve");

    List<HttpResponse<String>> answers = Callers.atOnce(caller -> dance.post(yes));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
    List<String> codes =
        answers.stream().map(answer -> Dance.parameters(answer).get("code")).distinct().toList();
    assertThat(codes).hasSize(COUNT);
    assertThat(Callers.atOnce(caller -> dance.redeem(codes.get(caller))))
        .allSatisfy(answer -> assertThat(TokenPair.in(answer).opens(dance)).isEqualTo(200));
    assertThat(AuthorizedApps.revocationPaths(dance.person())).hasSize(appsBefore + 1);
  }

  /** Of somebody else, and on the connections that stand. */
  private static App anotherApp() {
    App app = App.of(TestNode.shared().somebody());
    app.set(Map.of("redirect_uris", Dance.REDIRECT));
    return new App(DANCE.app().browser(), app.id(), app.secret());
  }
}
