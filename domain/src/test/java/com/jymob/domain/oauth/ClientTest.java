package com.jymob.domain.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.ClientId;
import com.jymob.domain.SealedSecret;
import com.jymob.domain.Secret;
import com.jymob.domain.UserId;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTest {
  private static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");
  private static final Client CLIENT =
      Client.register(
          new ClientId("app"),
          new UserId(1),
          new ClientSecret(new Secret("jym").hash(), new SealedSecret(new byte[] {1}), NOW, null),
          NOW);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example/back?x=1",
        "https://app.example",
        "http://localhost:3000/back",
        "http://127.0.0.1:51234",
        "com.example.app:/back",
      })
  void r7_a_registered_uri_is_redirected_to(String uri) {
    Client client = registering("https://other.example/", uri);
    assertThat(client.redirectTo(uri).map(VerifiedRedirect::value)).contains(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://app.example/back",
        "https://app.example/back/?x=1",
        "https://app.example/back?x=1&y=2",
        "https://app.example/back?X=1",
        "https://app.example/back?x=%31",
        "https://app.example/Back?x=1",
        "https://app.example/a/../back?x=1",
        "https://app.example/back?x=1#",
        "https://app.example:443/back?x=1",
        "https://app.example:8443/back?x=1",
        "https://App.example/back?x=1",
        "HTTPS://app.example/back?x=1",
        "http://app.example/back?x=1",
        "https://www.app.example/back?x=1",
        "https://app.example.evil.example/back?x=1",
        "https://app.example@evil.example/back?x=1",
        "https://user@app.example/back?x=1",
        " https://app.example/back?x=1",
        "https://app.example/back?x=1\n",
        "https://app.example/back?x=1\0",
        "not a URI",
      })
  void r7_no_similar_uri_is(String presented) {
    assertThat(registering("https://app.example/back?x=1").redirectTo(presented)).isEmpty();
  }

  @Test
  void r7_a_new_app_has_no_redirect_at_all() {
    assertThat(CLIENT.redirectTo("http://127.0.0.1/")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1,               http://127.0.0.1:51234",
    "http://127.0.0.1:3000,          http://127.0.0.1:51234",
    "http://127.0.0.1:3000,          http://127.0.0.1",
    "http://127.0.0.1:3000/,         http://127.0.0.1:1/",
    "http://127.0.0.1:3000/back?x=1, http://127.0.0.1:65535/back?x=1",
    "http://[::1]/back,              http://[::1]:51234/back",
    "http://[::1]:3000?x=1,          http://[::1]?x=1",
  })
  void r9_the_port_of_a_loopback_address_may_differ(String registered, String presented) {
    assertThat(registering(registered).redirectTo(presented).map(VerifiedRedirect::value))
        .contains(presented);
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1,            http://127.0.0.1/",
    "http://127.0.0.1/,           http://127.0.0.1:51234",
    "http://127.0.0.1/back,       http://127.0.0.1:51234/other",
    "http://127.0.0.1/back,       http://127.0.0.1:51234/back/",
    "http://127.0.0.1/back,       http://127.0.0.1:51234/back?",
    "http://127.0.0.1/back?x=1,   http://127.0.0.1:51234/back",
    "http://127.0.0.1/back?x=1,   http://127.0.0.1:51234/back?x=2",
    "http://127.0.0.1/back,       http://127.0.0.1:51234/%62ack",
    "http://127.0.0.1/back,       http://127.0.0.1:51234/back#",
    "http://127.0.0.1/,           http://127.0.0.1:0/",
    "http://127.0.0.1/,           http://127.0.0.1:/",
    "http://127.0.0.1/,           http://127.0.0.1:65536/",
    "http://127.0.0.1/,           http://127.0.0.1:080/",
    "http://127.0.0.1/,           http://127.0.0.1:+80/",
    "http://127.0.0.1/,           http://127.0.0.1:80:80/",
    "http://127.0.0.1,            http://127.0.0.1:1@evil.example",
    "http://127.0.0.1/,           http://127.0.0.1:1@evil.example/",
    "http://127.0.0.1/,           http://user@127.0.0.1:51234/",
    "http://127.0.0.1/,           http://127.0.0.1:80.evil.example/",
    "http://127.0.0.1/,           http://127.0.0.1.evil.example:80/",
    "http://127.0.0.1/,           http://127.0.0.1:80\\@evil.example/",
    "http://127.0.0.1/,           https://127.0.0.1:51234/",
    "http://127.0.0.1/,           HTTP://127.0.0.1:51234/",
    "http://127.0.0.1/,           http://[::1]:51234/",
    "http://127.0.0.1/,           http://localhost:51234/",
    "http://127.0.0.1/,           http://127.0.0.2:51234/",
    "http://127.0.0.1/,           http://127.1:51234/",
    "http://[::1]/,               http://[0:0:0:0:0:0:0:1]:51234/",
    "http://[::1]/,               http://[::1]evil.example/",
    "http://localhost/,           http://localhost:51234/",
    "http://localhost:3000/,      http://localhost/",
    "https://127.0.0.1/,          https://127.0.0.1:51234/",
    "https://127.0.0.1/,          http://127.0.0.1/",
    "https://[::1]/,              https://[::1]:51234/",
    "https://app.example/,        http://127.0.0.1:51234/",
    "com.example.app://127.0.0.1, com.example.app://127.0.0.1:51234",
  })
  void r9_and_nothing_but_the_port(String registered, String presented) {
    assertThat(registering(registered).redirectTo(presented)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"false, false, false", "false, true, true", "true, false, true", "true, true, true"})
  void r44_a_public_app_requires_pkce_whatever_its_owner_says(
      boolean isPublic, boolean switched, boolean required) {
    Client client = CLIENT.withSettings(new ClientSettings(RedirectUris.NONE, isPublic, switched));
    assertThat(client.isPublic()).isEqualTo(isPublic);
    assertThat(client.requiresPkce()).isEqualTo(required);
  }

  @Test
  void a_new_secret_leaves_the_settings_alone() {
    Client client = registering("https://app.example/");
    Client rotated = client.withSecret(client.secret(), NOW);
    assertThat(rotated.settings()).isEqualTo(client.settings());
    assertThat(rotated.withoutRetired().settings()).isEqualTo(client.settings());
  }

  private static Client registering(String... uris) {
    RedirectUris registered = new RedirectUris(Stream.of(uris).map(RedirectUri::new).toList());
    return CLIENT.withSettings(new ClientSettings(registered, false, false));
  }
}
