package com.jymob.application.port;

/** The stores cannot be reached, or did not answer in time; what was asked may be tried again. */
public final class StoresUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoresUnavailable(Throwable cause) {
    super("the stores cannot be reached", cause);
  }
}
