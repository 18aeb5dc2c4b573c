package com.jymob.domain.oauth;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClientSettingsTest {
  @Test
  void an_app_has_at_most_ten_redirect_uris() {
    assertThat(settings(uris(10)).redirectUris()).hasSize(10);
    assertRefused("too_many", () -> settings(uris(11)));
  }

  @Test
  void a_redirect_uri_stands_once_but_may_resemble_another() {
    RedirectUri uri = new RedirectUri("https://app.example");
    assertRefused("repeated", () -> settings(List.of(uri, new RedirectUri("https://app.example"))));
    RedirectUri similar = new RedirectUri("https://app.example/");
    assertThat(settings(List.of(uri, similar)).redirectUris()).containsExactly(uri, similar);
  }

  @Test
  void later_changes_of_the_list_given_do_not_reach_the_settings() {
    List<RedirectUri> given = new ArrayList<>(uris(1));
    ClientSettings settings = settings(given);
    Collections.addAll(given, new RedirectUri("https://evil.example/"));
    assertThat(settings.redirectUris()).isEqualTo(uris(1));
  }

  private static ClientSettings settings(List<RedirectUri> uris) {
    return new ClientSettings(uris, false, false);
  }

  private static List<RedirectUri> uris(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new RedirectUri("https://app.example/" + i))
        .toList();
  }
}
