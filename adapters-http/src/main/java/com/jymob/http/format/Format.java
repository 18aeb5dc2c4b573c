package com.jymob.http.format;

/** What the API answers in. */
public enum Format {
  JSON(".json", "application/json", "application/problem+json"),
  XML(".xml", "application/xml", "application/problem+xml");

  private final String suffix;
  private final String mediaType;
  private final String problemMediaType;

  Format(String suffix, String mediaType, String problemMediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.problemMediaType = problemMediaType;
  }

  /** What a path that asks for this format ends with. */
  public String suffix() {
    return suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The media type of an {@link ErrorDocument} (RFC 9457, section 6). */
  public String problemMediaType() {
    return problemMediaType;
  }
}
