package com.jymob.http;

import static com.jymob.domain.oauth.Scope.JOB_APPLICATIONS_READ;
import static com.jymob.domain.oauth.Scope.JOB_APPLICATIONS_WRITE;
import static com.jymob.domain.oauth.Scope.JOB_POSTS_READ;
import static com.jymob.domain.oauth.Scope.JOB_POSTS_WRITE;
import static com.jymob.domain.oauth.Scope.PROBLEMS_READ;
import static com.jymob.domain.oauth.Scope.PROBLEMS_WRITE;
import static com.jymob.domain.oauth.Scope.PROFILE_READ;
import static com.jymob.domain.oauth.Scope.RESUMES_READ;
import static com.jymob.domain.oauth.Scope.RESUMES_WRITE;
import static com.jymob.domain.oauth.Scope.SCREENING_TESTS_READ;
import static com.jymob.domain.oauth.Scope.SCREENING_TESTS_WRITE;
import static com.jymob.http.route.Route.api;
import static com.jymob.http.route.Route.download;
import static com.jymob.http.route.Route.endpoint;
import static com.jymob.http.route.Route.page;
import static com.jymob.http.route.Route.passwordPage;
import static com.jymob.http.route.Route.upload;

import com.jymob.http.account.PasswordPages;
import com.jymob.http.account.ResetPasswordPages;
import com.jymob.http.account.SecurityPages;
import com.jymob.http.account.SignUpPages;
import com.jymob.http.docs.DescriptionEndpoints;
import com.jymob.http.docs.DocsPages;
import com.jymob.http.idempotency.Once;
import com.jymob.http.jobapplication.JobApplicationEndpoints;
import com.jymob.http.jobpost.JobPostEndpoints;
import com.jymob.http.oauth.ClientPages;
import com.jymob.http.oauth.MetadataEndpoints;
import com.jymob.http.oauth.OAuthEndpoints;
import com.jymob.http.oauth.consent.AuthorizePages;
import com.jymob.http.oauth.consent.AuthorizedAppPages;
import com.jymob.http.page.HomePage;
import com.jymob.http.page.PageAccess;
import com.jymob.http.problem.ProblemEndpoints;
import com.jymob.http.resume.ResumeEndpoints;
import com.jymob.http.route.Access;
import com.jymob.http.route.Route;
import com.jymob.http.screening.ScreeningTestEndpoints;
import com.jymob.http.screening.SubmittedSolutionEndpoints;
import com.jymob.http.user.ProfilePages;
import com.jymob.http.user.SignInPages;
import com.jymob.http.user.SignOutPages;
import com.jymob.http.user.UserEndpoints;
import java.util.List;

/** The table of contents: what JyMob answers, one line each; {@code Assets} adds its own files. */
public final class Routes {
  private Routes() {}

  /**
   * What programs ask for; {@code may} asks for an access token with a scope, {@code once} takes an
   * {@code Idempotency-Key}.
   */
  public static List<Route> programs(Access may, Once<ApiEndpoints> once, ApiEndpoints endpoints) {
    ProblemEndpoints problems = endpoints.problems();
    JobPostEndpoints jobPosts = endpoints.jobPosts();
    ResumeEndpoints resumes = endpoints.resumes();
    JobApplicationEndpoints applications = endpoints.jobApplications();
    ScreeningTestEndpoints tests = endpoints.screeningTests();
    SubmittedSolutionEndpoints solutions = endpoints.submittedSolutions();
    UserEndpoints users = endpoints.users();
    return List.of(
        api("GET", "/problems", may.token(PROBLEMS_READ, problems::list)),
        api(
            "POST",
            "/problems",
            may.token(PROBLEMS_WRITE, once.of(ApiEndpoints::problems, ProblemEndpoints::create))),
        api("GET", "/problems/{id}", may.token(PROBLEMS_READ, problems::show)),
        api("PUT", "/problems/{id}", may.token(PROBLEMS_WRITE, problems::update)),
        api("DELETE", "/problems/{id}", may.token(PROBLEMS_WRITE, problems::delete)),
        api("GET", "/job_posts", may.token(JOB_POSTS_READ, jobPosts::list)),
        api(
            "POST",
            "/job_posts",
            may.token(JOB_POSTS_WRITE, once.of(ApiEndpoints::jobPosts, JobPostEndpoints::create))),
        api("GET", "/job_posts/{id}", may.token(JOB_POSTS_READ, jobPosts::show)),
        api("PUT", "/job_posts/{id}", may.token(JOB_POSTS_WRITE, jobPosts::update)),
        api("DELETE", "/job_posts/{id}", may.token(JOB_POSTS_WRITE, jobPosts::delete)),
        api("GET", "/resumes", may.token(RESUMES_READ, resumes::list)),
        upload(
            "POST",
            "/resumes",
            may.token(RESUMES_WRITE, once.of(ApiEndpoints::resumes, ResumeEndpoints::create))),
        api("GET", "/resumes/{id}", may.token(RESUMES_READ, resumes::show)),
        upload("PUT", "/resumes/{id}", may.token(RESUMES_WRITE, resumes::update)),
        api("DELETE", "/resumes/{id}", may.token(RESUMES_WRITE, resumes::delete)),
        download("GET", "/resumes/{id}/content", may.token(RESUMES_READ, resumes::download)),
        api("GET", "/job_applications", may.token(JOB_APPLICATIONS_READ, applications::list)),
        api(
            "POST",
            "/job_applications",
            may.token(
                JOB_APPLICATIONS_WRITE,
                once.of(ApiEndpoints::jobApplications, JobApplicationEndpoints::create))),
        api("GET", "/job_applications/{id}", may.token(JOB_APPLICATIONS_READ, applications::show)),
        api(
            "PUT",
            "/job_applications/{id}",
            may.token(JOB_APPLICATIONS_WRITE, applications::update)),
        api(
            "GET",
            "/job_applications/{id}/history",
            may.token(JOB_APPLICATIONS_READ, applications::history)),
        api("GET", "/screening_tests", may.token(SCREENING_TESTS_READ, tests::list)),
        api("GET", "/screening_tests/{id}", may.token(SCREENING_TESTS_READ, tests::show)),
        api(
            "POST",
            "/screening_tests/{id}/submit",
            may.token(
                SCREENING_TESTS_WRITE,
                once.of(ApiEndpoints::screeningTests, ScreeningTestEndpoints::submit))),
        api(
            "POST",
            "/screening_tests/{id}/verify",
            may.token(
                SCREENING_TESTS_WRITE,
                once.of(ApiEndpoints::screeningTests, ScreeningTestEndpoints::verify))),
        api(
            "POST",
            "/submitted_solutions",
            may.token(
                SCREENING_TESTS_WRITE,
                once.of(ApiEndpoints::submittedSolutions, SubmittedSolutionEndpoints::create))),
        api("GET", "/submitted_solutions/{id}", may.token(SCREENING_TESTS_READ, solutions::show)),
        api(
            "PUT",
            "/submitted_solutions/{id}",
            may.token(SCREENING_TESTS_WRITE, solutions::update)),
        api("GET", "/users/me", may.token(PROFILE_READ, users::me)),
        api("GET", "/users/{id}", may.anyToken(users::show)));
  }

  /** What apps ask the authorization server for, proving who they are. */
  public static List<Route> apps(OAuthEndpoints oauth) {
    return List.of(
        endpoint("POST", "/oauth/access_token", oauth.token()),
        endpoint("POST", "/oauth/token", oauth.token()),
        endpoint("POST", "/oauth/revoke", oauth.revocation()),
        endpoint("POST", "/oauth/introspect", oauth.introspection()));
  }

  /** What a program asks before it knows anything but a host. */
  public static List<Route> metadata(MetadataEndpoints metadata) {
    return List.of(
        endpoint("GET", "/.well-known/oauth-authorization-server", metadata::authorizationServer),
        endpoint("GET", "/.well-known/oauth-protected-resource", metadata::protectedResource));
  }

  /** What programs and people ask about the API. */
  public static List<Route> docs(PageAccess by, DescriptionEndpoints description, DocsPages docs) {
    return List.of(
        endpoint("GET", "/openapi.json", description::json),
        endpoint("GET", "/openapi.yaml", description::yaml),
        page("GET", "/docs", by.anybody(docs::browse)),
        page("GET", "/docs/oauth2-redirect", by.anybody(docs::redirect)),
        page("GET", "/docs/guide", by.anybody(docs::guide)),
        page("GET", "/docs/operations", by.anybody(docs::operations)));
  }

  /**
   * What people ask for; {@code by} asks for a person who is signed in, or for nobody in
   * particular.
   */
  public static List<Route> people(
      PageAccess by,
      HomePage home,
      SignUpPages signUp,
      SignInPages signIn,
      SignOutPages signOut,
      ResetPasswordPages reset,
      ProfilePages profile,
      PasswordPages password,
      SecurityPages security,
      ClientPages client,
      AuthorizePages authorize,
      AuthorizedAppPages apps) {
    return List.of(
        page("GET", "/", by.anybody(home::show)),
        page("GET", "/sign_up", by.anybody(signUp::ask)),
        passwordPage("POST", "/sign_up", by.anybody(signUp::signUp)),
        page("GET", "/sign_in", by.anybody(signIn::ask)),
        passwordPage("POST", "/sign_in", by.anybody(signIn::signIn)),
        page("GET", "/sign_out", by.person(signOut::ask)),
        page("POST", "/sign_out", by.anybody(signOut::signOut)),
        page("GET", "/reset_password", by.anybody(reset::ask)),
        passwordPage("POST", "/reset_password", by.anybody(reset::reset)),
        page("GET", "/settings/profile", by.person(profile::show)),
        page("POST", "/settings/profile", by.person(profile::update)),
        page("GET", "/settings/password", by.person(profile::show)),
        passwordPage("POST", "/settings/password", by.person(password::change)),
        page("GET", "/settings/sign_out_elsewhere", by.person(profile::show)),
        page("POST", "/settings/sign_out_elsewhere", by.person(signOut::signOutElsewhere)),
        page("GET", "/settings/security", by.person(security::show)),
        page("GET", "/settings/oauth_client", by.person(client::show)),
        page("POST", "/settings/oauth_client", by.person(client::update)),
        page("GET", "/settings/oauth_client/new_secret", by.person(client::show)),
        page("POST", "/settings/oauth_client/new_secret", by.person(client::rotateSecret)),
        page("GET", "/settings/oauth_client/end_old_secret", by.person(client::show)),
        page("POST", "/settings/oauth_client/end_old_secret", by.person(client::endRetiredSecret)),
        page("GET", "/oauth/authorize", by.fromAnywhere(authorize::ask)),
        page("POST", "/oauth/authorize", by.fromAnywhere(authorize::decide)),
        page("GET", "/authorized_apps", by.person(apps::show)),
        page("GET", "/authorized_apps/{id}/withdraw_scope", by.person(apps::show)),
        page("POST", "/authorized_apps/{id}/withdraw_scope", by.person(apps::withdrawScope)),
        page("GET", "/authorized_apps/{id}/revoke", by.person(apps::show)),
        page("POST", "/authorized_apps/{id}/revoke", by.person(apps::revoke)),
        page("GET", "/authorized_apps/revoke_all", by.person(apps::show)),
        page("POST", "/authorized_apps/revoke_all", by.person(apps::revokeAll)));
  }
}
