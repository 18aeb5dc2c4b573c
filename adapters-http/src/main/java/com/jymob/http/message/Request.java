package com.jymob.http.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request, read completely. What few handlers need is parsed when first asked for. The body's
 * bytes are shared, not copied: nobody changes them.
 */
public final class Request {
  private static final byte[] NO_BODY = {};

  private final String id;
  private final String method;
  private final String target;
  private final Headers headers;
  private final Connection connection;
  private final byte[] body;
  private @Nullable Parameters query;
  private @Nullable Parameters form;

  /**
   * @param id random, told in the answer and in the log
   * @param target the path with its query, as they were sent (RFC 9112, section 3.2.1)
   */
  public Request(String id, String method, String target, Headers headers, Connection connection) {
    this(id, method, target, headers, connection, NO_BODY);
  }

  private Request(
      String id,
      String method,
      String target,
      Headers headers,
      Connection connection,
      byte[] body) {
    this.id = id;
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.connection = connection;
    this.body = body;
  }

  public Request withBody(byte[] read) {
    return new Request(id, method, target, headers, connection, read);
  }

  public String id() {
    return id;
  }

  public String method() {
    return method;
  }

  public Headers headers() {
    return headers;
  }

  public Connection connection() {
    return connection;
  }

  /** About how many bytes it holds, but for the body. */
  public int headBytes() {
    return target.length() + headers.bytes();
  }

  public byte[] body() {
    return body;
  }

  /** The path with its query, as they were sent. */
  public String target() {
    return target;
  }

  /** The path as it was sent: safe to log, since it is ASCII without white space. */
  public String encodedPath() {
    int question = target.indexOf('?');
    return question < 0 ? target : target.substring(0, question);
  }

  /**
   * The decoded path, otherwise exactly as sent.
   *
   * @throws Refused 400 {@code malformed_url} for a broken percent or UTF-8 sequence, NUL or U+FFFD
   *     in it, and for anything but visible ASCII in the path or the query
   */
  public String path() {
    return PercentEncoding.decode(encodedPath())
        .filter(path -> isClean(path) && target.chars().allMatch(c -> c > ' ' && c < 0x7F))
        .orElseThrow(
            () ->
                new Refused(
                    400,
                    "malformed_url",
                    "The URL has a broken percent or UTF-8 sequence, or lacks one."));
  }

  /**
   * @throws Refused 400 as {@link Parameters#parse}, and {@code malformed_parameters} for NUL or
   *     U+FFFD
   */
  public Parameters query() {
    Parameters parsed = query;
    if (parsed == null) {
      parsed = parseQuery();
      query = parsed;
    }
    return parsed;
  }

  private Parameters parseQuery() {
    int question = target.indexOf('?');
    if (question < 0) {
      return Parameters.NONE;
    }
    Parameters parsed = Parameters.parse(target.substring(question + 1));
    if (!parsed.texts().allMatch(Request::isClean)) {
      throw new Refused(
          400, "malformed_parameters", "The query has characters that no text may have.");
    }
    return parsed;
  }

  /** Most often U+FFFD is what broken text was turned into on its way. */
  private static boolean isClean(String text) {
    return text.indexOf('\0') < 0 && text.indexOf('\uFFFD') < 0;
  }

  /** The media type of the body, in lower case and without parameters. */
  public Optional<String> contentType() {
    return headers
        .single("Content-Type")
        .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  /**
   * The fields of a form body, none when the body is no form.
   *
   * @throws Refused 400 as {@link Parameters#parse}
   */
  public Parameters form() {
    Parameters parsed = form;
    if (parsed == null) {
      boolean isForm =
          contentType().filter("application/x-www-form-urlencoded"::equals).isPresent();
      parsed = isForm ? Parameters.parse(new String(body, ISO_8859_1)) : Parameters.NONE;
      form = parsed;
    }
    return parsed;
  }

  /**
   * The cookie of that name.
   *
   * @throws Refused 400 {@code repeated_cookie} when it was sent twice, since nobody could tell
   *     which of the two is meant
   */
  public Optional<String> cookie(String name) {
    List<String> values =
        headers.all("Cookie").stream()
            .flatMap(line -> Arrays.stream(line.split(";", -1)))
            .map(String::strip)
            .filter(pair -> pair.startsWith(name + "="))
            .map(pair -> unquoted(pair.substring(name.length() + 1)))
            .toList();
    if (values.size() > 1) {
      throw new Refused(400, "repeated_cookie", "The cookie " + name + " was sent twice.");
    }
    return values.stream().findFirst();
  }

  /** Some clients, such as Java's own, put quotes around what they were given without. */
  private static String unquoted(String value) {
    boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return isQuoted ? value.substring(1, value.length() - 1) : value;
  }
}
