package com.jymob.http.list;

import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells in an answer where the next page of its list is (RFC 8288). */
final class NextPage {
  private static final String CURSOR = "after";

  /** A token must not stand in a link that we make; its bearer knows it. */
  private static final Set<String> LEFT_OUT = Set.of(CURSOR, "access_token");

  private NextPage() {}

  /**
   * Adds the link.
   *
   * @param list the absolute URL of the list, without a query
   * @param cursor where the next page begins
   */
  static Response link(Response page, String list, Request request, String cursor) {
    Stream<String> kept =
        request.query().names().stream()
            .filter(name -> !LEFT_OUT.contains(name))
            .flatMap(name -> pairs(name, request.query().all(name)));
    String query =
        Stream.concat(kept, Stream.of(pair(CURSOR, cursor))).collect(Collectors.joining("&"));
    return page.with("Link", "<" + list + "?" + query + ">; rel=\"next\"");
  }

  private static Stream<String> pairs(String name, List<String> values) {
    return values.stream().map(value -> pair(name, value));
  }

  private static String pair(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
