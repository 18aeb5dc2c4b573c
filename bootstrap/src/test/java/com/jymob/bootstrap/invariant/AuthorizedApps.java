package com.jymob.bootstrap.invariant;

import com.jymob.bootstrap.serving.Browser;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page on which a person sees which apps may act for them. */
final class AuthorizedApps {
  private static final Pattern REVOKE = Pattern.compile("/authorized_apps/\\d+/revoke");

  private AuthorizedApps() {}

  /** Where to revoke the apps of others, one path for each. */
  static List<String> revocationPaths(Browser person) {
    String[] items = person.get("/authorized_apps").body().split("<article");
    return Stream.of(items)
        .filter(item -> !item.contains("YOUR OWN APP!"))
        .flatMap(item -> REVOKE.matcher(item).results().map(MatchResult::group))
        .toList();
  }
}
