package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The dance as JyMob has always documented it: the app tells its secret already when it asks, and
 * sends neither state nor scope nor challenge.
 */
class DocumentedStepsTest {
  private final Dance dance = Dance.ofTwo();
  private final String asked = dance.request("client_secret", dance.app().secret());

  @Test
  void a_yes_brings_a_code_and_the_code_a_token_for_everything() {
    HttpResponse<String> yes = dance.approve(asked);

    assertThat(yes.statusCode()).isEqualTo(302);
    assertThat(Dance.location(yes)).startsWith(Dance.REDIRECT + "?code=");
    HttpResponse<String> answer = redeemWithSecretInBody(Dance.parameters(yes).get("code"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.headers().firstValue("Cache-Control"))
        .contains("no-cache, no-store, max-age=0, must-revalidate");
    JsonNode tokens = ApiClient.tree(answer);
    assertThat(tokens.get("expires_in").asLong()).isEqualTo(2_592_000);
    assertThat(tokens.get("scope").asString().split(" ")).hasSize(11);
    String token = tokens.get("access_token").asString();
    assertThat(dance.person().get("/v1/job_posts.json?access_token=" + token).statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_no_brings_an_error() {
    HttpResponse<String> no = dance.decide(asked, "deny");

    assertThat(no.statusCode()).isEqualTo(302);
    assertThat(Dance.location(no)).startsWith(Dance.REDIRECT + "?error=access_denied");
  }

  @Test
  void a_wrong_secret_is_told_to_the_person_alone() {
    for (String wrong : List.of("guess", App.ofSomebody().secret(), dance.app().secret() + "x")) {
      HttpResponse<String> page = dance.person().get(dance.request("client_secret", wrong));
      assertThat(page.statusCode()).isEqualTo(400);
      assertThat(page.headers().firstValue("Location")).isEmpty();
      assertThat(page.body()).doesNotContain(wrong, "app.example");
    }
  }

  @Test
  void the_secret_is_told_to_nobody_on_the_way() {
    List<HttpResponse<String>> way = new ArrayList<>();
    Browser guest = TestedSite.browser();
    Dance theirs = new Dance(dance.app(), guest);
    String email = TestedSite.email();
    TestedSite.browser().register(email, TestedSite.PASSWORD);

    way.add(guest.get(asked));
    way.add(Dance.post(guest, asked.substring(asked.indexOf('?') + 1)));
    way.add(guest.get(Dance.location(way.getFirst())));
    way.add(
        guest.submit(
            Dance.location(way.getFirst()),
            Map.of("email", email, "password", TestedSite.PASSWORD)));
    way.add(guest.get(Dance.location(way.getLast())));
    way.add(guest.get(asked));
    way.add(theirs.decide(asked, "deny"));
    way.add(theirs.approve(asked));
    way.add(guest.get(dance.request("client_secret", dance.app().secret(), "scope", "x")));

    assertThat(way)
        .extracting(HttpResponse::statusCode)
        .containsExactly(303, 303, 200, 303, 200, 200, 302, 302, 302);
    assertThat(way)
        .allSatisfy(
            answer -> {
              assertThat(answer.body()).doesNotContain(dance.app().secret());
              assertThat(answer.headers().map().toString()).doesNotContain(dance.app().secret());
            });
  }

  private HttpResponse<String> redeemWithSecretInBody(String code) {
    App app = dance.app();
    String form = Dance.redemption(code, "client_id", app.id(), "client_secret", app.secret());
    return app.postBare("/oauth/access_token", form);
  }
}
