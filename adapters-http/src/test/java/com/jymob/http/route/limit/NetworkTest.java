package com.jymob.http.route.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1, true",
    "192.0.2.1, 192.0.2.2, false",
    "2001:db8::1, 2001:db8::ffff:1, true",
    "2001:db8::1, 2001:db8:0:1::1, false",
    "::ffff:192.0.2.1, 192.0.2.1, true",
  })
  void addresses_of_one_household_are_one(String one, String other, boolean same)
      throws UnknownHostException {
    assertThat(
            Network.of(InetAddress.getByName(one)).equals(Network.of(InetAddress.getByName(other))))
        .isEqualTo(same);
  }
}
