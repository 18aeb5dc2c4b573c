package com.jymob.domain.resume;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jymob.domain.InvalidValue;
import com.jymob.domain.json.JsonValue;
import java.util.List;

/** A resume of the JSON Resume standard (jsonresume.org), with all that it says beside it. */
public final class JsonResume implements ResumeContent {
  private static final int LARGEST = 128 * 1024;

  private final String text;

  private JsonResume(String text) {
    this.text = text;
  }

  /**
   * Checks what was written.
   *
   * @throws InvalidJsonResume when it breaks rules of the standard, or has text that cannot be kept
   * @throws InvalidValue {@code too_long} for more than 128 KiB
   */
  public static JsonResume of(JsonValue.Members members) {
    List<JsonViolation> violations = JsonResumeSchema.violations(members);
    if (!violations.isEmpty()) {
      throw new InvalidJsonResume(violations);
    }
    String text = members.json();
    if (text.getBytes(UTF_8).length > LARGEST) {
      throw new InvalidValue("too_long", "must have at most " + LARGEST + " bytes");
    }
    return new JsonResume(text);
  }

  /** One that was checked when it was written, by the rules of that time. */
  public static JsonResume kept(String text) {
    return new JsonResume(text);
  }

  /** As JSON, without white space between its tokens. */
  public String text() {
    return text;
  }

  public byte[] bytes() {
    return text.getBytes(UTF_8);
  }

  @Override
  public DocumentType type() {
    return DocumentType.JSON_RESUME;
  }

  @Override
  public int size() {
    return bytes().length;
  }

  @Override
  public Sha256 sha256() {
    return Sha256.of(bytes());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonResume resume && text.equals(resume.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
