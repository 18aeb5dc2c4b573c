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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked of {@code /oauth/authorize}; each test bears its rule's number. */
class AuthorizationEndpointTest {
  private static final int MEGABYTE = 1024 * 1024;

  private final Dance dance = Dance.ofTwo();
  private final Browser guest = TestedSite.browser();

  @Test
  void r1_unknown_parameters_are_ignored() {
    assertAsked(dance.request() + "&resource=x&scope[a]=b&access_type=offline&access_type=offline");
  }

  @Test
  void r2_an_empty_parameter_counts_as_absent() {
    assertAsked(dance.request("scope", "", "code_challenge", "", "code_challenge_method", ""));
    assertThat(Dance.parameters(dance.approve(dance.request("state", ""))))
        .containsOnlyKeys("code", "iss");
  }

  @Test
  void r3_a_parameter_in_the_query_and_in_the_body_is_a_repeated_one() {
    String scope = "scope=profile:read";

    HttpResponse<String> twice =
        dance
            .person()
            .send(
                dance
                    .person()
                    .request(dance.request("scope", "profile:read"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(scope)));

    assertThat(Dance.parameters(twice)).containsEntry("error", "invalid_request");
  }

  @Test
  void r4_names_and_values_are_case_sensitive() {
    String id = dance.app().id();
    String otherCase = id.equals(id.toUpperCase()) ? id.toLowerCase() : id.toUpperCase();

    assertThat(dance.person().get(dance.request("client_id", otherCase)).statusCode())
        .isEqualTo(400);
    assertThat(dance.person().get(dance.request().replace("client_id", "Client_ID")).statusCode())
        .isEqualTo(400);
    assertError("invalid_request", dance.request().replace("response_type", "Response_Type"));
    assertError("unsupported_response_type", dance.request("response_type", "Code"));
    assertError("invalid_scope", dance.request("scope", "Profile:read"));
    assertError("invalid_request", dance.challenged("code_challenge_method", "s256"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"state=%00", "state=%0A", "state=%FF", "state=%C3%28", "scope=%00", "%FF=x"})
  void r6_what_is_no_text_is_refused(String broken) {
    for (Browser anybody : List.of(dance.person(), guest)) {
      assertThat(anybody.get(dance.request() + "&" + broken).statusCode()).isEqualTo(400);
      assertThat(posted(anybody, broken)).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"state=%", "state=%zz", "state=%C", "client_id=%00", "redirect_uri=%00"})
  void r6_what_cannot_be_decoded_is_refused(String broken) {
    assertThat(posted(dance.person(), broken)).isEqualTo(400);
    assertThat(posted(guest, broken)).isEqualTo(400);
  }

  @Test
  void r6_what_is_too_long_is_refused() {
    assertThat(dance.person().get(dance.request("state", "x".repeat(60_000))).statusCode())
        .isEqualTo(400);
    assertThat(dance.post(dance.asked("state", "x".repeat(MEGABYTE / 2))).statusCode())
        .isEqualTo(400);
    assertThat(dance.post(dance.asked("state", "x".repeat(MEGABYTE))).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a+b c%20d&e=f#g",
        "100%",
        "=",
        " ",
        "\"quoted\" 'too' <b>",
        "&amp;&#39;",
        "\u00e9\u20ac\ud83d\ude00",
        "{\"next\":\"/a?b=c&d\"}",
        "eyJhbGciOiJub25lIn0.e30."
      })
  void r6_the_state_comes_back_as_it_was_sent(String state) {
    for (String decision : List.of("approve", "deny")) {
      String asked = dance.request("state", state, "prompt", "consent");
      HttpResponse<String> answer = dance.decide(asked, decision);

      assertThat(Dance.parameters(answer)).containsEntry("state", state);
      assertThat(Dance.location(answer)).matches("[!-~&&[^+]]+");
    }
  }

  @Test
  void r6_the_longest_state_that_links_can_carry_comes_back() {
    String state = "x".repeat(7_500);

    assertThat(Dance.parameters(dance.approve(dance.request("state", state))))
        .containsEntry("state", state);
  }

  @ParameterizedTest
  @CsvSource({
    "'',         invalid_request",
    "token,      unsupported_response_type",
    "code token, unsupported_response_type"
  })
  void r13_the_response_type_is_code(String type, String error) {
    assertError(error, dance.request("response_type", type));
  }

  @Test
  void r14_a_request_may_be_posted() {
    HttpResponse<String> asked = dance.post(dance.asked());

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body()).contains("Yes, I Authorize");
  }

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

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "OPTIONS"})
  void r16_no_other_site_may_read_what_is_answered(String method) {
    HttpResponse<String> answer =
        dance
            .person()
            .send(
                dance
                    .person()
                    .request(dance.request())
                    .header("Origin", "https://app.example")
                    .header("Access-Control-Request-Method", "POST")
                    .method(method, BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isLessThan(300);
    assertThat(answer.headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "S512"})
  void r41_a_challenge_needs_the_method_s256_which_is_not_assumed(String method) {
    assertError("invalid_request", dance.challenged("code_challenge_method", method));
    assertError("invalid_request", dance.request("code_challenge_method", "S256"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM=",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM"
      })
  void r40_a_challenge_is_a_sha_256_in_base64url(String challenge) {
    assertError("invalid_request", dance.challenged("code_challenge", challenge));
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "requires_pkce"})
  void r42_r44_an_app_that_needs_a_challenge_must_send_one(String need) {
    dance.app().set(Map.of("redirect_uris", Dance.REDIRECT, need, "true"));

    assertError("invalid_request", dance.request());
    assertAsked(dance.challenged());
  }

  private int posted(Browser browser, String more) {
    return Dance.post(browser, dance.asked().encoded() + "&" + more).statusCode();
  }

  private void assertAsked(String path) {
    HttpResponse<String> answer = dance.person().get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.body()).contains("Yes, I Authorize");
  }

  private void assertError(String error, String path) {
    assertThat(Dance.parameters(dance.person().get(path))).as(path).containsEntry("error", error);
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
