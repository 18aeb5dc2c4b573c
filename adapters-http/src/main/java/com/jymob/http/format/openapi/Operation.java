package com.jymob.http.format.openapi;

import java.util.List;

/**
 * What one may ask of the API, as people read it.
 *
 * @param tag the heading under which it stands
 * @param scopes that a token needs; empty when any will do, or none is needed
 * @param curl asks for it in a shell
 */
public record Operation(
    String id,
    String method,
    String path,
    String tag,
    String summary,
    String description,
    List<String> scopes,
    List<Member> parameters,
    List<Member> fields,
    String curl,
    List<Body> requests,
    List<Answer> answers) {

  /**
   * A parameter, or a field of a body.
   *
   * @param kind where a parameter is, or of what type a field is
   */
  public record Member(String name, String kind, boolean isRequired, String description) {}

  /** An example of a body. */
  public record Body(String mediaType, String text) {}

  /** What may come back. */
  public record Answer(String status, String description, List<Body> bodies) {
    public boolean isSuccess() {
      return status.startsWith("2");
    }
  }
}
