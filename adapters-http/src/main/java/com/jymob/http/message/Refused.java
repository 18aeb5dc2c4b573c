package com.jymob.http.message;

/**
 * A request that is not served, with what its answer says. Meant for what the edge of the server
 * refuses; what a use case refuses is one of its outcomes.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final String sentence;
  private final transient Headers headers;

  /**
   * @param status a 4xx or 5xx status
   * @param code stable and machine-readable, such as {@code malformed_json}
   * @param sentence for the person who sent the request; it never repeats what may be secret
   */
  public Refused(int status, String code, String sentence) {
    this(status, code, sentence, Headers.NONE);
  }

  private Refused(int status, String code, String sentence, Headers headers) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
    this.sentence = sentence;
    this.headers = headers;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String sentence() {
    return sentence;
  }

  /** The headers of the answer, such as {@code Allow} or {@code WWW-Authenticate}. */
  public Headers headers() {
    return headers;
  }

  public Refused with(String header, String value) {
    return with(Headers.NONE.with(header, value));
  }

  public Refused with(Headers more) {
    return new Refused(status, code, sentence, headers.with(more));
  }
}
