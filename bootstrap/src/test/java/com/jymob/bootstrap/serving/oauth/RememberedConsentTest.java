package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.Dance;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a person who said yes is asked again; each test bears its rule's number. */
class RememberedConsentTest {
  private static final String SCOPES = "profile:read job_posts:read";

  private final Dance dance = Dance.ofTwo();

  @Test
  void r21_a_person_who_said_yes_is_not_asked_again_for_less() {
    dance.approve(request());

    HttpResponse<String> again = dance.person().get(dance.request("scope", "profile:read"));

    assertThat(again.statusCode()).isEqualTo(302);
    String code = Dance.parameters(again).get("code");
    assertThat(ApiClient.tree(dance.redeem(code)).get("scope").asString())
        .isEqualTo("profile:read");
    assertThat(dance.asks(dance.request("scope", "profile:read resumes:read"))).isTrue();
    assertThat(dance.asks(dance.request())).isTrue();
    assertThat(dance.asks(dance.request("scope", "profile:read", "prompt", "consent"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:4000/", "http://[::1]/", "http://localhost/", "com.example:/a"})
  void r21_who_waits_on_the_persons_own_device_asks_each_time(String uri) {
    dance.app().set(Map.of("redirect_uris", uri));

    assertThat(dance.codeOf(dance.request("redirect_uri", uri))).isNotEmpty();

    assertThat(dance.asks(dance.request("redirect_uri", uri))).isTrue();
  }

  @Test
  void r21_a_public_client_asks_each_time() {
    dance.app().set(Map.of("redirect_uris", Dance.REDIRECT, "public", "true"));

    assertThat(dance.codeOf(dance.challenged())).isNotEmpty();

    assertThat(dance.asks(dance.challenged())).isTrue();
  }

  private String request() {
    return dance.challenged("scope", SCOPES, "state", "s");
  }
}
