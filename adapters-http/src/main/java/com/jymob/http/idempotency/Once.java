package com.jymob.http.idempotency;

import com.jymob.application.idempotency.RunOnce;
import com.jymob.domain.InvalidValue;
import com.jymob.domain.idempotency.Answer;
import com.jymob.domain.idempotency.IdempotencyKey;
import com.jymob.domain.oauth.AccessToken;
import com.jymob.http.message.Header;
import com.jymob.http.message.Headers;
import com.jymob.http.message.Refused;
import com.jymob.http.message.Response;
import com.jymob.http.route.Access.AuthorizedHandler;
import com.jymob.http.route.ApiCall;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Has a request with an {@code Idempotency-Key} done once, and gives whoever sends it again the
 * first answer. An error is no answer: whatever is thrown undoes all, and leaves the key free.
 *
 * @param <E> all endpoints
 */
public final class Once<E> {
  /** What an endpoint does with a call. */
  @FunctionalInterface
  public interface Action<R> {
    Response answer(R endpoints, ApiCall call, AccessToken token);
  }

  private static final String HEADER = "Idempotency-Key";

  private final RunOnce<E> runOnce;
  private final E endpoints;

  /**
   * @param endpoints for requests without a key
   */
  public Once(RunOnce<E> runOnce, E endpoints) {
    this.runOnce = runOnce;
    this.endpoints = endpoints;
  }

  /**
   * @param resource whose endpoints the action is of
   */
  public <R> AuthorizedHandler of(Function<E, R> resource, Action<R> action) {
    return (call, token) ->
        key(call.request().headers())
            .map(
                key ->
                    once(key, call, token, all -> action.answer(resource.apply(all), call, token)))
            .orElseGet(() -> action.answer(resource.apply(endpoints), call, token));
  }

  private static Optional<IdempotencyKey> key(Headers headers) {
    List<String> sent = headers.all(HEADER);
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    try {
      // Several lines are none: a key has no space in it.
      return Optional.of(new IdempotencyKey(String.join(" ", sent)));
    } catch (InvalidValue e) {
      throw new Refused(400, e.code(), "The header " + HEADER + " " + e.message() + ".");
    }
  }

  private Response once(
      IdempotencyKey key, ApiCall call, AccessToken token, Function<E, Response> work) {
    var command = new RunOnce.Command(token.user(), key, Fingerprint.of(call));
    return switch (runOnce.run(command, all -> answer(work.apply(all)))) {
      case RunOnce.Done(Answer answer) -> response(answer);
      case RunOnce.DoneBefore(Answer answer) ->
          response(answer).with("Idempotency-Replayed", "true");
      case RunOnce.KeyReused() ->
          throw new Refused(
              422,
              "idempotency_key_reused",
              "Another request was sent with this Idempotency-Key. Each needs a key of its own.");
      case RunOnce.KeyInFlight() ->
          throw new Refused(
                  409,
                  "idempotency_key_in_flight",
                  "The request with this Idempotency-Key is still being answered.")
              .with("Retry-After", "1");
    };
  }

  private static Answer answer(Response response) {
    List<String> headers =
        response.headers().lines().stream().map(line -> line.name() + ": " + line.value()).toList();
    return new Answer(response.status(), headers, response.body());
  }

  private static Response response(Answer answer) {
    List<Header> headers = answer.headers().stream().map(Once::header).toList();
    return Response.of(answer.status(), new Headers(headers), answer.body());
  }

  private static Header header(String line) {
    String[] parts = line.split(": ", 2);
    return new Header(parts[0], parts[1]);
  }
}
