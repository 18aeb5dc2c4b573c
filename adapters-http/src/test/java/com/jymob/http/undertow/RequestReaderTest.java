package com.jymob.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.http.message.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {
  @ParameterizedTest
  @CsvSource({
    "Jobs.Test, jobs.test",
    "jobs.test:8443, jobs.test",
    "[::1]:8443, [::1]",
    "[, [",
    "a:b, a:b"
  })
  void a_host_is_a_name_without_a_port_or_whatever_was_sent(String sent, String host) {
    assertThat(RequestReader.host(Headers.NONE.with("Host", sent))).isEqualTo(host);
  }

  @Test
  void a_request_may_ask_for_no_host() {
    assertThat(RequestReader.host(Headers.NONE)).isEmpty();
  }
}
