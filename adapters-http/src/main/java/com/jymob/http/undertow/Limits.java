package com.jymob.http.undertow;

import java.time.Duration;

/**
 * What one client may take of the server.
 *
 * @param headerBytes of a request line with its headers; past it Undertow itself answers 400
 * @param headerCount of a request
 * @param bodyBytes of a request; past it the answer is 413
 * @param uploadBytes the same, of a request that may bring a file
 * @param heldBytes of all heads and bodies that are being read or answered, and again of all larger
 *     answers that are being sent; past it the answer is 503, and for a head the connection is
 *     closed
 * @param drainedBytes how much of a too large body is read so that the client sees the answer; past
 *     it the connection is closed
 * @param headTime for a request line with its headers to arrive
 * @param bodyTime for a body to arrive; past it the answer is 408
 * @param answerTime for an answer of more than some kilobytes to be taken; past it the connection
 *     is closed
 * @param idleTime until a connection without a request is closed
 */
public record Limits(
    int headerBytes,
    int headerCount,
    int bodyBytes,
    int uploadBytes,
    int heldBytes,
    long drainedBytes,
    Duration headTime,
    Duration bodyTime,
    Duration answerTime,
    Duration idleTime) {

  public static final Limits STANDARD =
      new Limits(
          128 * 1024,
          200,
          1024 * 1024,
          5 * 1024 * 1024 + 64 * 1024,
          (int) Math.min(Runtime.getRuntime().maxMemory() / 4, Integer.MAX_VALUE),
          16 * 1024 * 1024,
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          Duration.ofSeconds(60));
}
