package com.jymob.bootstrap.settings;

import com.jymob.domain.Secret;
import com.jymob.http.undertow.TrustedProxies;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Every setting there is. */
final class Catalog {
  static final Setting<Integer> HTTPS_PORT =
      new Setting<>("https-port", "8443", "Port of the site.", Parsers::port);
  static final Setting<Integer> HTTP_PORT =
      new Setting<>("http-port", "8080", "Port that redirects to HTTPS.", Parsers::port);
  static final Setting<Integer> MANAGEMENT_PORT =
      new Setting<>(
          "management-port", "9090", "Loopback port of health and metrics.", Parsers::port);
  static final Setting<InetAddress> LISTEN_ADDRESS =
      new Setting<>("listen-address", "127.0.0.1", "Address to listen on.", Parsers::address);
  static final Setting<URI> PUBLIC_URL =
      new Setting<>(
          "public-url",
          "https://localhost:<https-port>",
          "How browsers reach the site; the issuer, and the start of every link.",
          Parsers::origin);
  static final Setting<String> SITE_HOST =
      new Setting<>("site-host", "the public URL's host", "Host name of the pages.", Parsers::host);
  static final Setting<String> API_HOST =
      new Setting<>("api-host", "the public URL's host", "Host name of the API.", Parsers::host);
  static final Setting<Path> TLS_CERTIFICATE =
      new Setting<>(
          "tls-certificate", "self-signed", "PEM file of the certificate chain.", Parsers::file);
  static final Setting<Path> TLS_KEY =
      new Setting<>(
          "tls-key", "self-signed", "PEM file of the certificate's private key.", Parsers::file);
  static final Setting<TrustedProxies> TRUSTED_PROXIES =
      new Setting<>(
          "trusted-proxies",
          "none",
          "Addresses or ranges (10.0.0.0/8), between commas, of proxies whose X-Forwarded headers"
              + " are believed.",
          Parsers::trustedProxies);
  static final Setting<Path> DATA_DIR =
      new Setting<>("data-dir", "./data", "Folder for all that is kept.", Parsers::path);
  static final Setting<Path> KEY_FILE =
      new Setting<>(
          "key-file",
          "key.json in the data folder",
          "The key that seals client secrets; made on the first start.",
          Parsers::path);
  static final Setting<String> DATABASE_URL =
      new Setting<>(
          "database-url",
          "a PostgreSQL in the data folder",
          "JDBC URL of a PostgreSQL server, without a password.",
          Parsers::databaseUrl);
  static final Setting<String> DATABASE_USER =
      new Setting<>("database-user", "jymob", "Whom to connect to it as.", Parsers::word);
  static final Setting<Secret> DATABASE_PASSWORD =
      new Setting<>(
          "database-password",
          "none",
          "The password for it; a flag can be read by everybody on this machine, so prefer the"
              + " variable or the file.",
          Secret::new);
  static final Setting<Boolean> RATE_LIMITS =
      new Setting<>("rate-limits", "on", "All rate limits: on or off.", Parsers::onOrOff);
  static final Setting<Integer> FAILED_SIGN_INS =
      new Setting<>(
          "failed-sign-ins-per-minute",
          "10",
          "For an account from an address; ten times as many for an address.",
          Parsers::count);
  static final Setting<Integer> FAILED_CLIENT_AUTHENTICATIONS =
      new Setting<>(
          "failed-client-authentications-per-minute",
          "30",
          "For each OAuth client from each address.",
          Parsers::count);
  static final Setting<Integer> SIGN_UPS =
      new Setting<>("sign-ups-per-hour", "100", "For each address.", Parsers::count);
  static final Setting<Integer> API_CALLS =
      new Setting<>("api-calls-per-second", "100", "Of each app for each person.", Parsers::count);
  static final Setting<Integer> API_CALL_BURST =
      new Setting<>(
          "api-call-burst", "1000", "How many of these may come at once.", Parsers::count);
  static final Setting<Path> CONFIG =
      new Setting<>("config", "none", "Properties file with more settings.", Parsers::file);

  static final List<Setting<?>> ALL =
      List.of(
          HTTPS_PORT,
          HTTP_PORT,
          MANAGEMENT_PORT,
          LISTEN_ADDRESS,
          PUBLIC_URL,
          SITE_HOST,
          API_HOST,
          TLS_CERTIFICATE,
          TLS_KEY,
          TRUSTED_PROXIES,
          DATA_DIR,
          KEY_FILE,
          DATABASE_URL,
          DATABASE_USER,
          DATABASE_PASSWORD,
          RATE_LIMITS,
          FAILED_SIGN_INS,
          FAILED_CLIENT_AUTHENTICATIONS,
          SIGN_UPS,
          API_CALLS,
          API_CALL_BURST,
          CONFIG);

  private Catalog() {}
}
