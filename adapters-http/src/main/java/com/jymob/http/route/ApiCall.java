package com.jymob.http.route;

import com.jymob.http.field.Fields;
import com.jymob.http.format.DocumentWriter;
import com.jymob.http.format.Format;
import com.jymob.http.format.RequestBody;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;

/**
 * A request for the API.
 *
 * @param id the one in the path, 0 when the route's path has none
 * @param format of the answer
 */
public record ApiCall(Request request, long id, Format format) {
  /**
   * The fields of the body.
   *
   * @param resource its singular name, which is the root of its XML
   */
  public Fields fields(String resource) {
    return RequestBody.fields(request, resource);
  }

  /** As {@link #fields}, but a field may be a file of a multipart form. */
  public Fields fieldsAndFiles(String resource) {
    return RequestBody.fieldsAndFiles(request, resource);
  }

  /**
   * Refuses every parameter of the query, so that a misspelt or misplaced one does not vanish.
   *
   * @throws com.jymob.http.field.InvalidFields 400 when there is any but the access token
   */
  public void requireNoQuery() {
    query().finish();
  }

  /**
   * Refuses to change a record that is not what the caller holds it for ({@code If-Match}, {@code
   * If-None-Match}). To be asked while nobody else can change it.
   *
   * @param current as the caller would see it now; the tag of any format will do
   * @throws com.jymob.http.message.Refused 412 {@code precondition_failed}, or 400 {@code
   *     malformed_entity_tag}
   */
  public void requireMatch(Record current) {
    Conditions.require(request, current);
  }

  /** What the handler answers, or the error of whatever it throws. */
  Response answer(Handler<ApiCall> handler) {
    try {
      return Conditions.apply(request, handler.answer(this));
    } catch (RuntimeException | Error e) {
      return Failures.answer(request, e, (failed, error) -> DocumentWriter.error(format, error));
    }
  }

  /** The parameters of the query. */
  public Fields query() {
    return RequestBody.query(request);
  }
}
