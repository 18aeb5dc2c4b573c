package com.jymob.http.format.openapi;

import com.jymob.http.format.openapi.Operation.Body;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes a request as a line for a shell. */
final class Curl {
  private static final String EXAMPLE_ID = "7";

  private Curl() {}

  static String line(String method, String url, JsonNode security, List<Body> requests) {
    String line =
        "curl "
            + credentials(security)
            + (method.equals("GET") || (method.equals("POST") && !requests.isEmpty())
                ? ""
                : "-X " + method + " ")
            + quoted(url.replace("{id}", EXAMPLE_ID));
    return requests.stream()
        .findFirst()
        .map(
            body ->
                line
                    + " \\\n  -H 'Content-Type: "
                    + body.mediaType()
                    + "' \\\n  -d "
                    + quoted(body.text()))
        .orElse(line);
  }

  private static String credentials(JsonNode security) {
    JsonNode first = security.path(0);
    if (first.has("oauth2")) {
      return "-H \"Authorization: Bearer $token\" ";
    }
    return first.has("client") ? "-u \"$client_id:$client_secret\" " : "";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
