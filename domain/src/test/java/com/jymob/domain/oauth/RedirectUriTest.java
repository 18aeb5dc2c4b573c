package com.jymob.domain.oauth;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectUriTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example",
        "https://app.example/",
        "https://app.example:8443/back?from=jymob&x=%20'",
        "https://xn--bcher-kva.example/back",
        "https://203.0.113.7/back",
        "https://[2001:db8::1]:8443/back",
        "https://localhost:8443/back",
        "http://127.0.0.1",
        "http://127.0.0.1:51234",
        "http://127.0.0.1:65535?x=1",
        "http://[::1]:1/back",
        "http://localhost:3000/back",
        "com.example.app:/back",
        "com.example.app:back?x=1",
        "com.example.app://oauth/back",
      })
  void r10_a_secure_address_the_own_device_and_a_scheme_of_the_app_may_be_registered(String uri) {
    assertThat(new RedirectUri(uri).value()).isEqualTo(uri);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "relative_uri | ``",
        "relative_uri | /back",
        "relative_uri | app.example/back",
        "relative_uri | //app.example/back",
        "fragment | https://app.example/back#",
        "fragment | https://app.example/back#token",
        "fragment | com.example.app:back#token",
        "insecure_scheme | http://app.example/back",
        "insecure_scheme | http://127.0.0.1.evil.example/",
        "insecure_scheme | http://localhost.evil.example/",
        "insecure_scheme | http://LOCALHOST/",
        "insecure_scheme | http://127.0.0.2/",
        "insecure_scheme | http://0.0.0.0/",
        "insecure_scheme | http://[::]/",
        "insecure_scheme | http://[0:0:0:0:0:0:0:1]/",
        "insecure_scheme | http://[::ffff:127.0.0.1]/",
        "insecure_scheme | http://2130706433/",
        "invalid_host | http://127.1/",
        "invalid_host | https://user@app.example/",
        "invalid_host | https://user:secret@app.example/",
        "invalid_host | https://@app.example/",
        "invalid_host | http://127.0.0.1:1@evil.example/",
        "invalid_host | http://127.0.0.1:80.evil.example/",
        "invalid_host | https://*.app.example/",
        "invalid_host | https://app%2Eexample/",
        "invalid_host | https://app.example:/",
        "invalid_host | https://app.example:0/",
        "invalid_host | https://app.example:-1/",
        "invalid_host | https://app.example:0443/",
        "invalid_host | https://app.example:65536/",
        "invalid_host | https://app.example:99999999999/",
        "invalid_host | https:/back",
        "invalid_host | https:///back",
        "invalid_host | https:app.example",
        "invalid_scheme | HTTPS://app.example/",
        "invalid_scheme | Http://127.0.0.1/",
        "invalid_scheme | ftp://app.example/",
        "invalid_scheme | myapp:/back",
        "invalid_scheme | javascript:alert(1)",
        "invalid_scheme | JavaScript:alert(document.domain)",
        "invalid_scheme | data:text/html;base64,PGI+",
        "invalid_scheme | vbscript:x",
        "invalid_scheme | file:///etc/passwd",
        "invalid_scheme | about:blank",
        "invalid_scheme | blob:https://app.example/1",
        "invalid_scheme | urn:ietf:wg:oauth:2.0:oob",
        "invalid_uri | https://",
        "invalid_uri | https:",
        "invalid_uri | com.example.app:",
        "invalid_uri | https://app.example\\@evil.example/",
        "invalid_uri | https://app.example/%",
        "invalid_uri | https://app.example/%zz",
        "invalid_uri | https://app.example/\"><b>",
        "invalid_uri | https://[::1/",
        "invalid_uri | :/back",
        "invalid_character | ` https://app.example/`",
        "invalid_character | `https://app.example/ `",
        "invalid_character | https://bücher.example/",
        "invalid_character | https://app.example/é",
        "invalid_character | https://аpp.example/",
      })
  void r10_nothing_else_may(String code, String uri) {
    assertRefused(code, () -> new RedirectUri(uri));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\0', '\t', '\n', '\r', 0x7F, 0x85, 0x2028, 0xD800})
  void r10_no_character_may_break_out_of_a_header(char c) {
    assertRefused("invalid_character", () -> new RedirectUri("https://app.example/" + c));
  }

  @Test
  void a_uri_has_at_most_2000_characters() {
    String start = "https://app.example/";
    String longest = start + "x".repeat(2_000 - start.length());
    assertThat(new RedirectUri(longest).value()).hasSize(2_000);
    assertRefused("too_long", () -> new RedirectUri(longest + "x"));
  }
}
