package dev.armature.runtime.vertx;

import dev.armature.runtime.engine.IncomingBody;
import dev.armature.runtime.engine.IncomingBytes;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.server.Exchange;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Receives the body of a request on its event loop: first only what comes in together with the
 * head; the rest when the call was let in, into memory within budgets, or bit by bit for a handler
 * that reads it so.
 */
final class BodyReceiver {
  /** What of a body is read and dropped, so that its connection need not be closed. */
  private static final int SMALL = 64 << 10;

  /** The first array for a body; it grows with what really comes in, not with what is promised. */
  private static final int FIRST = 1 << 10;

  private static final byte[] NOTHING = new byte[0];

  private enum State {
    WITH_HEAD,
    HELD,
    GATHERING,
    STREAMING,
    OVER
  }

  private final HttpServerRequest http;
  private final ServerCall call;
  private final long length;
  private final KeptBytes kept;
  private final IncomingBody body;

  private State state = State.WITH_HEAD;
  private byte[] gathered = NOTHING;
  private int claimed;
  private int count;
  private long received;
  private long most;
  private boolean expectsContinue;
  private boolean ended;
  private @Nullable IncomingBytes stream;
  private boolean wanted;
  private int waited;
  private int progressSweep;

  private BodyReceiver(HttpServerRequest http, ServerCall call, long length) {
    this.http = http;
    this.call = call;
    this.length = length;
    this.kept = new KeptBytes(call.connection());
    this.body = new IncomingBody(length, kept::claim);
    String expect = http.getHeader(HttpHeaderNames.EXPECT);
    this.expectsContinue = expect != null && expect.equalsIgnoreCase("100-continue");
  }

  /** A receiver for the request; null when it has no body. */
  static @Nullable BodyReceiver of(HttpServerRequest http, ServerCall call) {
    String length = http.getHeader(HttpHeaderNames.CONTENT_LENGTH);
    if (length != null) {
      long bytes = parse(length);
      return bytes == 0 ? null : new BodyReceiver(http, call, bytes);
    }
    boolean unknown =
        http.version() == HttpVersion.HTTP_2
            ? !http.isEnded()
            : http.headers().contains(HttpHeaderNames.TRANSFER_ENCODING);
    return unknown ? new BodyReceiver(http, call, -1) : null;
  }

  /** HTTP/1.1 lengths were checked by the parser; those of HTTP/2 were not. */
  private static long parse(String length) {
    try {
      return Math.max(-1, Long.parseLong(length));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  IncomingBody body() {
    return body;
  }

  /** How many bytes of it are in memory. */
  int held() {
    return gathered.length;
  }

  /** Whether bytes of the body are still to come that nobody will read. */
  boolean unread() {
    boolean small = length >= 0 && length <= SMALL && !expectsContinue;
    return !ended && !(small && stream == null);
  }

  /** Takes what comes in together with the head. */
  void open(long limit) {
    most = limit;
    http.exceptionHandler(this::broken);
    http.handler(this::gather);
    http.endHandler(end -> gathered());
  }

  /** All that came in together with the head was handed on: the rest waits until it is let in. */
  void headRead() {
    if (state == State.WITH_HEAD) {
      state = State.HELD;
      http.pause();
      call.admit();
    }
  }

  /** The call was let in: receives the rest. */
  void receive(boolean asStream) {
    progressSweep = call.sweeps();
    if (asStream) {
      stream();
      call.dispatch();
      return;
    }
    state = State.GATHERING;
    wanted = true;
    sendContinue();
    http.resume();
  }

  private void sendContinue() {
    if (expectsContinue) {
      expectsContinue = false;
      http.response().writeContinue();
    }
  }

  private void gather(Buffer chunk) {
    int size = chunk.length();
    received += size;
    progressSweep = call.sweeps();
    if (state == State.OVER) {
      return;
    }
    if (count + (long) size > most) {
      end(Body.tooLarge(most));
      call.dispatch();
    } else if (fits(count + size)) {
      chunk.getBytes(gathered, count);
      count += size;
    } else {
      end(Exchange.overloaded());
      call.giveUp(Exchange.overloaded());
    }
  }

  /** Makes room, as far as the budget has any. */
  private boolean fits(int needed) {
    if (needed <= gathered.length) {
      return true;
    }
    long doubled = Math.max(Math.max(FIRST, 2L * gathered.length), needed);
    int size = (int) Math.min(Math.max(needed, length < 0 ? most : length), doubled);
    gathered = Arrays.copyOf(gathered, size);
    return state == State.WITH_HEAD || claim();
  }

  /** Takes up the memory that the body has so far; false when there is none. */
  boolean claim() {
    int more = Math.max(0, gathered.length - ServerCall.INCLUDED) - claimed;
    boolean room = more == 0 || call.connection().claimBody(more);
    claimed += room ? more : 0;
    return room;
  }

  /** Receives nothing more: the body is of no use. */
  private void end(ServiceException why) {
    state = State.OVER;
    wanted = false;
    body.refuse(why);
    release();
  }

  /** The call is answered: its bytes are nobody's any more, and others are not waited for. */
  void release() {
    call.connection().releaseBody(claimed);
    claimed = 0;
    kept.release();
    gathered = NOTHING;
    wanted = false;
    if (state == State.HELD) {
      http.resume();
    }
    if (state != State.STREAMING) {
      state = State.OVER;
    }
  }

  private void gathered() {
    ended = true;
    wanted = false;
    if (state != State.OVER) {
      state = State.OVER;
      body.complete(count == gathered.length ? gathered : Arrays.copyOf(gathered, count));
      call.dispatch();
    }
  }

  private void stream() {
    state = State.STREAMING;
    IncomingBytes to =
        new IncomingBytes(() -> call.connection().channel().eventLoop().execute(this::more));
    stream = to;
    if (count > 0) {
      to.offer(Arrays.copyOf(gathered, count));
    }
    gathered = NOTHING;
    http.handler(
        chunk -> {
          received += chunk.length();
          wanted = false;
          progressSweep = call.sweeps();
          call.progressed();
          to.offer(chunk.getBytes());
        });
    http.endHandler(
        end -> {
          ended = true;
          wanted = false;
          call.progressed();
          to.end();
        });
    body.streamed(to);
  }

  /** The reader has taken all that came in so far. */
  private void more() {
    call.connection().releaseBody(claimed);
    claimed = 0;
    if (!ended) {
      wanted = true;
      progressSweep = call.sweeps();
      sendContinue();
      http.fetch(1);
    }
  }

  /** Ends a body that comes too slowly: that stands still, or drips. */
  void sweep(int now, SweepLimits limits) {
    if (!wanted) {
      return;
    }
    waited++;
    boolean slow = now - progressSweep > limits.receive() || received < limits.leastBytes(waited);
    if (!slow) {
      return;
    }
    wanted = false;
    if (stream != null) {
      stream.refuse(tooSlow());
    } else {
      end(tooSlow());
      call.giveUp(tooSlow());
    }
  }

  private static ServiceException tooSlow() {
    return ServiceException.of(ErrorCategory.TIMEOUT, "The body did not come in in time.")
        .status(408)
        .code("body_too_slow")
        .build();
  }

  private void broken(Throwable why) {
    OutOfMemory.check(why);
    boolean waiting = state != State.STREAMING && state != State.OVER;
    interrupt();
    if (waiting) {
      call.giveUp(incomplete());
    }
  }

  /** The rest of the body will never come. */
  void interrupt() {
    IncomingBytes to = stream;
    if (to != null && !ended) {
      to.refuse(incomplete());
    } else if (state != State.OVER) {
      end(incomplete());
    }
  }

  private static ServiceException incomplete() {
    return ServiceException.of(ErrorCategory.PROTOCOL, "The body is malformed or broke off.")
        .code("incomplete_body")
        .build();
  }
}
