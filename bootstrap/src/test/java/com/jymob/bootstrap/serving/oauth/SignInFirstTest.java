package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import com.jymob.bootstrap.serving.TestedSite;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens to a request while nobody is signed in; each test bears its rule's number. */
class SignInFirstTest {
  private final Dance dance = Dance.ofTwo();
  private final Browser guest = TestedSite.browser();

  @Test
  void r14_who_is_not_signed_in_signs_in_first_and_comes_back() {
    String email = TestedSite.email();
    TestedSite.browser().register(email, TestedSite.PASSWORD);
    Map<String, String> person = Map.of("email", email, "password", TestedSite.PASSWORD);

    HttpResponse<String> first = guest.get(dance.request("state", "a b"));
    HttpResponse<String> back = guest.submit(Dance.location(first), person);

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(Dance.location(first)).startsWith("/sign_in?");
    assertThat(guest.get(Dance.location(back)).body()).contains("Yes, I Authorize", "a b");
  }

  @Test
  void r14_no_mistake_is_told_to_an_app_before_somebody_signs_in() {
    String mistaken = dance.request("scope", "everything", "state", "s");

    HttpResponse<String> first = guest.get(mistaken);
    assertThat(Dance.location(first)).startsWith("/sign_in?");
    HttpResponse<String> back = signUp(first);

    assertThat(Dance.parameters(guest.get(Dance.location(back))))
        .containsEntry("error", "invalid_scope")
        .containsEntry("state", "s");
  }

  /** A browser sends no cookie with what another site posts ({@code SameSite=Lax}). */
  @Test
  void r14_a_request_that_another_site_posts_ends_at_the_sign_in_page_and_comes_back() {
    HttpResponse<String> first =
        guest.send(
            guest
                .request("/oauth/authorize")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://app.example")
                .POST(BodyPublishers.ofString(dance.asked("state", "s").encoded())));

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(guest.get(Dance.location(signUp(first))).body()).contains("Yes, I Authorize");
  }

  @Test
  void r15_a_sign_in_and_a_sign_up_are_answered_by_a_303() {
    String email = TestedSite.email();
    Map<String, String> person =
        Map.of(
            "email", email, "name", "Ada", "password", TestedSite.PASSWORD, "roles", "job_seeker");

    for (String page : List.of("/sign_up", "/sign_in")) {
      Browser browser = TestedSite.browser();
      String first = Dance.location(browser.get(dance.request()));
      HttpResponse<String> answer = browser.submit(first.replace("/sign_in", page), person);
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(Dance.location(answer)).startsWith("/oauth/authorize?");
    }
  }

  /** From the sign-in page to which that answer leads. */
  private HttpResponse<String> signUp(HttpResponse<String> answer) {
    String page = Dance.location(answer).replace("/sign_in?", "/sign_up?");
    return guest.submit(
        page,
        Map.of(
            "email",
            TestedSite.email(),
            "name",
            "Ada",
            "password",
            TestedSite.PASSWORD,
            "roles",
            "job_seeker"));
  }
}
