package com.jymob.http.page;

import com.jymob.application.port.Secrets;
import com.jymob.application.user.AuthenticateSession;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.route.Call;
import com.jymob.http.route.Handler;
import java.util.Set;

/** Tells a page who visits it, and lets no form pass that was not made for that visitor. */
public final class PageAccess {
  /** Answers a call for a visitor. */
  @FunctionalInterface
  public interface VisitHandler<V extends Visitor> {
    Response answer(Call call, V visitor);
  }

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");

  private final Visitors visitors;

  public PageAccess(AuthenticateSession authenticateSession, Secrets secrets) {
    this.visitors = new Visitors(authenticateSession, secrets);
  }

  public Handler<Call> anybody(VisitHandler<Visitor> handler) {
    return fromAnywhere(
        (call, visitor) -> {
          requireForm(call.request(), visitor);
          return handler.answer(call, visitor);
        });
  }

  /** For what other sites may post, too; the forms of its own, the handler has to check. */
  public Handler<Call> fromAnywhere(VisitHandler<Visitor> handler) {
    return call -> PageHeaders.on(handler.answer(call, visitors.of(call.request())));
  }

  /** Sends whoever is not signed in to the sign-in page, which sends them back. */
  public Handler<Call> person(VisitHandler<Visitor.Person> handler) {
    return anybody(
        (call, visitor) ->
            switch (visitor) {
              case Visitor.Person person -> handler.answer(call, person);
              case Visitor.Guest guest ->
                  Response.redirect(303, ReturnPath.link("/sign_in", call.request().target()));
            });
  }

  private static void requireForm(Request request, Visitor visitor) {
    if (!SAFE_METHODS.contains(request.method())) {
      FormToken.require(request, visitor, FormToken.NO_PURPOSE);
    }
  }
}
