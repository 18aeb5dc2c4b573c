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
record Dance(App app, Browser person) {
  static final String REDIRECT = "https://app.example/callback";

  private static final String AUTHORIZE = "/oauth/authorize";
  private static final Pattern INPUT =
      Pattern.compile("<input type=\"[a-z]+\" name=\"([a-z_]+)\" value=\"([^\"]*)\"(?: checked)?>");

  /** Both are new, and the app's redirect URI is {@link #REDIRECT}. */
  static Dance ofTwo() {
    App app = App.ofSomebody();
    app.set(Map.of("redirect_uris", REDIRECT));
    return new Dance(app, TestedSite.somebody().browser());
  }

  /** The path of a request for a code, with more parameters: a name, a value, and so on. */
  String request(String... more) {
    StringBuilder path = new StringBuilder(AUTHORIZE).append("?response_type=code");
    append(path, "client_id", app.id());
    append(path, "redirect_uri", REDIRECT);
    for (int i = 0; i < more.length; i += 2) {
      append(path, more[i], more[i + 1]);
    }
    return path.toString();
  }

  /** Says yes to everything, and returns the code. */
  String code(String... more) {
    return parameters(approve(request(more))).get("code");
  }

  /** Opens the page and says yes to everything that is asked. */
  HttpResponse<String> approve(String path) {
    return decide(path, "approve");
  }

  /** Opens the page and sends its form with that decision. */
  HttpResponse<String> decide(String path, String decision) {
    String page = person.get(path).body();
    return post(fields(page).append("&decision=").append(decision).toString());
  }

  HttpResponse<String> post(String form) {
    return person.send(
        person
            .request(AUTHORIZE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** Exchanges a code, with more parameters: a name, a value, and so on. */
  HttpResponse<String> redeem(String code, String... more) {
    StringBuilder form = new StringBuilder("grant_type=authorization_code");
    append(form, "code", code);
    append(form, "redirect_uri", REDIRECT);
    for (int i = 0; i < more.length; i += 2) {
      append(form, more[i], more[i + 1]);
    }
    return app.post("/oauth/access_token", form.toString());
  }

  /** What the form of a page would send, its decision apart. */
  static StringBuilder fields(String page) {
    StringBuilder form = new StringBuilder();
    Matcher input = INPUT.matcher(page);
    while (input.find()) {
      append(form, input.group(1), input.group(2).replace("&amp;", "&"));
    }
    return form;
  }

  /** The query of where an answer redirects to. */
  static Map<String, String> parameters(HttpResponse<String> answer) {
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
