package com.jymob.bootstrap.serving.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.bootstrap.serving.Browser;
import com.jymob.bootstrap.serving.Dance;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked of {@code /oauth/authorize}; each test bears its rule's number. */
class AuthorizationEndpointTest {
  private final Dance dance = Dance.ofTwo();
  private final Browser person = dance.person();

  @Test
  void r1_unknown_parameters_are_ignored() {
    assertThat(
            dance.asks(
                dance.request() + "&resource=x&scope[a]=b&access_type=offline&access_type=offline"))
        .isTrue();
  }

  @Test
  void r2_an_empty_parameter_counts_as_absent() {
    assertThat(
            dance.asks(
                dance.request("scope", "", "code_challenge", "", "code_challenge_method", "")))
        .isTrue();
    assertThat(Dance.parameters(dance.approve(dance.request("state", ""))))
        .containsOnlyKeys("code", "iss");
  }

  @Test
  void r3_a_parameter_in_the_query_and_in_the_body_is_a_repeated_one() {
    HttpResponse<String> twice =
        person.send(
            person
                .request(dance.request("scope", "profile:read"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("scope=profile:read")));

    assertThat(Dance.parameters(twice)).containsEntry("error", "invalid_request");
  }

  @Test
  void r4_names_and_values_are_case_sensitive() {
    String id = dance.app().id();
    String otherCase = id.equals(id.toUpperCase()) ? id.toLowerCase() : id.toUpperCase();

    assertThat(person.get(dance.request("client_id", otherCase)).statusCode()).isEqualTo(400);
    assertThat(person.get(dance.request().replace("client_id", "Client_ID")).statusCode())
        .isEqualTo(400);
    assertThat(dance.mistake(dance.request().replace("response_type", "Response_Type")))
        .isEqualTo("invalid_request");
    assertThat(dance.mistake(dance.request("response_type", "Code")))
        .isEqualTo("unsupported_response_type");
    assertThat(dance.mistake(dance.request("scope", "Profile:read"))).isEqualTo("invalid_scope");
    assertThat(dance.mistake(dance.challenged("code_challenge_method", "s256")))
        .isEqualTo("invalid_request");
  }

  @ParameterizedTest
  @CsvSource({
    "'',         invalid_request",
    "token,      unsupported_response_type",
    "code token, unsupported_response_type"
  })
  void r13_the_response_type_is_code(String type, String error) {
    assertThat(dance.mistake(dance.request("response_type", type))).isEqualTo(error);
  }

  @Test
  void r14_a_request_may_be_posted() {
    HttpResponse<String> asked = dance.post(dance.asked());

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body()).contains("Yes, I Authorize");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "OPTIONS"})
  void r16_no_other_site_may_read_what_is_answered(String method) {
    HttpResponse<String> answer =
        person.send(
            person
                .request(dance.request())
                .header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "POST")
                .method(method, BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isLessThan(300);
    assertThat(answer.headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control"));
  }
}
