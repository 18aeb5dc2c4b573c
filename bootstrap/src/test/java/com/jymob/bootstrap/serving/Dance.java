package com.jymob.bootstrap.serving;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An app of somebody, and somebody else who may let it act for them. */
public record Dance(App app, Browser person) {
  public static final String REDIRECT = "https://app.example/callback";

  /** Of RFC 7636, appendix B. */
  public static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  public static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  private static final String AUTHORIZE = "/oauth/authorize";
  private static final String TOKEN = "/oauth/access_token";

  /** Both are new, and the app's redirect URI is {@link #REDIRECT}. */
  public static Dance ofTwo() {
    return of(App.ofSomebody(), TestedSite.somebody().browser());
  }

  /** The app's redirect URI becomes {@link #REDIRECT}. */
  public static Dance of(App app, Browser person) {
    app.set(Map.of("redirect_uris", REDIRECT));
    return new Dance(app, person);
  }

  /** The path of a request for a code, with other parameters: a name, a value, and so on. */
  public String request(String... others) {
    return AUTHORIZE + "?" + asked(others).encoded();
  }

  /** The parameters of {@link #request}. */
  public Query asked(String... others) {
    return Query.of("response_type", "code", "client_id", app.id(), "redirect_uri", REDIRECT)
        .with(others);
  }

  /** The path of a request that sends a challenge. */
  public String challenged(String... others) {
    return AUTHORIZE
        + "?"
        + asked("code_challenge", CHALLENGE, "code_challenge_method", "S256")
            .with(others)
            .encoded();
  }

  /** Says yes to everything, and returns the code. */
  public String code(String... others) {
    return codeOf(request(others));
  }

  /** As {@link #code}, of a request as it is. */
  public String codeOf(String path) {
    return parameters(approve(path)).get("code");
  }

  /** Opens the page and says yes to everything, unless the person is not even asked. */
  public HttpResponse<String> approve(String path) {
    HttpResponse<String> page = person.get(path);
    return page.statusCode() == 302
        ? page
        : post(Query.ofForm(page.body()).with("decision", "approve"));
  }

  /** Opens the page and sends its form with that decision. */
  public HttpResponse<String> decide(String path, String decision) {
    return post(form(path).with("decision", decision));
  }

  /** What the form of the page would send, its decision apart. */
  public Query form(String path) {
    return Query.ofForm(person.get(path).body());
  }

  public HttpResponse<String> post(Query form) {
    return post(person, form.encoded());
  }

  /** Posts a form to the authorization endpoint as it is. */
  public static HttpResponse<String> post(Browser browser, String form) {
    return browser.send(
        browser
            .request(AUTHORIZE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** Exchanges a code, with other parameters: a name, a value, and so on. */
  public HttpResponse<String> redeem(String code, String... others) {
    return app.post(TOKEN, redemption(code, others));
  }

  public static String redemption(String code, String... others) {
    return Query.of("grant_type", "authorization_code", "code", code, "redirect_uri", REDIRECT)
        .with(others)
        .encoded();
  }

  /** The tokens for a yes to everything that is asked. */
  public JsonNode tokens(String... others) {
    return ApiClient.tree(redeem(code(others)));
  }

  /** Exchanges a refresh token, with other parameters: a name, a value, and so on. */
  public HttpResponse<String> refresh(String refreshToken, String... others) {
    return app.post(TOKEN, renewal(refreshToken, others));
  }

  public static String renewal(String refreshToken, String... others) {
    return Query.of("grant_type", "refresh_token", "refresh_token", refreshToken)
        .with(others)
        .encoded();
  }

  /** Whether the person is asked when that request is made. */
  public boolean asks(String path) {
    HttpResponse<String> answer = person.get(path);
    return answer.statusCode() == 200 && answer.body().contains("Yes, I Authorize");
  }

  /** What the app is told to be wrong with that request. */
  public String mistake(String path) {
    return parameters(person.get(path)).get("error");
  }

  /** Whether the token opens the API. */
  public boolean opens(String accessToken) {
    return new ApiClient(app.browser(), accessToken).get("/v1/users/1").statusCode() != 401;
  }

  /** Whether the person has allowed the app anything. */
  public boolean isAuthorized() {
    return person.get(challenged("prompt", "consent")).body().contains("allowed before");
  }

  /** Where an answer leads to. */
  public static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
  }

  /** The query of where an answer redirects to. */
  public static Map<String, String> parameters(HttpResponse<String> answer) {
    return Query.decode(URI.create(location(answer)).getRawQuery());
  }
}
