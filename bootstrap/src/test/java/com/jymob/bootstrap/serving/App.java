package com.jymob.bootstrap.serving;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Somebody's own app, as it talks to the authorization server. */
public record App(Browser browser, String id, String secret) {
  /** The app of somebody new. */
  public static App ofSomebody() {
    return of(TestedSite.somebody().browser());
  }

  /** The app of whoever is signed in. */
  public static App of(Browser owner) {
    return new App(owner, owner.shown("client_id"), owner.shown("client_secret"));
  }

  /** Sets what its owner may set; what is not named is taken back. */
  public void set(Map<String, String> settings) {
    HttpResponse<String> answer = browser.submit("/settings/oauth_client", settings);
    if (answer.statusCode() != 303) {
      throw new IllegalStateException(answer.body());
    }
  }

  /** Sends a form, authenticated by HTTP Basic. */
  public HttpResponse<String> post(String path, String form) {
    return browser.send(request(path, form).header("Authorization", basic(id, secret)));
  }

  /** Sends a form as it is. */
  public HttpResponse<String> postBare(String path, String form) {
    return browser.send(request(path, form));
  }

  /** A new token by client credentials. */
  public String token() {
    HttpResponse<String> answer = post("/oauth/access_token", "grant_type=client_credentials");
    return ApiClient.tree(answer).get("access_token").asString();
  }

  public HttpRequest.Builder request(String path, String form) {
    return browser
        .request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  public static String basic(String id, String secret) {
    byte[] pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  public static String error(HttpResponse<String> answer) {
    return answer.statusCode() + " " + ApiClient.tree(answer).get("error").asString();
  }
}
