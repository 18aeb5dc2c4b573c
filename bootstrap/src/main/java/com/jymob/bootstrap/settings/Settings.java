package com.jymob.bootstrap.settings;

import com.jymob.http.undertow.TrustedProxies;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that can be chosen about a running site.
 *
 * @param httpsPort 0 for any that is free, as for the other ports
 * @param publicUrl an HTTPS origin: scheme, host, perhaps a port, no path; port 0 stands for the
 *     one that {@code httpsPort} becomes
 * @param siteHost where the pages are, in lower case
 * @param apiHost where the API is; equal to {@code siteHost} when everything is served together
 * @param dataFolder may not exist yet
 * @param keyFile may not exist yet
 */
public record Settings(
    int httpsPort,
    int httpPort,
    int managementPort,
    InetAddress listenAddress,
    URI publicUrl,
    String siteHost,
    String apiHost,
    Certificate certificate,
    TrustedProxies trustedProxies,
    Path dataFolder,
    Path keyFile,
    Database database,
    RateLimits rateLimits) {

  /**
   * Reads flags before environment before the properties file that either of them names.
   *
   * @param flags by name, without the dashes
   * @param environment by name; only names that begin with {@code JYMOB_} matter
   * @throws OperatorMistake with a sentence for everything that is wrong
   */
  public static Settings read(Map<String, String> flags, Map<String, String> environment) {
    return SettingsReader.read(new GivenValues(flags, environment));
  }

  /** These settings for a site that came to listen on {@code port}. */
  public Settings listeningOn(int port) {
    return new Settings(
        port,
        httpPort,
        managementPort,
        listenAddress,
        publicUrl.getPort() == 0
            ? URI.create("https://" + publicUrl.getHost() + ":" + port)
            : publicUrl,
        siteHost,
        apiHost,
        certificate,
        trustedProxies,
        dataFolder,
        keyFile,
        database,
        rateLimits);
  }
}
