package com.jymob.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {
  @Test
  void a_browser_is_described_in_200_plain_characters() {
    assertThat(new Device("Fire\r\nfox\0 🦊é\u007f").description()).isEqualTo("Firefox ");
    assertThat(new Device("x".repeat(201)).description()).isEqualTo("x".repeat(200));
  }
}
