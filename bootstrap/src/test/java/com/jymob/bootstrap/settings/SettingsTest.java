package com.jymob.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.domain.Secret;
import com.jymob.http.undertow.AddressRange;
import com.jymob.http.undertow.TrustedProxies;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path folder;

  @Test
  void nothing_need_be_chosen() throws IOException {
    assertThat(Settings.read(Map.of(), Map.of()))
        .isEqualTo(
            new Settings(
                8443,
                8080,
                9090,
                InetAddress.getByName("127.0.0.1"),
                URI.create("https://localhost:8443"),
                "localhost",
                "localhost",
                new Certificate.SelfSigned(),
                TrustedProxies.NONE,
                Path.of("./data"),
                Path.of("./data/key.json"),
                new Database.Embedded(),
                new RateLimits.On(10, 30, 100, new RateLimits.Calls(100, 1_000))));
  }

  @Test
  void everything_can_be_chosen_in_the_file() throws IOException {
    Path chain = Files.createFile(folder.resolve("chain.pem"));
    Path key = Files.createFile(folder.resolve("key.pem"));
    Path config =
        file(
            """
            https-port=1
            http-port=2
            management-port=3
            listen-address=::1
            public-url=https://jobs.example
            site-host=jobs.example
            api-host=api.jobs.example
            tls-certificate=%s
            tls-key=%s
            trusted-proxies=10.0.0.0/8, ::1
            data-dir=/var/lib/jymob
            key-file=/etc/jymob/key.json
            database-url=jdbc:postgresql://db/jymob
            database-user=zoë
            database-password=hidden words
            rate-limits=on
            failed-sign-ins-per-minute=4
            sign-ups-per-hour=5
            api-calls-per-second=7
            """
                .formatted(chain, key));

    assertThat(Settings.read(Map.of("config", config.toString()), Map.of()))
        .isEqualTo(
            new Settings(
                1,
                2,
                3,
                InetAddress.getByName("::1"),
                URI.create("https://jobs.example"),
                "jobs.example",
                "api.jobs.example",
                new Certificate.PemFiles(chain, key),
                new TrustedProxies(
                    List.of(AddressRange.parse("10.0.0.0/8"), AddressRange.parse("::1"))),
                Path.of("/var/lib/jymob"),
                Path.of("/etc/jymob/key.json"),
                new Database.Server(
                    "jdbc:postgresql://db/jymob", "zoë", new Secret("hidden words")),
                new RateLimits.On(4, 30, 5, new RateLimits.Calls(7, 1_000))));
  }

  @Test
  void a_flag_goes_before_the_environment_and_that_before_the_file() throws IOException {
    Path config = file("https-port=1\nhttp-port=1\nmanagement-port=1\n");
    Map<String, String> environment =
        Map.of("JYMOB_CONFIG", config.toString(), "JYMOB_HTTPS_PORT", "2", "JYMOB_HTTP_PORT", "2");

    Settings settings = Settings.read(Map.of("https-port", "3"), environment);

    assertThat(settings.httpsPort()).isEqualTo(3);
    assertThat(settings.httpPort()).isEqualTo(2);
    assertThat(settings.managementPort()).isEqualTo(1);
  }

  @Test
  void hosts_follow_the_public_url_and_that_the_port() {
    assertThat(Settings.read(Map.of("https-port", "9443"), Map.of()).publicUrl())
        .hasToString("https://localhost:9443");

    Settings named = Settings.read(Map.of("public-url", "https://Jobs.Example/"), Map.of());
    assertThat(named.publicUrl()).hasToString("https://jobs.example");
    assertThat(named.siteHost()).isEqualTo("jobs.example");
    assertThat(named.apiHost()).isEqualTo("jobs.example");
  }

  @Test
  void the_key_is_in_the_data_folder() {
    assertThat(Settings.read(Map.of("data-dir", "/srv"), Map.of()).keyFile())
        .isEqualTo(Path.of("/srv/key.json"));
  }

  @Test
  void a_port_that_was_found_shows_in_the_public_url() {
    Settings found = Settings.read(Map.of("https-port", "0"), Map.of()).listeningOn(50_123);

    assertThat(found.httpsPort()).isEqualTo(50_123);
    assertThat(found.publicUrl()).hasToString("https://localhost:50123");
  }

  @Test
  void a_public_url_of_ones_own_keeps_its_port() {
    Map<String, String> flags = Map.of("https-port", "0", "public-url", "https://jobs.example");

    assertThat(Settings.read(flags, Map.of()).listeningOn(50_123).publicUrl())
        .hasToString("https://jobs.example");
  }

  @Test
  void rate_limits_can_be_off() {
    assertThat(Settings.read(Map.of("rate-limits", "off"), Map.of()).rateLimits())
        .isEqualTo(new RateLimits.Off());
  }

  @Test
  void all_mistakes_are_told_at_once_and_where_they_are() throws IOException {
    Path config = file("management-port=many\nhtps-port=1\n");
    Map<String, String> flags = Map.of("https-port", "65536", "config", config.toString());
    Map<String, String> environment =
        Map.of("JYMOB_RATE_LIMITS", "maybe", "JYMOB_TOKEN", "s3cret", "HOME", "/root");

    assertThatThrownBy(() -> Settings.read(flags, environment))
        .isInstanceOf(OperatorMistake.class)
        .hasMessage(
            """
            There is no setting JYMOB_TOKEN.
            There is no setting htps-port, in the properties file.
            --https-port must be a whole number from 0 to 65535.
            management-port, in the properties file, must be a whole number from 0 to 65535.
            JYMOB_RATE_LIMITS must be on or off.""");
  }

  @Test
  void a_wrong_value_is_wrong_even_where_the_default_follows_it() {
    assertThatThrownBy(() -> Settings.read(Map.of("public-url", "ftp://x"), Map.of()))
        .hasMessage("--public-url must be a URL such as https://jymob.example, without a path.");
  }

  @Test
  void what_belongs_together_must_stand_together() throws IOException {
    String pem = Files.createFile(folder.resolve("a.pem")).toString();

    assertThatThrownBy(
            () -> Settings.read(Map.of("tls-key", pem, "database-password", "s3cret"), Map.of()))
        .hasMessage(
            """
            tls-key needs tls-certificate beside it.
            database-password needs database-url beside it.""");
  }

  @Test
  void a_file_that_is_missing_is_a_mistake() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> Settings.read(Map.of(), Map.of("JYMOB_CONFIG", missing.toString())))
        .hasMessage("JYMOB_CONFIG must be a file that exists and can be read.");
  }

  @Test
  void a_file_that_is_not_text_is_a_mistake() throws IOException {
    Path config = Files.write(folder.resolve("config"), new byte[] {(byte) 0xFF, (byte) 0xFE});

    assertThatThrownBy(() -> Settings.read(Map.of("config", config.toString()), Map.of()))
        .hasMessage("The file " + config + " is not a properties file in UTF-8.");
  }

  @Test
  void a_file_cannot_name_another() throws IOException {
    Path config = file("config=other.properties");

    assertThatThrownBy(() -> Settings.read(Map.of("config", config.toString()), Map.of()))
        .hasMessage("There is no setting config, in the properties file.");
  }

  @Test
  void the_launcher_has_a_variable_of_its_own() {
    assertThat(Settings.read(Map.of(), Map.of("JYMOB_JAVA_OPTIONS", "-Xmx1g")))
        .isEqualTo(Settings.read(Map.of(), Map.of()));
  }

  @Test
  void the_database_password_is_never_printed() {
    Map<String, String> environment =
        Map.of("JYMOB_DATABASE_URL", "jdbc:postgresql:x", "JYMOB_DATABASE_PASSWORD", "s3cret");

    assertThat(Settings.read(Map.of(), environment).toString())
        .contains("password=***")
        .doesNotContain("s3cret");
  }

  private Path file(String properties) throws IOException {
    return Files.writeString(folder.resolve("jymob.properties"), properties);
  }
}
