package com.jymob.bootstrap.serving;

import com.jymob.bootstrap.settings.Settings;
import com.jymob.bootstrap.site.RunningSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** One whole site for all tests that only talk to it: embedded database, TLS, real sockets. */
public final class TestedSite {
  /** Everybody's. */
  public static final String PASSWORD = "correct horse battery";

  private static final AtomicInteger PEOPLE = new AtomicInteger();
  private static final RunningSite SITE = start();

  private TestedSite() {}

  /** A browser at the site. */
  public static Browser browser() {
    return new Browser(SITE.settings().publicUrl());
  }

  /** Somebody new, with a token for everything. */
  public static ApiClient somebody() {
    Browser browser = browser();
    return new ApiClient(browser, browser.register(email(), PASSWORD));
  }

  /** An address that nobody has yet. */
  public static String email() {
    return "person" + PEOPLE.incrementAndGet() + "@example.com";
  }

  public static String publicUrl() {
    return SITE.settings().publicUrl().toString();
  }

  private static RunningSite start() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "site");
      RunningSite site =
          RunningSite.start(
              Settings.read(
                  Map.of(
                      "https-port", "0",
                      "http-port", "0",
                      "management-port", "0",
                      "rate-limits", "off",
                      "data-dir", folder.toString()),
                  Map.of()));
      Runtime.getRuntime().addShutdownHook(new Thread(site::close));
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
