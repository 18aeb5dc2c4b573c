package com.jymob.bootstrap.serving.manners;

import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Somebody who posts, somebody who applies, somebody else, and what is between them. */
final class World {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  final ApiClient poster = TestedSite.somebody();
  final ApiClient taker = TestedSite.somebody();
  final ApiClient stranger = TestedSite.somebody();
  private final Map<String, Long> ids;

  World() {
    JsonNode solution = ApiClient.tree(taker.get(path("submitted_solution")));
    JsonNode test = ApiClient.tree(taker.get("/v1/screening_tests/" + solution.get("test_id")));
    long application = test.get("job_application_id").asLong();
    ids =
        Map.of(
            "open_job_post",
            test.get("source_id").asLong(),
            "job_post",
            id(path("job_post")),
            "problem",
            test.get("problems").get(0).get("id").asLong(),
            "resume",
            ApiClient.tree(taker.get("/v1/job_applications/" + application))
                .get("resume_id")
                .asLong(),
            "job_application",
            application,
            "screening_test",
            test.get("id").asLong(),
            "submitted_solution",
            solution.get("id").asLong(),
            "user",
            ApiClient.tree(taker.get("/v1/users/me")).get("id").asLong(),
            "poster",
            ApiClient.tree(poster.get("/v1/users/me")).get("id").asLong());
  }

  /** Puts in the ids of what stands in braces. */
  String named(String text) {
    return NAME.matcher(text).replaceAll(name -> ids.get(name.group(1)).toString());
  }

  /** Puts in an id that nothing has. */
  static String absent(String text) {
    return NAME.matcher(text).replaceAll(Matcher.quoteReplacement("9007199254740991"));
  }

  /** What somebody is answered; only what may change something has a body. */
  static HttpResponse<String> send(ApiClient by, String method, String path, String body) {
    return method.equals("GET") ? by.get(path) : by.json(method, path, body);
  }

  private String path(String resource) {
    return Resource.between(poster, taker).stream()
        .filter(each -> each.name().equals(resource))
        .findAny()
        .orElseThrow()
        .created();
  }

  private static long id(String path) {
    return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
  }
}
