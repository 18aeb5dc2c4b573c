package com.jymob.http.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jymob.domain.SecretHash;
import com.jymob.http.format.RequestBody;
import com.jymob.http.message.Parameters;
import com.jymob.http.message.Request;
import com.jymob.http.route.ApiCall;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The SHA-256 of all that a request asks for. The access token is no part of it, wherever it
 * stands: it may have been renewed until the request is sent again.
 */
final class Fingerprint {
  private static final String TOKEN = "access_token";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * @throws com.jymob.http.message.Refused 400 when the query, the form or {@code Content-Type}
   *     cannot be read, or a multipart form has no boundary
   */
  static SecretHash of(ApiCall call) {
    Request request = call.request();
    String contentType = request.contentType().orElse("");
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(request.method());
    fingerprint.add(request.path());
    fingerprint.add(call.format().name());
    fingerprint.add(request.query());
    fingerprint.add(contentType);
    if (contentType.equals(FORM)) {
      fingerprint.add(request.form());
    } else {
      fingerprint.add(RequestBody.said(request));
    }
    return new SecretHash(fingerprint.digest.digest());
  }

  private void add(Parameters parameters) {
    List<String> names = parameters.names().stream().filter(name -> !name.equals(TOKEN)).toList();
    add(names.size());
    for (String name : names) {
      List<String> values = parameters.all(name);
      add(name);
      add(values.size());
      values.forEach(this::add);
    }
  }

  private void add(String part) {
    add(part.getBytes(UTF_8));
  }

  /** With its length before it, so that no two lists of parts read the same. */
  private void add(byte[] part) {
    add(part.length);
    digest.update(part);
  }

  private void add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
  }
}
