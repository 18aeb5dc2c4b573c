package com.jymob.bootstrap.serving;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that acts for somebody. */
public record ApiClient(Browser browser, String token) {
  private static final JsonMapper JSON = new JsonMapper();

  public HttpResponse<String> get(String path) {
    return browser.send(request(path).GET());
  }

  /** A request that bears the token. */
  public HttpRequest.Builder request(String path) {
    return browser.request(path).header("Authorization", "Bearer " + token);
  }

  public HttpResponse<String> send(String method, String path, String contentType, String body) {
    return send(method, path, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  public HttpResponse<String> send(String method, String path, String contentType, byte[] body) {
    return browser.send(
        request(path)
            .header("Content-Type", contentType)
            .method(method, BodyPublishers.ofByteArray(body)));
  }

  public HttpResponse<String> json(String method, String path, String body) {
    return send(method, path, "application/json", body);
  }

  /** Posts a job, and returns it as it was answered. */
  public JsonNode posted(String body) {
    return created("/v1/job_posts", body);
  }

  /** Posts what makes a record, and returns it as it was answered. */
  public JsonNode created(String path, String body) {
    HttpResponse<String> answer = json("POST", path, body);
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return tree(answer);
  }

  public static JsonNode tree(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }
}
