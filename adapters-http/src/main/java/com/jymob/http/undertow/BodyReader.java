package com.jymob.http.undertow;

import com.jymob.http.message.Refused;
import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xnio.ChannelListener;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * Reads one body on the connection's I/O thread, as it arrives, so that a slow one keeps no worker
 * waiting.
 */
final class BodyReader implements ChannelListener<StreamSourceChannel> {
  private final HttpServerExchange exchange;
  private final Limits limits;
  private final int most;
  private final Semaphore free;
  private final Consumer<byte[]> whenRead;
  private final Consumer<Refused> whenRefused;
  private ByteArrayOutputStream body = new ByteArrayOutputStream();
  private long read;
  private int held;
  private @Nullable Refused refused;
  private XnioExecutor.@Nullable Key deadline;

  private BodyReader(
      HttpServerExchange exchange,
      Limits limits,
      int most,
      Semaphore free,
      Consumer<byte[]> whenRead,
      Consumer<Refused> whenRefused) {
    this.exchange = exchange;
    this.limits = limits;
    this.most = most;
    this.free = free;
    this.whenRead = whenRead;
    this.whenRefused = whenRefused;
  }

  /**
   * Calls one of the two, once, on the I/O thread.
   *
   * @param most how many bytes it may have
   * @param free how many bytes of bodies may be held besides; it gets them back with the answer
   */
  static void read(
      HttpServerExchange exchange,
      Limits limits,
      int most,
      Semaphore free,
      Consumer<byte[]> whenRead,
      Consumer<Refused> whenRefused) {
    if (exchange.isRequestComplete()) {
      whenRead.accept(new byte[0]);
    } else if (isKnownTooLarge(exchange, limits, most)) {
      exchange.setPersistent(false);
      whenRefused.accept(tooLarge(most));
    } else {
      new BodyReader(exchange, limits, most, free, whenRead, whenRefused).start();
    }
  }

  /** Draining is for those who send without waiting for a word of ours. */
  private static boolean isKnownTooLarge(HttpServerExchange exchange, Limits limits, int most) {
    long announced = exchange.getRequestContentLength();
    return announced > limits.drainedBytes()
        || (announced > most && HttpContinue.requiresContinueResponse(exchange));
  }

  private void start() {
    exchange.addExchangeCompleteListener(
        (ended, next) -> {
          giveBack();
          next.proceed();
        });
    StreamSourceChannel channel = exchange.getRequestChannel();
    deadline =
        exchange
            .getIoThread()
            .executeAfter(
                () -> tooSlow(channel), limits.bodyTime().toMillis(), TimeUnit.MILLISECONDS);
    channel.getReadSetter().set(this);
    channel.resumeReads();
  }

  @Override
  public void handleEvent(StreamSourceChannel channel) {
    try (PooledByteBuffer pooled = exchange.getConnection().getByteBufferPool().allocate()) {
      ByteBuffer buffer = pooled.getBuffer();
      int count = channel.read(buffer.clear());
      while (count > 0 && read <= limits.drainedBytes()) {
        keep(buffer.flip(), count);
        count = channel.read(buffer.clear());
      }
      if (read > limits.drainedBytes()) {
        broken(channel, tooLarge(most));
      } else if (count < 0) {
        finished(channel);
      }
    } catch (IOException e) {
      broken(channel, new Refused(400, "malformed_body", "The body broke off or is malformed."));
    }
  }

  private void keep(ByteBuffer buffer, int count) {
    read += count;
    if (read > most) {
      refuse(tooLarge(most));
    } else if (refused == null && !free.tryAcquire(count)) {
      refuse(busy());
    } else if (refused == null) {
      held += count;
      byte[] bytes = new byte[count];
      buffer.get(bytes);
      body.writeBytes(bytes);
    }
  }

  /** What was kept makes room for others, while the rest is drained. */
  private void refuse(Refused reason) {
    refused = reason;
    body = new ByteArrayOutputStream();
    giveBack();
  }

  private void giveBack() {
    free.release(held);
    held = 0;
  }

  private void finished(StreamSourceChannel channel) {
    stop(channel);
    if (refused == null) {
      whenRead.accept(body.toByteArray());
    } else {
      whenRefused.accept(refused);
    }
  }

  private void tooSlow(StreamSourceChannel channel) {
    broken(channel, new Refused(408, "body_timeout", "The body did not arrive in time."));
  }

  private void broken(StreamSourceChannel channel, Refused reason) {
    stop(channel);
    exchange.setPersistent(false);
    whenRefused.accept(reason);
  }

  private void stop(StreamSourceChannel channel) {
    channel.getReadSetter().set(null);
    channel.suspendReads();
    if (deadline != null) {
      deadline.remove();
    }
  }

  private static Refused busy() {
    return new Refused(503, "busy", "Too many are sending already. Try again in a few seconds.")
        .with("Retry-After", "5");
  }

  private static Refused tooLarge(int most) {
    return new Refused(413, "body_too_large", "The body has more than " + most + " bytes.");
  }
}
