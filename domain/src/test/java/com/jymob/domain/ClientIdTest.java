package com.jymob.domain;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a:b", "a%20b", "é", "a\n", "a\0"})
  void what_clients_would_encode_in_different_ways_is_refused(String text) {
    assertRefused("invalid_client_id", () -> new ClientId(text));
  }

  @Test
  void an_id_has_at_most_100_characters() {
    assertThat(new ClientId("Az09_-" + "x".repeat(94)).value()).hasSize(100);
    assertRefused("invalid_client_id", () -> new ClientId("x".repeat(101)));
  }

  @Test
  void a_new_id_has_22_characters_whatever_the_dice_say() {
    byte[] greatest = new byte[ClientId.RANDOM_BYTES];
    Arrays.fill(greatest, (byte) 0xFF);
    assertThat(ClientId.from(greatest).value()).isEqualTo("7n42DGM5Tflk9n8mt7Fhc7");
    assertThat(ClientId.from(new byte[ClientId.RANDOM_BYTES]).value()).isEqualTo("0".repeat(22));
  }
}
