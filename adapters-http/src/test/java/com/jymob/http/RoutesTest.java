package com.jymob.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.fixture.TestSite;
import com.jymob.application.idempotency.RunOnce;
import com.jymob.application.resume.InspectUpload;
import com.jymob.domain.ClientId;
import com.jymob.domain.Secret;
import com.jymob.domain.SecretFormat;
import com.jymob.domain.UserId;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.domain.oauth.Authorization;
import com.jymob.domain.oauth.AuthorizationId;
import com.jymob.domain.oauth.Scope;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.format.Format;
import com.jymob.http.idempotency.Once;
import com.jymob.http.jobapplication.JobApplicationEndpoints;
import com.jymob.http.jobpost.JobPostEndpoints;
import com.jymob.http.list.Lists;
import com.jymob.http.message.Connection;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.problem.ProblemEndpoints;
import com.jymob.http.resume.ResumeEndpoints;
import com.jymob.http.route.Access;
import com.jymob.http.route.Route;
import com.jymob.http.route.Router;
import com.jymob.http.route.Sites;
import com.jymob.http.route.limit.CallLimit;
import com.jymob.http.screening.ScreeningTestEndpoints;
import com.jymob.http.screening.SubmittedSolutionEndpoints;
import com.jymob.http.user.UserEndpoints;
import java.net.InetAddress;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
  private static final Sites SITES =
      new Sites(URI.create("https://jymob.test"), "jymob.test", "jymob.test");

  private final TestSite site = new TestSite();
  private final List<Route> routes = routes();
  private final Router router =
      new Router(routes, SITES, (request, error) -> DocumentWriter.error(Format.JSON, error));

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/job_posts, JOB_POSTS_READ",
    "POST, /v1/job_posts, JOB_POSTS_WRITE",
    "GET, /v1/job_posts/1, JOB_POSTS_READ",
    "PUT, /v1/job_posts/1, JOB_POSTS_WRITE",
    "DELETE, /v1/job_posts/1, JOB_POSTS_WRITE",
    "GET, /v1/problems, PROBLEMS_READ",
    "POST, /v1/problems, PROBLEMS_WRITE",
    "GET, /v1/problems/1, PROBLEMS_READ",
    "PUT, /v1/problems/1, PROBLEMS_WRITE",
    "DELETE, /v1/problems/1, PROBLEMS_WRITE",
    "GET, /v1/resumes, RESUMES_READ",
    "POST, /v1/resumes, RESUMES_WRITE",
    "GET, /v1/resumes/1, RESUMES_READ",
    "PUT, /v1/resumes/1, RESUMES_WRITE",
    "DELETE, /v1/resumes/1, RESUMES_WRITE",
    "GET, /v1/resumes/1/content, RESUMES_READ",
    "GET, /v1/job_applications, JOB_APPLICATIONS_READ",
    "POST, /v1/job_applications, JOB_APPLICATIONS_WRITE",
    "GET, /v1/job_applications/1, JOB_APPLICATIONS_READ",
    "PUT, /v1/job_applications/1, JOB_APPLICATIONS_WRITE",
    "GET, /v1/job_applications/1/history, JOB_APPLICATIONS_READ",
    "GET, /v1/screening_tests, SCREENING_TESTS_READ",
    "GET, /v1/screening_tests/1, SCREENING_TESTS_READ",
    "POST, /v1/screening_tests/1/submit, SCREENING_TESTS_WRITE",
    "POST, /v1/screening_tests/1/verify, SCREENING_TESTS_WRITE",
    "POST, /v1/submitted_solutions, SCREENING_TESTS_WRITE",
    "GET, /v1/submitted_solutions/1, SCREENING_TESTS_READ",
    "PUT, /v1/submitted_solutions/1, SCREENING_TESTS_WRITE",
    "GET, /v1/users/me, PROFILE_READ"
  })
  void r57_a_token_is_told_which_scope_it_lacks(String method, String path, Scope needed) {
    Response answer = answer(method, path, EnumSet.complementOf(EnumSet.of(needed)));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.headers().first("WWW-Authenticate"))
        .contains(
            """
            Bearer realm="JyMob", error="insufficient_scope", scope="%s", \
            resource_metadata="https://jymob.test/.well-known/oauth-protected-resource\""""
                .formatted(needed.token()));
  }

  @Test
  void one_scope_is_enough_where_no_other_is_asked_for() {
    assertThat(answer("GET", "/v1/job_posts", Set.of(Scope.JOB_POSTS_READ)).status())
        .isEqualTo(200);
  }

  @Test
  void everybody_may_be_looked_up_with_any_token() {
    UserId ada = site.registered("ada@example.org").user().id();

    assertThat(answer("GET", "/v1/users/" + ada.value(), Set.of()).status()).isEqualTo(200);
  }

  @Test
  void every_path_tells_its_methods_and_refuses_others() {
    for (String path : paths("")) {
      Response options = answer("OPTIONS", path, Headers.NONE);
      Response wrong = answer("PATCH", path, Headers.NONE);

      String allowed = options.headers().first("Allow").orElseThrow();
      assertThat(options.status()).isEqualTo(204);
      assertThat(allowed.split(", "))
          .contains("OPTIONS")
          .containsAll(methods(path))
          .doesNotContain("PATCH");
      assertThat(wrong.status()).isEqualTo(405);
      assertThat(wrong.headers().first("Allow")).contains(allowed);
    }
  }

  @Test
  void every_path_but_those_of_files_answers_in_json_and_xml_and_nothing_else() {
    Headers bearer = bearer(Scope.ALL);
    for (String path : paths("GET")) {
      if (path.endsWith("/content")) {
        continue;
      }
      for (Format format : Format.values()) {
        Response answer = answer("GET", path + format.suffix(), bearer);
        assertThat(answer.headers().first("Content-Type").orElseThrow())
            .isIn(format.mediaType(), format.problemMediaType());
      }
      assertThat(answer("GET", path, bearer.with("Accept", "text/html")).status()).isEqualTo(406);
    }
  }

  @Test
  void head_is_answered_wherever_get_is() {
    Headers bearer = bearer(Scope.ALL);
    for (String path : paths("GET")) {
      Response get = answer("GET", path, bearer);
      Response head = answer("HEAD", path, bearer);

      assertThat(head.status()).isEqualTo(get.status()).isNotEqualTo(405);
    }
  }

  @Test
  void every_answer_to_a_token_tells_how_many_calls_are_left() {
    Headers bearer = bearer(Scope.ALL);
    for (Route route : routes) {
      assertThat(answer(route.method(), shown(route.path()), bearer).headers())
          .satisfies(
              headers -> {
                assertThat(headers.first("RateLimit-Limit")).isPresent();
                assertThat(headers.first("RateLimit-Remaining")).isPresent();
                assertThat(headers.first("RateLimit-Reset")).isPresent();
              });
    }
  }

  /** Those of a method, or of any. */
  private List<String> paths(String method) {
    return routes.stream()
        .filter(route -> method.isEmpty() || route.method().equals(method))
        .map(route -> shown(route.path()))
        .distinct()
        .toList();
  }

  private List<String> methods(String path) {
    return routes.stream()
        .filter(route -> shown(route.path()).equals(path))
        .map(Route::method)
        .toList();
  }

  private static String shown(String path) {
    return "/v1" + path.replace("{id}", "1");
  }

  private Response answer(String method, String path, Set<Scope> scopes) {
    return answer(method, path, bearer(scopes));
  }

  private Headers bearer(Set<Scope> scopes) {
    return Headers.NONE.with("Authorization", "Bearer " + token(scopes).reveal());
  }

  private Response answer(String method, String path, Headers headers) {
    Connection connection = new Connection("jymob.test", InetAddress.getLoopbackAddress(), true);
    Request request = new Request("id", method, path, headers, connection);
    return router.match(request).answer(request);
  }

  private Secret token(Set<Scope> scopes) {
    Secret token =
        SecretFormat.ACCESS_TOKEN.write(site.secrets.randomBytes(SecretFormat.RANDOM_BYTES));
    Authorization grant =
        new Authorization(
            new AuthorizationId(7),
            new UserId(7),
            new ClientId("app"),
            scopes,
            site.clock.instant());
    return site.transactions.write(
        stores -> {
          stores.authorizations().add(grant);
          stores.tokens().add(AccessToken.issue(token.hash(), grant, scopes, grant.grantedAt()));
          return token;
        });
  }

  private List<Route> routes() {
    Lists lists = new Lists(SITES);
    ApiEndpoints endpoints =
        new ApiEndpoints(
            new ProblemEndpoints(
                site.createProblem,
                site.viewProblem,
                site.viewProblems,
                site.updateProblem,
                site.deleteProblem,
                lists,
                SITES),
            new JobPostEndpoints(
                site.createJobPost,
                site.viewJobPost,
                site.viewJobPosts,
                site.updateJobPost,
                site.deleteJobPost,
                lists,
                SITES,
                site.clock),
            new ResumeEndpoints(
                new InspectUpload((type, file) -> true),
                site.createResume,
                site.viewResume,
                site.viewResumes,
                site.downloadResume,
                site.updateResume,
                site.deleteResume,
                lists,
                SITES),
            new JobApplicationEndpoints(
                site.applyForJob,
                site.viewJobApplication,
                site.viewJobApplications,
                site.moveJobApplication,
                site.viewApplicationHistory,
                lists,
                SITES),
            new ScreeningTestEndpoints(
                site.viewScreeningTest,
                site.viewScreeningTests,
                site.submitScreeningTest,
                site.verifyScreeningTest,
                lists),
            new SubmittedSolutionEndpoints(
                site.createSolution, site.viewSolution, site.updateSolution, SITES),
            new UserEndpoints(site.viewUser));
    return Routes.programs(
        new Access(site.authenticateToken, CallLimit.of(100, 1_000, site.clock), SITES),
        new Once<>(new RunOnce<>(site.transactions, joined -> endpoints, site.clock), endpoints),
        endpoints);
  }
}
