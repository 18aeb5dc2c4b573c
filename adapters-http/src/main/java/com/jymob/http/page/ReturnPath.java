package com.jymob.http.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.regex.Pattern;

/** Where a person goes after signing in: the page that sent them, and never another site. */
public final class ReturnPath {
  public static final String FIELD = "return_to";

  /**
   * Browsers read {@code \} as {@code /}, leave out tabs and line breaks, and take what follows two
   * slashes for a host (the URL standard, section 4.4).
   */
  private static final Pattern SAME_SITE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

  /** How long a path may be. */
  public static final int LONGEST = 8_000;

  /** From here, an answer goes to the app that asked. */
  private static final String LEADS_ON = "/oauth/authorize?";

  private ReturnPath() {}

  /**
   * @return {@code sent} when it is a path on this site, else {@code fallback}
   */
  public static String of(String sent, String fallback) {
    return sent.length() <= LONGEST && SAME_SITE.matcher(sent).matches() ? sent : fallback;
  }

  /** Whether that path may lead to another site in the end, after asking. */
  static boolean leadsOn(String path) {
    return path.startsWith(LEADS_ON);
  }

  /** A link to {@code page} that leads to {@code path} in the end; empty for the usual way. */
  public static String link(String page, String path) {
    return path.isEmpty() ? page : page + "?" + FIELD + "=" + URLEncoder.encode(path, UTF_8);
  }
}
