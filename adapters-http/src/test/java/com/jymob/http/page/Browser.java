package com.jymob.http.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.FormElement;

/** Keeps the session cookie and fills in forms, as a person's browser does. */
public final class Browser {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI server;
  private final String address;
  private String cookie = "";

  Browser(URI server, String address) {
    this.server = server;
    this.address = address;
  }

  /** The value of the session cookie, empty when there is none. */
  public String cookie() {
    return cookie;
  }

  public void setCookie(String value) {
    cookie = value;
  }

  public ShownPage get(String target) {
    return send(request(target).GET());
  }

  /** Goes where the answer leads. */
  public ShownPage follow(ShownPage redirect) {
    return get(redirect.header("Location"));
  }

  /** Sends just these fields, each name followed by its value. */
  public ShownPage post(String target, String... fields) {
    return post(target, List.of(fields));
  }

  /** Fills in the form that is sent to {@code action}, and sends it with all that it held. */
  public ShownPage submit(ShownPage page, String action, String... fields) {
    FormElement form = page.form(action);
    List<String> all = new ArrayList<>(List.of(fields));
    Set<String> filledIn = new TreeSet<>();
    for (int i = 0; i < fields.length; i += 2) {
      filledIn.add(fields[i]);
    }
    form.formData().stream()
        .filter(field -> !filledIn.contains(field.key()))
        .forEach(field -> all.addAll(List.of(field.key(), field.value())));
    return post(form.attr("action"), all);
  }

  public ShownPage signIn(String email, String password) {
    return submit(get("/sign_in"), "/sign_in", "email", email, "password", password);
  }

  private ShownPage post(String target, List<String> fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.size(); i += 2) {
      pairs.add(encode(fields.get(i)) + "=" + encode(fields.get(i + 1)));
    }
    return send(
        request(target)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", pairs))));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  HttpRequest.Builder request(String target) {
    var request =
        HttpRequest.newBuilder(server.resolve(target))
            .timeout(Duration.ofSeconds(20))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0")
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-For", address);
    return cookie.isEmpty() ? request : request.header("Cookie", ShownPage.COOKIE + "=" + cookie);
  }

  ShownPage send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      var page = new ShownPage(answer);
      page.newCookie().ifPresent(this::setCookie);
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
