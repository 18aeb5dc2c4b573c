package com.jymob.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountPagesTest {
  @ParameterizedTest
  @EnumSource
  void somebody_signs_up_signs_out_and_returns_to_the_page_that_asked_for_a_sign_in(Screen screen) {
    String email = "ada-" + screen + "@example.com";
    try (Visitor visitor = new Visitor(screen)) {
      visitor.signUp("Ada Lovelace", email);
      visitor.signOut();
      visitor.keep("home");

      visitor.open("/settings/profile");
      visitor.signIn(email, TestedSite.url("/settings/profile"));
      visitor.keep("profile");
      visitor.open("/settings/security");
      visitor.keep("security");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_secret_is_copied_by_its_button(Screen screen) {
    try (Visitor visitor = new Visitor(screen)) {
      visitor.signUp("Grace Hopper", "grace-" + screen + "@example.com");

      visitor.open("/settings/oauth_client");
      visitor.press("Copy Client Secret");

      assertThat(visitor.clipboard()).isEqualTo(visitor.shown("client_secret"));
      visitor.keep("oauth_client");
    }
  }
}
