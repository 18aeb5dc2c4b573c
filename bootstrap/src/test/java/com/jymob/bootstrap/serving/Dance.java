package com.jymob.bootstrap.serving;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An app of somebody, and somebody else who may let it act for them. */
public record Dance(App app, Browser person) {
  public static final String REDIRECT = "https://app.example/callback";

  private static final String AUTHORIZE = "/oauth/authorize";
  private static final Pattern INPUT =
      Pattern.compile("<input type=\"[a-z]+\" name=\"([a-z_]+)\" value=\"([^\"]*)\"(?: checked)?>");

  /** Both are new, and the app's redirect URI is {@link #REDIRECT}. */
  static Dance ofTwo() {
    return of(App.ofSomebody(), TestedSite.somebody().browser());
  }

  /** The app's redirect URI becomes {@link #REDIRECT}. */
  public static Dance of(App app, Browser person) {
    app.set(Map.of("redirect_uris", REDIRECT));
    return new Dance(app, person);
  }

  /** The path of a request for a code, with more parameters: a name, a value, and so on. */
  public String request(String... more) {
    StringBuilder path = new StringBuilder(AUTHORIZE).append("?response_type=code");
    append(path, "client_id", app.id());
    append(path, "redirect_uri", REDIRECT);
    for (int i = 0; i < more.length; i += 2) {
      append(path, more[i], more[i + 1]);
    }
    return path.toString();
  }

  /** Says yes to everything, now or before, and returns the code. */
  public String code(String... more) {
    HttpResponse<String> asked = person.get(request(more));
    boolean isRemembered = asked.statusCode() == 302;
    return parameters(isRemembered ? asked : approve(request(more))).get("code");
  }

  /** Opens the page and says yes to everything that is asked. */
  public HttpResponse<String> approve(String path) {
    return decide(path, "approve");
  }

  /** Opens the page and sends its form with that decision. */
  HttpResponse<String> decide(String path, String decision) {
    String page = person.get(path).body();
    return post(fields(page).append("&decision=").append(decision).toString());
  }

  public HttpResponse<String> post(String form) {
    return person.send(
        person
            .request(AUTHORIZE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** Exchanges a code, with more parameters: a name, a value, and so on. */
  public HttpResponse<String> redeem(String code, String... more) {
    StringBuilder form = new StringBuilder("grant_type=authorization_code");
    append(form, "code", code);
    append(form, "redirect_uri", REDIRECT);
    for (int i = 0; i < more.length; i += 2) {
      append(form, more[i], more[i + 1]);
    }
    return app.post("/oauth/access_token", form.toString());
  }

  /** Exchanges a refresh token. */
  public HttpResponse<String> refresh(String token) {
    return app.post("/oauth/access_token", "grant_type=refresh_token&refresh_token=" + token);
  }

  /** What the form of a page would send, its decision apart. */
  public static StringBuilder fields(String page) {
    StringBuilder form = new StringBuilder();
    Matcher input = INPUT.matcher(page);
    while (input.find()) {
      append(form, input.group(1), input.group(2).replace("&amp;", "&"));
    }
    return form;
  }

  /** The query of where an answer redirects to. */
  public static Map<String, String> parameters(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElseThrow();
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : List.of(URI.create(location).getRawQuery().split("&"))) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  private static void append(StringBuilder query, String name, String value) {
    query.append(query.isEmpty() ? "" : "&").append(name).append('=');
    query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
