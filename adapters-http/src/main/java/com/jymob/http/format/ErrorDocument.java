package com.jymob.http.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.jymob.http.field.Violation;
import java.util.List;

/**
 * Says what went wrong (RFC 9457).
 *
 * @param title the standard phrase of the status
 * @param detail a sentence for a person
 * @param code stable and machine-readable
 * @param errors what is wrong with which field, left out when no field is
 */
@JsonRootName("problem")
public record ErrorDocument(
    String type,
    String title,
    int status,
    String detail,
    String code,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> errors,
    String requestId) {

  /** The namespace of its XML (RFC 9457, appendix B). */
  static final String NAMESPACE = "urn:ietf:rfc:7807";

  public static ErrorDocument of(
      int status, String code, String detail, List<Violation> errors, String requestId) {
    return new ErrorDocument(
        "tag:jymob.com,2026:error/" + code,
        StatusPhrase.of(status),
        status,
        detail,
        code,
        List.copyOf(errors),
        requestId);
  }
}
