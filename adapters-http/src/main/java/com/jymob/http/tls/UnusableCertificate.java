package com.jymob.http.tls;

/** A certificate or key that the server cannot start with; the message is for its operator. */
public final class UnusableCertificate extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnusableCertificate(String sentence) {
    super(sentence);
  }

  UnusableCertificate(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
