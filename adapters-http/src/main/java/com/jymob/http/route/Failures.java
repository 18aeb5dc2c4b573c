package com.jymob.http.route;

import com.jymob.application.port.StoresUnavailable;
import com.jymob.domain.InvalidValue;
import com.jymob.http.field.InvalidFields;
import com.jymob.http.field.Violation;
import com.jymob.http.format.ErrorDocument;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever a request threw into an answer: the only place that logs what nobody planned of
 * it, once, and that keeps its details in the log.
 */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static Response answer(Request request, Throwable failure, ErrorPage page) {
    Refused refused = refused(request, failure);
    List<Violation> violations =
        failure instanceof InvalidFields invalid ? invalid.violations() : List.of();
    return page.show(
            request,
            ErrorDocument.of(
                refused.status(), refused.code(), refused.sentence(), violations, request.id()))
        .with(refused.headers());
  }

  private static Refused refused(Request request, Throwable failure) {
    return switch (failure) {
      case Refused refused -> refused;
      case InvalidFields invalid when invalid.status() == 404 ->
          new Refused(404, "not_found", "What a field names is not there, or not yours to see.");
      case InvalidFields invalid ->
          new Refused(invalid.status(), "invalid_fields", "Some fields are not valid.");
      case InvalidValue invalid ->
          new Refused(422, invalid.code(), "A value " + invalid.message() + ".");
      case StoresUnavailable unavailable -> {
        logOutage(request, unavailable);
        yield new Refused(503, "unavailable", "Try again in a few seconds.")
            .with("Retry-After", "2");
      }
      default -> {
        log(request, failure);
        yield new Refused(500, "internal_error", "Something went wrong on our side.");
      }
    };
  }

  /** In a line: while a database is away, this is said of every request. */
  private static void logOutage(Request request, StoresUnavailable outage) {
    LOG.warn(
        "{} {} was not served (request {}): {}, {}",
        request.method(),
        request.encodedPath(),
        request.id(),
        outage.getMessage(),
        String.valueOf(outage.getCause()));
  }

  private static void log(Request request, Throwable failure) {
    LOG.error(
        "{} {} failed (request {})",
        request.method(),
        request.encodedPath(),
        request.id(),
        failure);
  }
}
