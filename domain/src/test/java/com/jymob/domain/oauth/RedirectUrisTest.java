package com.jymob.domain.oauth;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RedirectUrisTest {
  @Test
  void an_app_has_at_most_ten() {
    assertThat(numbered(10).all()).hasSize(10);
    assertRefused("too_many", () -> numbered(11));
  }

  @Test
  void each_stands_once_but_may_resemble_another() {
    assertRefused("repeated", () -> uris("https://app.example", "https://app.example"));
    assertThat(uris("https://app.example", "https://app.example/").all()).hasSize(2);
  }

  private static RedirectUris numbered(int count) {
    return uris(
        IntStream.range(0, count).mapToObj(i -> "https://app.example/" + i).toArray(String[]::new));
  }

  private static RedirectUris uris(String... values) {
    List<RedirectUri> all = Stream.of(values).map(RedirectUri::new).toList();
    return new RedirectUris(all);
  }
}
