package com.jymob.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The API browser, in a browser. */
class ApiBrowserTest {
  @ParameterizedTest
  @EnumSource
  void somebody_tries_an_operation_with_their_own_token(Screen screen) {
    try (Visitor visitor = new Visitor(screen)) {
      visitor.signUp("Ada Lovelace", "api-" + screen + "@example.com");

      visitor.open("/docs");
      visitor.keep("docs");
      visitor.expand("People", "getMe");
      visitor.press("Execute");

      assertThat(visitor.liveStatus()).isEqualTo("200");
      assertThat(visitor.liveBody()).contains("\"Ada Lovelace\"");
      visitor.keep("docs_tried");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_guest_reads_all_of_it(Screen screen) {
    try (Visitor visitor = new Visitor(screen)) {
      visitor.open("/docs/guide");
      visitor.keep("docs_guide");
      visitor.open("/docs/operations");
      visitor.keep("docs_operations");

      assertThat(visitor.text()).contains("GET /job_posts", "POST /oauth/introspect");
    }
  }

  @Test
  void without_javascript_the_operations_are_listed() {
    try (Visitor visitor = Visitor.withoutJavaScript(Screen.PHONE)) {
      visitor.open("/docs");
      visitor.keep("docs_without_javascript");

      assertThat(visitor.text()).contains("GET /job_posts", "Search job posts");
    }
  }
}
