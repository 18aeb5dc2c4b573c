package com.jymob.http.oauth;

import com.jymob.http.format.DocumentWriter;
import com.jymob.http.format.Format;
import com.jymob.http.message.Parameters;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.route.Call;
import com.jymob.http.route.Handler;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What the OAuth endpoints have in common: a form comes in from an app that proves who it is, and
 * JSON goes out, whatever {@code Accept} says, that nobody may keep (RFC 6749, sections 5.1, 5.2).
 */
final class OAuthHandler implements Handler<Call> {
  /** Answers an app. */
  @FunctionalInterface
  interface ForClient {
    Response answer(ClientRequest request);
  }

  /** Which may stand several times (RFC 8707, section 2; RFC 8693, section 2.1). */
  private static final Set<String> REPEATABLE = Set.of("resource", "audience");

  private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.UTF_8);

  private final ClientAuthentication authentication;
  private final ForClient handler;

  OAuthHandler(ClientAuthentication authentication, ForClient handler) {
    this.authentication = authentication;
    this.handler = handler;
  }

  @Override
  public Response answer(Call call) {
    return answer(call.request())
        .with("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
        .with("Pragma", "no-cache");
  }

  private Response answer(Request request) {
    try {
      requireForm(request);
      requireSingle(request.form());
      return handler.answer(authentication.require(request));
    } catch (OAuthError e) {
      return refusal(e);
    } catch (Refused e) {
      if (e.status() != 400) {
        throw e;
      }
      return refusal(OAuthError.of("invalid_request", e.sentence()));
    }
  }

  static Response json(Record document) {
    return DocumentWriter.unkept(Format.JSON, 200, document);
  }

  static Response emptyObject() {
    return Response.of(200, Format.JSON.mediaType(), EMPTY_OBJECT);
  }

  private static void requireForm(Request request) {
    if (request.contentType().filter("application/x-www-form-urlencoded"::equals).isEmpty()) {
      throw OAuthError.of("invalid_request", "The body must be application/x-www-form-urlencoded.");
    }
  }

  /** Whether it means anything here or not (RFC 6749, section 3.2). */
  private static void requireSingle(Parameters form) {
    boolean repeats =
        form.names().stream()
            .anyMatch(name -> form.all(name).size() > 1 && !REPEATABLE.contains(name));
    if (repeats) {
      throw OAuthError.of("invalid_request", "A parameter was sent twice.");
    }
  }

  private static Response refusal(OAuthError error) {
    Response answer = DocumentWriter.unkept(Format.JSON, error.status(), error.document());
    // A 401 always tells how to do better (RFC 9110, section 15.5.2).
    return error.status() == 401
        ? answer.with("WWW-Authenticate", "Basic realm=\"JyMob\"")
        : answer;
  }
}
