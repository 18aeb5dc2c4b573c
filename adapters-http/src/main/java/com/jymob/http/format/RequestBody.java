package com.jymob.http.format;

import com.jymob.http.field.Fields;
import com.jymob.http.field.Value;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the fields of a request, whatever format they came in. */
public final class RequestBody {
  /** How deep objects and lists may be nested. */
  static final int DEEPEST = 32;

  /** How many names, values and brackets there may be: each takes far more memory than bytes. */
  static final int MOST_PARTS = 10_000;

  /** A credential that may come among the fields (RFC 6750, section 2), and is none of them. */
  private static final String CREDENTIAL = "access_token";

  private RequestBody() {}

  /**
   * @param root the name that the root element of an XML body must have
   * @throws Refused 400 {@code malformed_json}, {@code malformed_xml}, {@code wrong_root}, {@code
   *     malformed_parameters}, {@code too_many_parameters} or {@code repeated_field}; 415 {@code
   *     unsupported_media_type}
   */
  public static Fields fields(Request request, String root) {
    return new Fields(parse(request, root), 422);
  }

  /**
   * The parameters of the query as fields.
   *
   * @throws Refused 400 as for a form
   */
  public static Fields query(Request request) {
    return new Fields(withoutCredential(FormBody.parse(request.query())), 400);
  }

  /**
   * As {@link #fields}, but the body may be a multipart form, too, in which a field may be a file.
   *
   * @throws Refused besides, 400 {@code malformed_multipart}
   */
  public static Fields fieldsAndFiles(Request request, String root) {
    return isMultipart(request) && isUnencoded(request)
        ? new Fields(MultipartBody.parse(request), 422)
        : fields(request, root);
  }

  /**
   * What a body says, byte for byte, but for the boundary of a multipart form: two that are sent by
   * the same command differ in it.
   *
   * @throws Refused 400 {@code malformed_multipart}
   */
  public static byte[] said(Request request) {
    return isMultipart(request) ? MultipartBody.withoutBoundary(request) : request.body();
  }

  private static boolean isMultipart(Request request) {
    return request.contentType().filter("multipart/form-data"::equals).isPresent();
  }

  private static Value.Members parse(Request request, String root) {
    if (request.body().length == 0 && request.contentType().isEmpty()) {
      return new Value.Members(Map.of());
    }
    if (!isUnencoded(request)) {
      throw unsupported("The body must not be compressed.");
    }
    return switch (request.contentType().orElse("")) {
      case "application/json" -> JsonBody.parse(request.body());
      case "application/xml", "text/xml" -> XmlBody.parse(request.body(), root);
      case "application/x-www-form-urlencoded" -> withoutCredential(FormBody.parse(request.form()));
      default ->
          throw unsupported(
              "The body must be application/json, application/xml or"
                  + " application/x-www-form-urlencoded.");
    };
  }

  private static boolean isUnencoded(Request request) {
    return request
        .headers()
        .first("Content-Encoding")
        .map(encoding -> encoding.strip().toLowerCase(Locale.ROOT).equals("identity"))
        .orElse(true);
  }

  private static Value.Members withoutCredential(Value.Members all) {
    Map<String, Value> fields = new LinkedHashMap<>(all.members());
    fields.remove(CREDENTIAL);
    return new Value.Members(fields);
  }

  private static Refused unsupported(String sentence) {
    return new Refused(415, "unsupported_media_type", sentence);
  }
}
