package com.jymob.http.route;

import com.jymob.http.format.DocumentTag;
import com.jymob.http.message.EntityTag;
import com.jymob.http.message.EntityTags;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds requests to the conditions that they came with, in the order of RFC 9110, section 13.2.2.
 */
final class Conditions {
  private static final Set<String> READS = Set.of("GET", "HEAD");

  private Conditions() {}

  /**
   * What a read is answered, of which the answer has the entity tag; without one there is no
   * condition to hold.
   *
   * @throws Refused 412 {@code precondition_failed}, or 400 as {@link EntityTags#in}
   */
  static Response apply(Request request, Response answer) {
    Optional<EntityTag> tag = answer.headers().first("ETag").map(EntityTag::parse);
    if (tag.isEmpty() || answer.status() != 200 || !READS.contains(request.method())) {
      return answer;
    }
    requireMatch(request, tag.stream().toList());
    return excludes(request, tag.stream().toList()) ? answer.notModified() : answer;
  }

  /**
   * Lets pass who may change the record with these tags.
   *
   * @throws Refused as {@link #apply}
   */
  static void require(Request request, Record current) {
    if (request.headers().first("If-Match").isEmpty()
        && request.headers().first("If-None-Match").isEmpty()) {
      return;
    }
    List<EntityTag> tags = DocumentTag.all(current);
    requireMatch(request, tags);
    if (excludes(request, tags)) {
      throw failed();
    }
  }

  private static void requireMatch(Request request, List<EntityTag> current) {
    Optional<EntityTags> wanted = EntityTags.in(request.headers(), "If-Match");
    if (wanted.isPresent() && current.stream().noneMatch(wanted.get()::include)) {
      throw failed();
    }
  }

  private static boolean excludes(Request request, List<EntityTag> current) {
    return EntityTags.in(request.headers(), "If-None-Match")
        .filter(known -> current.stream().anyMatch(known::includeAlike))
        .isPresent();
  }

  private static Refused failed() {
    return new Refused(
        412,
        "precondition_failed",
        "The record is not the one that If-Match or If-None-Match asks for. Read it again.");
  }
}
