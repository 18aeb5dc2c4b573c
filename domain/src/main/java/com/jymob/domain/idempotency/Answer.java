package com.jymob.domain.idempotency;

import java.util.Arrays;
import java.util.List;

/**
 * What a request was answered, to be said again. The body's bytes are shared, not copied: nobody
 * changes them.
 */
public final class Answer {
  private final int status;
  private final List<String> headers;
  private final byte[] body;

  /**
   * @param headers such as {@code Content-Type: text/plain}
   */
  public Answer(int status, List<String> headers, byte[] body) {
    this.status = status;
    this.headers = List.copyOf(headers);
    this.body = body;
  }

  public int status() {
    return status;
  }

  public List<String> headers() {
    return headers;
  }

  public byte[] body() {
    return body;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answer answer
        && status == answer.status
        && headers.equals(answer.headers)
        && Arrays.equals(body, answer.body);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(body);
  }
}
