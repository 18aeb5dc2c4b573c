package com.jymob.http.undertow;

import com.jymob.http.message.Refused;
import com.jymob.http.message.Request;
import com.jymob.http.message.Response;
import com.jymob.http.route.Match;
import com.jymob.http.route.Router;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** Reads a request, has it answered in its lane, and sends the answer. */
final class ServingHandler implements HttpHandler {
  /** So that pages and errors are still seen when slow readers hold all that may be held. */
  private static final int SMALL_ANSWER = 16 * 1024;

  private final RequestReader requests;
  private final Router router;
  private final Lanes lanes;
  private final Limits limits;
  private final Semaphore freeToRead;
  private final Semaphore freeToSend;

  ServingHandler(RequestReader requests, Router router, Lanes lanes, Limits limits) {
    this.requests = requests;
    this.router = router;
    this.lanes = lanes;
    this.limits = limits;
    this.freeToRead = new Semaphore(limits.heldBytes());
    this.freeToSend = new Semaphore(limits.heldBytes());
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    Request head = requests.head(exchange);
    if (!keep(exchange, head.headBytes())) {
      // An answer would not end it: over HTTP/2, the client goes on with it as long as it likes.
      breakOff(exchange);
      return;
    }
    Match match = router.match(head);
    if (!isExpectationMet(head)) {
      ResponseSender.send(exchange, head, match.refuse(head, unmetExpectation()));
      return;
    }
    if (!isFramed(head)) {
      exchange.setPersistent(false);
      ResponseSender.send(exchange, head, match.refuse(head, unknownFraming()));
      return;
    }
    BodyReader.read(
        exchange,
        limits,
        match.takesFiles() ? limits.uploadBytes() : limits.bodyBytes(),
        freeToRead,
        body -> dispatch(exchange, head.withBody(body), match),
        reason -> answerHere(exchange, head, () -> match.refuse(head, reason)));
  }

  /** Counts a head as long as it is held: over HTTP/2, one connection can send any number. */
  private boolean keep(HttpServerExchange exchange, int bytes) {
    if (!freeToRead.tryAcquire(bytes)) {
      return false;
    }
    exchange.addExchangeCompleteListener(
        (ended, next) -> {
          freeToRead.release(bytes);
          next.proceed();
        });
    return true;
  }

  private static boolean isExpectationMet(Request head) {
    return head.headers().all("Expect").stream().allMatch("100-continue"::equalsIgnoreCase);
  }

  /** Undertow takes any coding for chunked; where others do not, one could smuggle a request in. */
  private static boolean isFramed(Request head) {
    return head.headers().all("Transfer-Encoding").stream().allMatch("chunked"::equalsIgnoreCase);
  }

  private void dispatch(HttpServerExchange exchange, Request request, Match match) {
    exchange.dispatch(
        SameThreadExecutor.INSTANCE,
        () -> {
          try {
            lanes.execute(
                match.lane(),
                () -> answer(exchange, request, () -> bounded(exchange, request, match)));
          } catch (RejectedExecutionException e) {
            answer(exchange, request, () -> match.refuse(request, busy()));
          }
        });
  }

  private Response bounded(HttpServerExchange exchange, Request request, Match match) {
    Response answer = match.answer(request);
    int bytes = answer.body().length;
    if (bytes <= SMALL_ANSWER) {
      return answer;
    }
    if (!freeToSend.tryAcquire(bytes)) {
      return match.refuse(request, busy());
    }
    XnioExecutor.Key deadline =
        exchange
            .getIoThread()
            .executeAfter(
                () -> breakOff(exchange), limits.answerTime().toMillis(), TimeUnit.MILLISECONDS);
    exchange.addExchangeCompleteListener(
        (sent, next) -> {
          deadline.remove();
          freeToSend.release(bytes);
          next.proceed();
        });
    return answer;
  }

  /** Closing alone wakes nobody who waits for the client to take more. */
  private static void breakOff(HttpServerExchange exchange) {
    IoUtils.safeClose(exchange.getConnection());
    exchange.endExchange();
  }

  /** Where nothing is left to wait for, and the exchange may be inside of a call or not. */
  private static void answerHere(
      HttpServerExchange exchange, Request request, Supplier<Response> response) {
    exchange.dispatch(SameThreadExecutor.INSTANCE, () -> answer(exchange, request, response));
  }

  private static void answer(
      HttpServerExchange exchange, Request request, Supplier<Response> response) {
    Connectors.executeRootHandler(
        within -> ResponseSender.send(within, request, response.get()), exchange);
  }

  private static Refused busy() {
    return new Refused(503, "busy", "Too many are waiting already. Try again in a few seconds.")
        .with("Retry-After", "5");
  }

  private static Refused unknownFraming() {
    return new Refused(
        400, "unknown_transfer_encoding", "The only Transfer-Encoding there is here is chunked.");
  }

  private static Refused unmetExpectation() {
    return new Refused(
        417, "expectation_failed", "The only Expect that can be met is 100-continue.");
  }
}
