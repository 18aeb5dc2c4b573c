package com.jymob.persistence.migration;

import com.jymob.persistence.CannotStart;
import com.jymob.persistence.DatabaseAddress;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings a database up to date. Each step only adds, or takes away what no program still running
 * needs, so that an older program keeps working beside a newer one.
 */
public final class Migrations {
  /** No package name, so that it can be read from a module as well. */
  private static final String LOCATION = "classpath:jymob-migrations";

  private Migrations() {}

  /**
   * Takes the steps that are still to be taken. Several programs may do so at once: one works, the
   * others wait.
   *
   * @throws CannotStart when the database cannot be reached, is newer than this program, or holds
   *     what JyMob did not put there
   */
  public static void run(DatabaseAddress address) {
    try {
      migrate(flyway(address));
    } catch (FlywayException e) {
      throw new CannotStart(
          "The database " + address.url() + " cannot be brought up to date: " + reason(e), e);
    }
  }

  private static Flyway flyway(DatabaseAddress address) {
    return Flyway.configure()
        .dataSource(address.url(), address.user(), address.password().reveal())
        .locations(LOCATION)
        .failOnMissingLocations(true)
        .lockRetryCount(600)
        .load();
  }

  private static void migrate(Flyway flyway) {
    if (Arrays.stream(flyway.info().applied()).anyMatch(Migrations::isUnknown)) {
      throw new CannotStart("");
    }
    flyway.migrate();
  }

  private static boolean isUnknown(MigrationInfo step) {
    return step.getState() == MigrationState.FUTURE_SUCCESS;
  }

  private static String reason(FlywayException e) {
    return String.valueOf(e.getMessage());
  }
}
