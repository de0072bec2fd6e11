package dev.armature.runtime.vertx;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Receives the body of a request: small ones into memory, others as their reader wants them. */
final class BodyReceiver {
  /** Bodies up to this many bytes are in memory before their request runs. */
  static final int BUFFERED = 64 << 10;

  private final HttpServerRequest http;
  private final ServerCall call;
  private final long length;
  private final RequestBody body;

  private byte[] gathered;
  private int count;
  private long most;
  private boolean blocking;
  private boolean expectsContinue;
  private boolean gathering;
  private boolean ended;
  private @Nullable BodyStream stream;
  private int progressSweep;

  private BodyReceiver(HttpServerRequest http, ServerCall call, long length) {
    this.http = http;
    this.call = call;
    this.length = length;
    this.body = new RequestBody(length);
    this.gathered = new byte[0];
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

  RequestBody body() {
    return body;
  }

  /** Whether bytes of the body are still to come that nobody will read. */
  boolean unread() {
    boolean small = length >= 0 && length <= BUFFERED && !expectsContinue;
    return !ended && !(small && (gathering || stream == null));
  }

  /** Starts receiving. */
  void receive(long limit, boolean mayBlock) {
    blocking = mayBlock;
    most = mayBlock ? Math.min(limit, BUFFERED) : limit;
    progressSweep = call.sweeps();
    http.exceptionHandler(this::broken);
    if (length > most) {
      // Known to be too long to wait for: either it is read while it comes in, or it gets 413.
      stream();
      call.dispatch();
      return;
    }
    gathering = true;
    gathered = new byte[length >= 0 ? (int) length : 1024];
    sendContinue();
    http.handler(this::gather);
    http.endHandler(end -> gathered());
  }

  private void sendContinue() {
    if (expectsContinue) {
      expectsContinue = false;
      http.response().writeContinue();
    }
  }

  private void gather(Buffer chunk) {
    int size = chunk.length();
    if (count + (long) size > most) {
      overflow(chunk);
      return;
    }
    if (count + size > gathered.length) {
      gathered = Arrays.copyOf(gathered, Math.max(2 * gathered.length, count + size));
    }
    chunk.getBytes(gathered, count);
    count += size;
  }

  private void gathered() {
    ended = true;
    gathering = false;
    body.complete(count == gathered.length ? gathered : Arrays.copyOf(gathered, count));
    call.dispatch();
  }

  /** The body turned out to be longer than what is waited for. */
  private void overflow(Buffer chunk) {
    gathering = false;
    BodyStream to = stream();
    to.offer(Arrays.copyOf(gathered, count));
    to.offer(chunk);
    gathered = new byte[0];
    call.dispatch();
  }

  private BodyStream stream() {
    http.pause();
    BodyStream to =
        new BodyStream(() -> call.connection().channel().eventLoop().execute(this::more));
    stream = to;
    http.handler(
        chunk -> {
          progressSweep = call.sweeps();
          call.progressed();
          to.offer(chunk);
        });
    http.endHandler(
        end -> {
          ended = true;
          call.progressed();
          to.end();
        });
    if (blocking) {
      body.streamed(to);
    }
    return to;
  }

  private void more() {
    if (!ended) {
      progressSweep = call.sweeps();
      sendContinue();
      http.fetch(1);
    }
  }

  /** Ends a body that comes too slowly. */
  void sweep(int now, int sweeps) {
    if (ended || now - progressSweep <= sweeps) {
      return;
    }
    if (gathering) {
      gathering = false;
      call.giveUp(tooSlow());
    } else if (stream != null) {
      stream.refuse(tooSlow());
    }
  }

  private static ServiceException tooSlow() {
    return ServiceException.of(ErrorCategory.TIMEOUT, "The body did not come in in time.")
        .status(408)
        .code("body_too_slow")
        .build();
  }

  private void broken(Throwable why) {
    boolean waiting = gathering;
    interrupt();
    if (waiting) {
      call.giveUp(incomplete());
    }
  }

  /** The rest of the body will never come. */
  void interrupt() {
    gathering = false;
    BodyStream to = stream;
    if (to != null && !ended) {
      to.refuse(incomplete());
    }
  }

  private static ServiceException incomplete() {
    return ServiceException.of(ErrorCategory.PROTOCOL, "The body is malformed or broke off.")
        .code("incomplete_body")
        .build();
  }
}
