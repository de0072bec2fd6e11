package dev.armature.runtime.servlet;

import dev.armature.runtime.engine.OutgoingBytes;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.log.LogFailure;
import dev.armature.runtime.stream.ByteSource;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer whose body is written while it is sent. On the strand of its call, but for what comes
 * from {@link OutgoingBytes}.
 */
final class StreamedAnswer implements OutgoingBytes.Connection, WriteListener {
  private static final Logger LOG = LoggerFactory.getLogger(StreamedAnswer.class);
  private static final long IDLE_NANOS = Duration.ofSeconds(60).toNanos();
  private static final long HEARTBEAT_NANOS = Duration.ofSeconds(15).toNanos();
  private static final long SWEEP_MILLIS = 500;
  private static final byte[] NOTHING = new byte[0];

  private final ServletCall call;
  private final Response response;
  private final OutgoingBytes stream;
  private final byte[] heartbeat;
  private final long idleNanos;
  private final Deque<byte[]> chunks = new ArrayDeque<>();

  private @Nullable ServletOutputStream out;
  private @Nullable Future<?> sweeping;
  private long progressNanos = System.nanoTime();
  private int unsent;
  private boolean waiting = true;
  private boolean flush = true;
  private boolean ended;
  private boolean broken;
  private boolean over;
  private boolean draining;

  StreamedAnswer(ServletCall call, Response response) {
    this.call = call;
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

  /** What writes the body; runs on a thread of its own. */
  Runnable writing() {
    return stream;
  }

  /** Sends what is there; its head is written. */
  void open(ServletOutputStream to) {
    out = to;
    to.setWriteListener(this);
    try {
      sweeping =
          call.engine()
              .clock()
              .scheduleWithFixedDelay(
                  () -> call.strand().execute(this::sweep),
                  SWEEP_MILLIS,
                  SWEEP_MILLIS,
                  TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopped) {
      LOG.debug("the servlet was destroyed");
    }
  }

  @Override
  public void onWritePossible() {
    call.strand()
        .execute(
            () -> {
              waiting = false;
              pump();
            });
  }

  @Override
  public void onError(Throwable why) {
    call.strand().execute(call::disconnected);
  }

  @Override
  public void send(byte[] chunk) {
    call.strand()
        .execute(
            () -> {
              chunks.add(chunk);
              pump();
            });
  }

  @Override
  public void flush() {
    call.strand()
        .execute(
            () -> {
              flush = true;
              pump();
            });
  }

  @Override
  public void neverRead() {
    discard(response);
  }

  @Override
  public void written(@Nullable Throwable failure, long bytes) {
    call.strand().execute(() -> finish(failure, bytes));
  }

  /** Writes as much as the container takes. */
  private void pump() {
    ServletOutputStream to = out;
    if (to == null) {
      return;
    }
    try {
      while (!over && !waiting) {
        waiting = !to.isReady();
        if (!waiting && !write(to)) {
          return;
        }
      }
    } catch (IOException gone) {
      call.disconnected();
    }
    if (over) {
      dropChunks();
    }
  }

  /** Takes the next step; false when there is none to take now. */
  private boolean write(ServletOutputStream to) throws IOException {
    taken();
    byte[] chunk = chunks.poll();
    if (chunk != null) {
      unsent = chunk.length;
      to.write(chunk);
    } else if (flush) {
      flush = false;
      to.flush();
    } else {
      if (ended) {
        close();
      }
      return false;
    }
    return true;
  }

  /**
   * What failed is broken off behind its last byte: before its head, it would be another answer.
   */
  private void close() {
    end();
    if (broken) {
      call.abort();
    } else {
      call.complete();
    }
  }

  /** What was written before is with the operating system. */
  private void taken() {
    if (unsent > 0) {
      progressNanos = System.nanoTime();
      stream.sent(unsent);
      unsent = 0;
    }
  }

  private void dropChunks() {
    for (byte[] chunk = chunks.poll(); chunk != null; chunk = chunks.poll()) {
      stream.sent(chunk.length);
    }
  }

  private void finish(@Nullable Throwable failure, long bytes) {
    if (over) {
      return;
    }
    long length = response.length();
    if (failure == null || draining) {
      if (length < 0 || length == bytes) {
        ended = true;
        pump();
        return;
      }
      LOG.error("{} said that its answer has {} bytes, but it had {}", operation(), length, bytes);
    } else {
      String trace = call.exchange().call().context().trace().traceId();
      LOG.error(
          "{} failed after its answer had begun, trace {}",
          operation(),
          trace,
          LogFailure.of(failure));
    }
    broken = true;
    flush = true;
    ended = true;
    pump();
  }

  private Object operation() {
    return call.exchange().call().context().operation();
  }

  private void end() {
    over = true;
    if (sweeping != null) {
      sweeping.cancel(false);
    }
  }

  /** The client went away, or the servlet does not wait any longer. */
  void disconnected() {
    if (!over) {
      end();
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

  /** Looks after silence, on either side. */
  private void sweep() {
    long silent = System.nanoTime() - progressNanos;
    if (over || silent > HEARTBEAT_NANOS && beat()) {
      return;
    }
    if (silent > idleNanos && (heartbeat.length == 0 || stream.waits())) {
      LOG.warn(
          "{} stood still for {}: {}",
          operation(),
          Duration.ofNanos(idleNanos),
          stream.waits() ? "the client reads nothing" : "the handler sends nothing");
      stream.end("the stream stood still");
      end();
      call.abort();
    }
  }

  /** Sends something that means nothing, if the format has that. */
  private boolean beat() {
    boolean may = heartbeat.length > 0 && stream.claim(heartbeat.length);
    if (may) {
      chunks.add(heartbeat);
      flush = true;
      pump();
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
