package com.jymob.bootstrap.settings;

import com.jymob.domain.Secret;
import com.jymob.http.undertow.TrustedProxies;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Puts the settings together from what was chosen and what follows from it. */
final class SettingsReader {
  private SettingsReader() {}

  static Settings read(GivenValues values) {
    int httpsPort = values.orUsual(Catalog.HTTPS_PORT);
    URI publicUrl =
        values
            .given(Catalog.PUBLIC_URL)
            .orElseGet(() -> URI.create("https://localhost:" + httpsPort));
    Path dataFolder = values.orUsual(Catalog.DATA_DIR);
    Settings settings =
        new Settings(
            httpsPort,
            values.orUsual(Catalog.HTTP_PORT),
            values.orUsual(Catalog.MANAGEMENT_PORT),
            values.orUsual(Catalog.LISTEN_ADDRESS),
            publicUrl,
            values.given(Catalog.SITE_HOST).orElse(publicUrl.getHost()),
            values.given(Catalog.API_HOST).orElse(publicUrl.getHost()),
            certificate(values),
            values.given(Catalog.TRUSTED_PROXIES).orElse(TrustedProxies.NONE),
            dataFolder,
            values.given(Catalog.KEY_FILE).orElseGet(() -> dataFolder.resolve("key.json")),
            database(values),
            rateLimits(values));
    values.throwMistakes();
    return settings;
  }

  private static Certificate certificate(GivenValues values) {
    values.requireTogether(Catalog.TLS_CERTIFICATE, Catalog.TLS_KEY);
    values.requireTogether(Catalog.TLS_KEY, Catalog.TLS_CERTIFICATE);
    Optional<Path> chain = values.given(Catalog.TLS_CERTIFICATE);
    Optional<Path> key = values.given(Catalog.TLS_KEY);
    return chain.isPresent() && key.isPresent()
        ? new Certificate.PemFiles(chain.get(), key.get())
        : new Certificate.SelfSigned();
  }

  private static Database database(GivenValues values) {
    values.requireTogether(Catalog.DATABASE_USER, Catalog.DATABASE_URL);
    values.requireTogether(Catalog.DATABASE_PASSWORD, Catalog.DATABASE_URL);
    String user = values.orUsual(Catalog.DATABASE_USER);
    Secret password = values.given(Catalog.DATABASE_PASSWORD).orElseGet(() -> new Secret(""));
    return values
        .given(Catalog.DATABASE_URL)
        .<Database>map(url -> new Database.Server(url, user, password))
        .orElseGet(Database.Embedded::new);
  }

  private static RateLimits rateLimits(GivenValues values) {
    int failedSignIns = values.orUsual(Catalog.FAILED_SIGN_INS);
    int failedClients = values.orUsual(Catalog.FAILED_CLIENT_AUTHENTICATIONS);
    int signUps = values.orUsual(Catalog.SIGN_UPS);
    RateLimits.Calls calls =
        new RateLimits.Calls(
            values.orUsual(Catalog.API_CALLS), values.orUsual(Catalog.API_CALL_BURST));
    return values.orUsual(Catalog.RATE_LIMITS)
        ? new RateLimits.On(failedSignIns, failedClients, signUps, calls)
        : new RateLimits.Off();
  }
}
