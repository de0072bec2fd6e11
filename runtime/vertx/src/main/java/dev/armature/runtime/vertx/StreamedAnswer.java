package dev.armature.runtime.vertx;

import dev.armature.runtime.engine.OutgoingBytes;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.log.LogFailure;
import dev.armature.runtime.stream.ByteSource;
import io.netty.buffer.Unpooled;
import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.internal.buffer.BufferInternal;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An answer whose body is written while it is sent. On the event loop, but for what says so. */
final class StreamedAnswer implements OutgoingBytes.Connection {
  private static final Logger LOG = LoggerFactory.getLogger(StreamedAnswer.class);
  private static final long IDLE_NANOS = Duration.ofSeconds(60).toNanos();
  private static final long HEARTBEAT_NANOS = Duration.ofSeconds(15).toNanos();
  private static final byte[] NOTHING = new byte[0];

  /** HTTP/2's code for a stream that ends because of us (RFC 9113, section 7). */
  private static final long INTERNAL_ERROR = 2;

  private final ServerCall call;
  private final HttpServerResponse out;
  private final Response response;
  private final OutgoingBytes stream;
  private final byte[] heartbeat;
  private final long idleNanos;
  private long progressNanos = System.nanoTime();
  private boolean over;
  private volatile boolean draining;

  StreamedAnswer(ServerCall call, HttpServerResponse out, Response response) {
    this.call = call;
    this.out = out;
    this.response = response;
    Body body = response.body();
    this.stream = new OutgoingBytes(this, body.accept(new Writers()), response.length());
    this.heartbeat = body instanceof Body.Events events ? events.heartbeat() : NOTHING;
    Duration idle = call.exchange().idle();
    this.idleNanos = idle == null ? IDLE_NANOS : idle.toNanos();
  }

  /** Whether an answer has a body that is not in memory. */
  static boolean is(Response response) {
    return response.body() instanceof Body.Stream || response.body() instanceof Body.Events;
  }

  /** Closes what a body that is never sent would have been read from. */
  static void discard(Response response) {
    if (response.body() instanceof Body.Stream body) {
      body.source().discard();
    }
  }

  /** The client was gone before the writer began. */
  @Override
  public void neverRead() {
    discard(response);
  }

  /** What writes the body; runs on a thread of its own. */
  Runnable writing() {
    return stream;
  }

  @Override
  public void send(byte[] chunk) {
    Buffer buffer = BufferInternal.buffer(Unpooled.wrappedBuffer(chunk));
    try {
      call.connection().channel().eventLoop().execute(() -> write(buffer, chunk.length));
    } catch (RejectedExecutionException stopped) {
      stream.end("the server stopped");
    }
  }

  private void write(Buffer buffer, int bytes) {
    if (over) {
      stream.sent(bytes);
      return;
    }
    out.write(buffer).onComplete(done -> sent(done, bytes));
  }

  private void sent(AsyncResult<?> done, int bytes) {
    progressNanos = System.nanoTime();
    stream.sent(bytes);
    if (done.failed()) {
      disconnected();
    }
  }

  @Override
  public void written(@Nullable Throwable failure, long bytes) {
    try {
      call.connection().channel().eventLoop().execute(() -> finish(failure, bytes));
    } catch (RejectedExecutionException stopped) {
      LOG.debug("a stream ended after the server stopped");
    }
  }

  private void finish(@Nullable Throwable failure, long bytes) {
    if (over) {
      return;
    }
    long length = response.length();
    if (failure == null || draining) {
      if (length < 0 || length == bytes) {
        over = true;
        out.end().onComplete(ended -> call.streamed());
        return;
      }
      LOG.error("{} said that its answer has {} bytes, but it had {}", operation(), length, bytes);
    } else {
      LOG.error(
          "{} failed after its answer had begun, trace {}", operation(), trace(), cause(failure));
    }
    abort();
  }

  private Object operation() {
    return call.exchange().call().context().operation();
  }

  private static @Nullable Throwable cause(@Nullable Throwable failure) {
    return failure == null ? null : LogFailure.of(failure);
  }

  private String trace() {
    return call.exchange().call().context().trace().traceId();
  }

  /** Ends the answer so that the client can tell that it is not whole. */
  private void abort() {
    over = true;
    if (call.connection().multiplexed()) {
      out.reset(INTERNAL_ERROR);
      call.streamed();
    } else {
      call.connection().abandon();
    }
  }

  /** The client went away, or the server does not wait any longer. */
  void disconnected() {
    if (!over) {
      over = true;
      stream.end("the client went away");
    }
  }

  /** Events would go on for ever; clients come back to another server. */
  void drain() {
    if (heartbeat.length > 0 && !over) {
      draining = true;
      stream.end("the server stops");
    }
  }

  /** Looks after silence, on either side; called now and then. */
  void sweep() {
    long now = System.nanoTime();
    if (over) {
      return;
    }
    if (now - progressNanos > HEARTBEAT_NANOS && beat()) {
      return;
    }
    if (now - progressNanos > idleNanos && (heartbeat.length == 0 || stream.waits())) {
      LOG.warn(
          "{} stood still for {}: {}",
          operation(),
          Duration.ofNanos(idleNanos),
          stream.waits() ? "the client reads nothing" : "the handler sends nothing");
      stream.end("the stream stood still");
      abort();
    }
  }

  /** Sends something that means nothing, if the format has that. */
  boolean beat() {
    boolean may = !over && heartbeat.length > 0 && stream.claim(heartbeat.length);
    if (may) {
      write(Buffer.buffer(heartbeat), heartbeat.length);
    }
    return may;
  }

  /** What writes a body, whatever it is. */
  private static final class Writers implements Body.Visitor<ByteSource.Writer> {
    @Override
    public ByteSource.Writer none() {
      return out -> {};
    }

    @Override
    public ByteSource.Writer bytes(byte[] bytes) {
      return out -> out.write(bytes);
    }

    @Override
    public ByteSource.Writer stream(Body.Stream body) {
      return body.source()::writeTo;
    }

    @Override
    public ByteSource.Writer events(Body.Events body) {
      return body.writer();
    }
  }
}
