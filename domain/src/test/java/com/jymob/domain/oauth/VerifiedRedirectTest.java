package com.jymob.domain.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifiedRedirectTest {
  @ParameterizedTest
  @CsvSource({
    "https://app.example,               https://app.example?code=x",
    "https://app.example/back,          https://app.example/back?code=x",
    "https://app.example/b?x=%20&y=+,   https://app.example/b?x=%20&y=+&code=x",
    "https://app.example/b?code=theirs, https://app.example/b?code=theirs&code=x",
    "http://127.0.0.1:51234,            http://127.0.0.1:51234?code=x",
    "com.example.app:/back,             com.example.app:/back?code=x",
    "com.example.app:back?x=1,          com.example.app:back?x=1&code=x",
  })
  void r12_a_query_of_its_own_is_kept_and_extended(String uri, String answer) {
    assertThat(redirect(uri).with(Map.of("code", "x"))).isEqualTo(answer);
  }

  @Test
  void parameters_are_encoded_and_keep_their_order() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("state", "a b+c&d=e#f?g%h\r\n€");
    parameters.put("iss", "https://jymob.example");
    parameters.put("code", "");
    assertThat(redirect("https://app.example/").with(parameters))
        .isEqualTo(
            "https://app.example/?state=a%20b%2Bc%26d%3De%23f%3Fg%25h%0D%0A%E2%82%AC"
                + "&iss=https%3A%2F%2Fjymob.example&code=");
  }

  @ParameterizedTest
  @CsvSource({
    "https://app.example:8443/b?x=1,  false, https://app.example:8443,  app.example",
    "https://App.Example,             false, https://App.Example,       App.Example",
    "https://[2001:db8::1]:8443/back, false, https:,                    [2001:db8::1]",
    "https://localhost:8443/back,     true,  https://localhost:8443,    localhost",
    "http://localhost:3000/back,      true,  http://localhost:3000,     localhost",
    "http://127.0.0.1:51234,          true,  http://127.0.0.1:51234,    127.0.0.1",
    "http://[::1]:51234/back,         true,  http:,                     [::1]",
    "com.example.app:/back,           true,  com.example.app:,          com.example.app",
    "http.example://host/back,        true,  http.example:,             http.example",
  })
  void a_redirect_tells_where_it_leads(
      String uri, boolean isNative, String formTarget, String host) {
    VerifiedRedirect redirect = redirect(uri);
    assertThat(redirect.isNative()).isEqualTo(isNative);
    assertThat(redirect.formTarget()).isEqualTo(formTarget);
    assertThat(redirect.host()).isEqualTo(host);
    assertThat(redirect.value()).isEqualTo(uri);
  }

  private static VerifiedRedirect redirect(String uri) {
    return new VerifiedRedirect(new RedirectUri(uri));
  }
}
