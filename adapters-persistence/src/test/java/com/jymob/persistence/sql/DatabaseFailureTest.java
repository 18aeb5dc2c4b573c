package com.jymob.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import com.jymob.application.port.StoresUnavailable;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"08001", "08006", "53300", "57P01", "57P03", "57014", "55P03", "40P01", "25P03"})
  void what_passes_by_itself_makes_the_stores_unavailable(String state) {
    SQLException cause = new SQLException("reason", state);
    assertThat(DatabaseFailure.of(cause)).isInstanceOf(StoresUnavailable.class).hasCause(cause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "25006", "42P01", "22021", "25P02"})
  void anything_else_is_a_failure_of_its_own(String state) {
    SQLException cause = new SQLException("reason", state);
    assertThat(DatabaseFailure.of(cause)).isInstanceOf(DatabaseFailure.class).hasCause(cause);
  }

  @Test
  void what_has_no_state_is_a_failure_of_its_own() {
    assertThat(DatabaseFailure.of(new SQLException("reason"))).isInstanceOf(DatabaseFailure.class);
  }
}
