package com.jymob.bootstrap.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.serving.Dance;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** The tokens of one answer. */
record TokenPair(String access, String refresh) {
  /** The tokens that come of a yes to everything. */
  static TokenPair of(Dance dance) {
    return in(dance.redeem(dance.code()));
  }

  /** What an answer gives, which is nothing but tokens. */
  static TokenPair in(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode tree = ApiClient.tree(answer);
    return new TokenPair(tree.get("access_token").asString(), tree.get("refresh_token").asString());
  }

  /** What the API says to the access token. */
  int opens(Dance dance) {
    return new ApiClient(dance.app().browser(), access).get("/v1/users/me").statusCode();
  }

  void assertAlive(Dance dance) {
    assertThat(opens(dance)).isEqualTo(200);
    assertThat(in(dance.refresh(refresh)).opens(dance)).isEqualTo(200);
  }

  void assertDead(Dance dance) {
    assertThat(opens(dance)).isEqualTo(401);
    assertThat(App.error(dance.refresh(refresh))).isEqualTo("400 invalid_grant");
  }
}
