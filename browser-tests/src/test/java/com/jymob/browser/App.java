package com.jymob.browser;

import com.google.gson.JsonParser;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** An app that acts for people, as its own server talks to JyMob. */
record App(APIRequestContext http, String id, String secret, String redirectUri) {
  /** The app of somebody who is signed in, and now registers where it is. */
  static App of(Visitor owner, String redirectUri) {
    owner.open("/settings/oauth_client");
    owner.fill("Redirect URIs", redirectUri);
    owner.submit("Save", TestedSite.url("/settings/oauth_client?done=settings"));
    owner.keep("app_settings");
    return new App(
        Visitor.program(), owner.shown("client_id"), owner.shown("client_secret"), redirectUri);
  }

  /** Where the app sends people. */
  String authorizationUrl() {
    return TestedSite.url("/oauth/authorize?response_type=code&state=kept&client_id=")
        + id
        + "&redirect_uri="
        + URLEncoder.encode(redirectUri, StandardCharsets.UTF_8);
  }

  /** What a person brings back. */
  static Map<String, String> answer(String callback) {
    return Arrays.stream(URI.create(callback).getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  /** The access token for the code that a person brings back. */
  String token(String callback) {
    APIResponse answer =
        http.post(
            TestedSite.url("/oauth/access_token"),
            RequestOptions.create()
                .setForm(
                    FormData.create()
                        .set("grant_type", "authorization_code")
                        .set("code", answer(callback).get("code"))
                        .set("redirect_uri", redirectUri)
                        .set("client_id", id)
                        .set("client_secret", secret)));
    return JsonParser.parseString(answer.text())
        .getAsJsonObject()
        .get("access_token")
        .getAsString();
  }

  /** The status with which the API answers a token. */
  int status(String path, String token) {
    return http.get(
            TestedSite.url(path),
            RequestOptions.create().setHeader("Authorization", "Bearer " + token))
        .status();
  }
}
