package com.jymob.bootstrap.settings;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogTest {
  @Test
  void every_name_and_usual_value_is_a_promise_to_those_who_run_a_site() {
    String promises =
        Catalog.ALL.stream()
            .map(s -> s.flag() + " " + s.variable() + " " + s.usual() + "\n")
            .collect(joining());

    assertThat(promises)
        .isEqualTo(
            """
            --https-port JYMOB_HTTPS_PORT 8443
            --http-port JYMOB_HTTP_PORT 8080
            --management-port JYMOB_MANAGEMENT_PORT 9090
            --listen-address JYMOB_LISTEN_ADDRESS 127.0.0.1
            --public-url JYMOB_PUBLIC_URL https://localhost:<https-port>
            --site-host JYMOB_SITE_HOST the public URL's host
            --api-host JYMOB_API_HOST the public URL's host
            --tls-certificate JYMOB_TLS_CERTIFICATE self-signed
            --tls-key JYMOB_TLS_KEY self-signed
            --trusted-proxies JYMOB_TRUSTED_PROXIES none
            --data-dir JYMOB_DATA_DIR ./data
            --key-file JYMOB_KEY_FILE key.json in the data folder
            --database-url JYMOB_DATABASE_URL a PostgreSQL in the data folder
            --database-user JYMOB_DATABASE_USER jymob
            --database-password JYMOB_DATABASE_PASSWORD none
            --rate-limits JYMOB_RATE_LIMITS on
            --failed-sign-ins-per-minute JYMOB_FAILED_SIGN_INS_PER_MINUTE 10
            --failed-client-authentications-per-minute JYMOB_FAILED_CLIENT_AUTHENTICATIONS_PER_MINUTE 30
            --sign-ups-per-hour JYMOB_SIGN_UPS_PER_HOUR 100
            --api-calls-per-second JYMOB_API_CALLS_PER_SECOND 100
            --api-call-burst JYMOB_API_CALL_BURST 1000
            --config JYMOB_CONFIG none
            """);
  }
}
