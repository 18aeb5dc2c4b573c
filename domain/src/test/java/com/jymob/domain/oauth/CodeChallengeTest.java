package com.jymob.domain.oauth;

import static com.jymob.domain.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.domain.Secret;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeChallengeTest {
  /** Of RFC 7636, appendix B. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  @Test
  void the_verifier_of_the_standard_meets_its_challenge() {
    assertThat(meets(VERIFIER, CHALLENGE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXK",
        "DBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXkk",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjX",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk=",
        " dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk\n",
      })
  void no_other_verifier_meets_it(String verifier) {
    assertThat(meets(verifier, CHALLENGE)).isFalse();
  }

  /** That would be the method {@code plain}. */
  @Test
  void a_challenge_is_not_its_own_verifier() {
    assertThat(meets(CHALLENGE, CHALLENGE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {43, 44, 127, 128})
  void r40_a_verifier_has_43_to_128_characters(int length) {
    String verifier = "aZ09-._~".repeat(16).substring(0, length);
    assertThat(meets(verifier, challengeOf(verifier))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 42, 129, 10_000})
  void r40_and_neither_fewer_nor_more_even_when_the_challenge_is_theirs(int length) {
    String verifier = "a".repeat(length);
    assertThat(meets(verifier, challengeOf(verifier))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+", "/", "=", " ", "%", "!", "\n", "\0", "é", "٣", "Ａ"})
  void r40_a_verifier_has_unreserved_characters_only(String character) {
    String verifier = "a".repeat(42) + character;
    assertThat(meets(verifier, challengeOf(verifier))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cMM",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM=",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw/cM",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw.cM",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw cM",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM\n",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cé",
        "13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3",
      })
  void r40_a_challenge_is_43_characters_of_base64url(String challenge) {
    assertRefused("invalid_code_challenge", () -> new CodeChallenge(challenge));
  }

  private static boolean meets(String verifier, String challenge) {
    return new CodeChallenge(challenge).isMetBy(new Secret(verifier));
  }

  private static String challengeOf(String verifier) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(new Secret(verifier).hash().bytes());
  }
}
