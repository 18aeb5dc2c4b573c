package com.jymob.persistence.migration;

import com.jymob.persistence.CannotStart;
import com.jymob.persistence.DatabaseAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings a database up to date. Each step only adds, or takes away what no program still running
 * needs, so that an older program works on beside a newer one.
 */
public final class Migrations {
  /** Not a package's name, or a module would hide it. */
  private static final String STEPS = "classpath:jymob-migrations";

  private Migrations() {}

  /**
   * Takes the steps that are still to be taken. Several programs may do so at once: one works, the
   * others wait for it.
   *
   * @throws CannotStart when the database cannot be reached, is newer than this program, has
   *     another encoding than UTF-8, or holds tables that are not JyMob's
   */
  public static void run(DatabaseAddress address) {
    try {
      Flyway flyway = flyway(address);
      requireKnown(flyway.info().applied(), address);
      flyway.migrate();
    } catch (FlywayException e) {
      throw new CannotStart(
          "JyMob cannot bring the database at %s up to date: %s"
              .formatted(place(address), reason(e)),
          e);
    }
  }

  private static Flyway flyway(DatabaseAddress address) {
    return Flyway.configure()
        .dataSource(address.url(), address.user(), address.password().reveal())
        .locations(STEPS)
        .failOnMissingLocations(true)
        .loggers("slf4j")
        .load();
  }

  private static void requireKnown(MigrationInfo[] taken, DatabaseAddress address) {
    if (Arrays.stream(taken).anyMatch(step -> step.getState() == MigrationState.FUTURE_SUCCESS)) {
      throw new CannotStart(
          "The database at %s belongs to a newer JyMob: start that version, or one after it."
              .formatted(place(address)));
    }
  }

  /** Without parameters, of which one may be a password. */
  private static String place(DatabaseAddress address) {
    return address.url().replaceFirst("\\?.*", "");
  }

  private static String reason(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
        .reduce((outer, inner) -> inner)
        .map(
            root ->
                root instanceof UnknownHostException
                    ? "unknown host " + root.getMessage()
                    : root.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .orElse("");
  }
}
