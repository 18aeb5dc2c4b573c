package com.jymob.domain.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {
  @Test
  void a_scope_is_known_by_exactly_its_token() {
    assertThat(Scope.ALL)
        .hasSize(11)
        .allSatisfy(scope -> assertThat(Scope.of(scope.token())).contains(scope));
    assertThat(Scope.of("JOB_POSTS:READ")).isEmpty();
    assertThat(Scope.of("")).isEmpty();
  }
}
