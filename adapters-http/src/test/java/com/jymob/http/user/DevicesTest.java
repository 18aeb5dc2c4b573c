package com.jymob.http.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.user.Device;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevicesTest {
  @ParameterizedTest
  @CsvSource({
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0, Firefox on Linux",
    "Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/138.0 Safari/537.36 Edg/138.0, Edge on Windows",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/18.5 Safari/605.1.15, Safari on Mac",
    "Mozilla/5.0 (Linux; Android 15) Chrome/138.0 Mobile Safari/537.36, Chrome on Android",
    "curl/8.5.0, curl",
    "my own crawler, my own crawler",
    "'', An unknown device",
  })
  void a_device_is_called_by_its_browser_and_system(String described, String name) {
    assertThat(Devices.name(new Device(described))).isEqualTo(name);
  }
}
