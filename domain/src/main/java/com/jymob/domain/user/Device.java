package com.jymob.domain.user;

/**
 * What a browser says of itself, so that a person recognizes their own sessions.
 *
 * @param description at most 200 characters; empty when the browser says nothing
 */
public record Device(String description) {
  private static final int LONGEST = 200;

  /** Cuts what is too long and leaves out what cannot be shown: nobody types this by hand. */
  public Device {
    description =
        description
            .codePoints()
            .filter(c -> c >= ' ' && c < 0x7F)
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
