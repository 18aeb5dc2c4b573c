package com.jymob.http.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as pages show them. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Days() {}

  /** Such as "1 March 2026", in UTC. */
  public static String day(Instant time) {
    return DAY.format(time);
  }

  /** Such as "1 March 2026, 12:00 UTC". */
  public static String minute(Instant time) {
    return MINUTE.format(time);
  }

  /** Tells when something was last used, if ever. */
  public static String lastUse(@Nullable Instant time) {
    return time == null ? "Not used yet." : "Last used on " + minute(time) + ".";
  }
}
