package com.jymob.http.route;

import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import java.util.function.Function;

/** Where a request leads, known from its head alone. */
public final class Match {
  private final Lane lane;
  private final boolean takesFiles;
  private final ErrorPage errors;
  private final Function<Request, Response> handler;

  Match(Route route, ErrorPage errors, Function<Request, Response> handler) {
    this(route.lane(), route.payload() == Payload.UPLOAD, errors, handler);
  }

  /** Where nothing is done but refusing. */
  Match(ErrorPage errors, Function<Request, Response> handler) {
    this(Lane.API, false, errors, handler);
  }

  private Match(
      Lane lane, boolean takesFiles, ErrorPage errors, Function<Request, Response> handler) {
    this.lane = lane;
    this.takesFiles = takesFiles;
    this.errors = errors;
    this.handler = handler;
  }

  /** The same, for programs on the pages of other sites, too. */
  Match shared() {
    return new Match(
        lane,
        takesFiles,
        (request, error) -> CrossOrigin.share(request, errors.show(request, error)),
        request -> CrossOrigin.share(request, handler.apply(request)));
  }

  public Lane lane() {
    return lane;
  }

  /** Whether a body may be as large as a file with a form around it. */
  public boolean takesFiles() {
    return takesFiles;
  }

  /** The answer, whatever happens on the way to it. */
  public Response answer(Request request) {
    try {
      return handler.apply(request);
    } catch (RuntimeException | Error e) {
      return refuse(request, e);
    }
  }

  /** The answer to a request that does not get as far as its handler. */
  public Response refuse(Request request, Throwable reason) {
    return Failures.answer(request, reason, errors);
  }
}
