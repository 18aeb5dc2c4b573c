package com.jymob.persistence.embedded;

import static com.jymob.persistence.embedded.TestPostgres.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.domain.Secret;
import com.jymob.persistence.DatabaseAddress;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ServerSettingsTest {
  private final DatabaseAddress address = TestPostgres.newDatabase();

  @Test
  void nobody_enters_without_the_password() {
    DatabaseAddress wrong =
        new DatabaseAddress(address.url(), address.user(), new Secret("guessed"));

    assertThatThrownBy(() -> TestPostgres.connect(wrong))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
  }

  @Test
  void it_listens_on_loopback_alone() {
    assertThat(query(address, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(query(address, "SHOW unix_socket_directories")).isEmpty();
  }

  @Test
  void what_it_acknowledges_is_on_the_disk() {
    assertThat(query(address, "SHOW fsync")).isEqualTo("on");
    assertThat(query(address, "SHOW synchronous_commit")).isEqualTo("on");
    assertThat(query(address, "SHOW full_page_writes")).isEqualTo("on");
  }

  @Test
  void full_text_search_knows_letters_and_dashes_of_every_script() {
    assertThat(query(address, "SELECT to_tsvector('simple', 'ÄRZTIN—“Über”')"))
        .isEqualTo("'ärztin':1 'über':2");
  }
}
