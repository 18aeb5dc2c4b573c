package com.jymob.bootstrap.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.bootstrap.description.Description.Operation;
import com.jymob.bootstrap.settings.RateLimits;
import com.jymob.bootstrap.wiring.DaggerSite;
import com.jymob.bootstrap.wiring.Ports;
import com.jymob.bootstrap.wiring.Site;
import com.jymob.domain.ClientId;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Scope;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.route.Route;
import com.jymob.http.route.Sites;
import com.jymob.persistence.upload.TikaContentTypes;
import java.net.InetAddress;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.node.ObjectNode;

/** The document tells what there is to ask for, who may ask, and nothing else. */
class DescriptionTest {
  /** A page, but it is apps who send people there. */
  private static final String AUTHORIZATION = "GET /oauth/authorize";

  @SuppressWarnings("unused")
  private static final List<Operation> OPERATIONS = Description.JYMOB.operations();

  private final TestSite world = new TestSite();
  private final Site site =
      DaggerSite.factory()
          .over(
              new Ports(
                  world.transactions,
                  world.passwords,
                  world.vault,
                  world.secrets,
                  new TikaContentTypes(),
                  world.clock),
              new Sites(URI.create("https://jymob.test"), "jymob.test", "jymob.test"),
              new RateLimits.Off());

  @Test
  void every_route_is_an_operation_and_every_operation_a_route() {
    assertThat(described(Description.JYMOB)).isEqualTo(routed());
  }

  @Test
  void an_operation_too_few_or_too_many_would_be_seen() {
    ObjectNode document = Description.JYMOB.document().deepCopy().asObject();
    document.withObject("/paths/~1users~1{id}").remove("get");
    document.withObject("/paths/~1users~1me").putObject("delete");

    assertThat(described(new Description(document)))
        .contains("DELETE /users/me")
        .doesNotContain("GET /users/{id}")
        .isNotEqualTo(routed());
  }

  @ParameterizedTest
  @FieldSource("OPERATIONS")
  void an_operation_needs_the_scopes_that_are_told(Operation operation) {
    Set<Scope> needed =
        operation.scopes().orElse(List.of()).stream()
            .map(DescriptionTest::scope)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));

    assertThat(missingScope(operation, needed)).isEmpty();
    needed.forEach(
        scope ->
            assertThat(missingScope(operation, EnumSet.complementOf(EnumSet.of(scope))))
                .isEqualTo(scope.token()));
  }

  private static Set<String> described(Description description) {
    return description.operations().stream()
        .map(Operation::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> routed() {
    return site.routes().stream()
        .flatMap(DescriptionTest::forPrograms)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> forPrograms(Route route) {
    Stream<String> line = Stream.of(route.method() + " " + route.path());
    return switch (route) {
      case Route.Api api -> line;
      case Route.Endpoint endpoint -> line;
      case Route.Page page -> line.filter(AUTHORIZATION::equals);
    };
  }

  /** The scope that an answer misses in a token with those, empty when it misses none. */
  private String missingScope(Operation operation, Set<Scope> scopes) {
    Headers headers = Headers.NONE.with("Authorization", "Bearer " + token(scopes).reveal());
    Connection connection = new Connection("jymob.test", InetAddress.getLoopbackAddress(), true);
    String path = (operation.isElsewhere() ? "" : "/v1") + operation.path().replace("{id}", "1");
    Request request = new Request("id", operation.method(), path, headers, connection);
    Response answer = site.router().match(request).answer(request);
    String challenge = answer.headers().first("WWW-Authenticate").orElse("");
    return challenge.contains("insufficient_scope")
        ? challenge.replaceFirst(".*scope=\"([^\"]*)\".*", "$1")
        : "";
  }

  private Secret token(Set<Scope> scopes) {
    Secret token =
        SecretFormat.ACCESS_TOKEN.write(world.secrets.randomBytes(SecretFormat.RANDOM_BYTES));
    Authorization grant =
        new Authorization(
            new AuthorizationId(7 + world.secrets.randomBytes(1)[0]),
            new UserId(7),
            new ClientId("app" + token.hashCode()),
            scopes,
            world.clock.instant());
    return world.transactions.write(
        stores -> {
          stores.authorizations().add(grant);
          stores.tokens().add(AccessToken.issue(token.hash(), grant, scopes, grant.grantedAt()));
          return token;
        });
  }

  private static Scope scope(String token) {
    return Scope.ALL.stream()
        .filter(scope -> scope.token().equals(token))
        .findFirst()
        .orElseThrow();
  }
}
