package com.jymob.bootstrap.serving.manners;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.bootstrap.serving.ApiClient;
import com.jymob.bootstrap.serving.App;
import com.jymob.bootstrap.settings.RateLimits;
import com.jymob.bootstrap.wiring.DaggerSite;
import com.jymob.bootstrap.wiring.Ports;
import com.jymob.domain.oauth.Scope;
import com.jymob.http.route.Route;
import com.jymob.http.route.Sites;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** Whatever route there is, it leads nowhere without a good token that has its scope. */
class EveryRouteTest {
  private static final World WORLD = new World();
  private static final ApiClient OWNER = WORLD.taker;
  private static final App APP = App.of(OWNER.browser());

  @SuppressWarnings("unused")
  private static final List<Line> LINES = lines();

  private static final Line ANYBODY = new Line("GET", "/v1/users/{user}");

  @SuppressWarnings("unused")
  private static final List<Line> SCOPED =
      LINES.stream().filter(line -> !line.equals(ANYBODY)).toList();

  @SuppressWarnings("unused")
  private static final List<Line> PRIVATE =
      SCOPED.stream().filter(line -> line.template().contains("{")).toList();

  @ParameterizedTest
  @FieldSource("LINES")
  void it_needs_a_token(Line line) {
    HttpResponse<String> answer =
        OWNER.browser().send(OWNER.browser().request(line.path()).method(line.method(), noBody()));

    assertRefused(answer, 401, "missing_token");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith("Bearer ")
        .doesNotContain("error");
  }

  @ParameterizedTest
  @FieldSource("LINES")
  void it_needs_a_good_token(Line line) {
    assertRefused(line.send(OWNER.token() + "x", line.path()), 401, "invalid_token");
  }

  @ParameterizedTest
  @FieldSource("SCOPED")
  void it_needs_its_scope_and_no_other(Line line) {
    EnumSet<Scope> needed = EnumSet.of(line.scope());
    HttpResponse<String> without = line.send(token(EnumSet.complementOf(needed)), line.path());
    HttpResponse<String> with = line.send(token(needed), World.absent(line.template()));

    assertRefused(without, 403, "insufficient_scope");
    assertThat(without.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("scope=\"" + line.scope().token() + "\"");
    assertThat(with.statusCode()).isNotEqualTo(403);
  }

  @Test
  void everybody_may_be_looked_up_with_any_token() {
    String token = token(EnumSet.of(Scope.JOB_POSTS_READ));

    assertThat(ANYBODY.send(token, ANYBODY.path()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @FieldSource("PRIVATE")
  void it_leads_a_stranger_to_nothing_private(Line line) {
    assertRefused(line.send(WORLD.stranger.token(), line.path()), 404, "not_found");
  }

  private static List<Line> lines() {
    var world = new TestSite();
    var ports =
        new Ports(
            world.transactions,
            world.passwords,
            world.vault,
            world.secrets,
            (type, file) -> true,
            world.clock);
    var sites = new Sites(URI.create("https://jymob.test"), "jymob.test", "jymob.test");
    return DaggerSite.factory().over(ports, sites, new RateLimits.Off()).routes().stream()
        .filter(Route.Api.class::isInstance)
        .map(route -> new Line(route.method(), template(route.path())))
        .toList();
  }

  /** Tells of which resource the id is. */
  private static String template(String path) {
    String resource = path.split("/")[1].replaceFirst("s$", "");
    return "/v1" + path.replace("{id}", "{" + resource + "}");
  }

  /** A token for no more than these. */
  private static String token(Set<Scope> scopes) {
    HttpResponse<String> answer =
        APP.post(
            "/oauth/access_token",
            "grant_type=client_credentials&scope=" + Scope.join(scopes).replace(' ', '+'));
    return ApiClient.tree(answer).get("access_token").asString();
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    JsonNode error = ApiClient.tree(answer);
    assertThat(error.get("code").asString()).isEqualTo(code);
    assertThat(answer.headers().firstValue("X-Request-Id"))
        .contains(error.get("request_id").asString());
  }

  private record Line(String method, String template) {
    /** Of a record that only its owner sees, where the route is for one. */
    String path() {
      return WORLD.named(template);
    }

    /** Each resource has its own; solutions share that of the tests. */
    Scope scope() {
      String resource = template.split("/")[2].replace("submitted_solutions", "screening_tests");
      String kind = method.equals("GET") ? "_read" : "_write";
      return resource.equals("users")
          ? Scope.PROFILE_READ
          : Scope.valueOf((resource + kind).toUpperCase(Locale.ROOT));
    }

    HttpResponse<String> send(String token, String to) {
      return World.send(new ApiClient(OWNER.browser(), token), method, to, "{}");
    }
  }
}
