package com.jymob.persistence.migration;

import static com.jymob.persistence.embedded.TestPostgres.execute;
import static com.jymob.persistence.embedded.TestPostgres.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jymob.domain.Secret;
import com.jymob.persistence.CannotStart;
import com.jymob.persistence.DatabaseAddress;
import com.jymob.persistence.embedded.TestPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  private static final int NODES = 4;

  @Test
  void nodes_that_start_at_once_take_each_step_once() throws Exception {
    DatabaseAddress address = TestPostgres.newDatabase();
    CyclicBarrier start = new CyclicBarrier(NODES);
    try (ExecutorService nodes = Executors.newFixedThreadPool(NODES)) {
      List<Future<?>> running = new ArrayList<>();
      for (int node = 0; node < NODES; node++) {
        running.add(
            nodes.submit(
                () -> {
                  start.await();
                  Migrations.run(address);
                  return isEachStepTakenOnce(address);
                }));
      }
      for (Future<?> node : running) {
        assertThat(node.get()).isEqualTo("t");
      }
    }
  }

  @Test
  void a_database_that_is_up_to_date_stays_as_it_is() {
    DatabaseAddress address = TestPostgres.newDatabase();
    Migrations.run(address);
    execute(
        address, "insert into users values (1, 'a', 'a', 'a', '{JOB_SEEKER}', 'a', now(), now())");
    Migrations.run(address);
    assertThat(query(address, "select count(*) from users")).isEqualTo("1");
  }

  @Test
  void a_newer_database_is_refused() {
    DatabaseAddress address = TestPostgres.newDatabase();
    Migrations.run(address);
    execute(
        address,
        """
        insert into flyway_schema_history
        select installed_rank + 1, '4711', 'later', type, 'V4711__later.sql', checksum,
          installed_by, installed_on, execution_time, success
        from flyway_schema_history order by installed_rank desc limit 1
        """);

    assertThatThrownBy(() -> Migrations.run(address))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "The database at %s belongs to a newer JyMob: start that version, or one after it.",
            address.url());
  }

  @Test
  void a_database_of_somebody_else_is_refused() {
    DatabaseAddress address = TestPostgres.newDatabase();
    execute(address, "create table theirs (id integer)");

    assertThatThrownBy(() -> Migrations.run(address))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("non-empty schema");
    assertThat(query(address, "select count(*) from pg_tables where schemaname = 'public'"))
        .isEqualTo("1");
  }

  @Test
  void a_database_that_cannot_keep_every_letter_is_refused() {
    DatabaseAddress latin = TestPostgres.newDatabase("template0 encoding 'LATIN1' locale 'C'");

    assertThatThrownBy(() -> Migrations.run(latin))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "JyMob cannot bring the database at %s up to date: "
                + "ERROR: its encoding must be UTF8, not LATIN1",
            latin.url());
  }

  @Test
  void a_database_that_cannot_be_reached_is_named_but_no_password() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      taken.close();
      String place = "jdbc:postgresql://127.0.0.1:" + port + "/jymob";
      DatabaseAddress address =
          new DatabaseAddress(place + "?password=t0ps3cret", "jymob", new Secret("t0ps3cret"));

      assertThatThrownBy(() -> Migrations.run(address))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining(place)
          .message()
          .doesNotContain("t0ps3cret", "\n");
    }
  }

  @Test
  void a_host_that_nobody_knows_is_told_apart() {
    String place = "jdbc:postgresql://db.invalid/jymob";

    assertThatThrownBy(() -> Migrations.run(new DatabaseAddress(place, "jymob", new Secret(""))))
        .isInstanceOf(CannotStart.class)
        .hasMessageEndingWith("up to date: unknown host db.invalid");
  }

  @Test
  void a_wrong_password_is_told_apart_but_not_repeated() {
    DatabaseAddress right = TestPostgres.newDatabase();
    DatabaseAddress wrong = new DatabaseAddress(right.url(), right.user(), new Secret("t0ps3cret"));

    assertThatThrownBy(() -> Migrations.run(wrong))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("password authentication failed")
        .message()
        .doesNotContain("t0ps3cret");
  }

  private static String isEachStepTakenOnce(DatabaseAddress address) {
    return query(
        address,
        """
        select count(distinct version) = count(*) and bool_and(success) and count(*) > 1
        from flyway_schema_history
        """);
  }
}
