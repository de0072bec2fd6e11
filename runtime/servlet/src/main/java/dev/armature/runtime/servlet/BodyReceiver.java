package dev.armature.runtime.servlet;

import dev.armature.runtime.engine.IncomingBody;
import dev.armature.runtime.engine.IncomingBytes;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.server.Exchange;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Receives the body of a request that was let in, as the container has bytes of it: into memory
 * within the budget, or bit by bit for a handler that reads it so. On the strand of its call.
 */
final class BodyReceiver implements ReadListener {
  private static final int FIRST = 1 << 10;
  private static final int CHUNK = 16 << 10;
  private static final long MOST_DROPPED = 4 << 20;
  private static final int LONGEST = Body.Incoming.LONGEST;
  private static final byte[] NOTHING = new byte[0];

  private final ServletCall call;
  private final long length;
  private final ClaimedBytes claimed;
  private final IncomingBody body;

  private @Nullable ServletInputStream in;
  private @Nullable IncomingBytes stream;
  private byte[] gathered = NOTHING;
  private int count;
  private long most;
  private boolean wanted;
  private boolean waiting = true;
  private boolean ending;
  private boolean ended;
  private boolean over;
  private @Nullable Runnable dropped;
  private long drops;

  /** A receiver of a body of that length, -1 when unknown. */
  BodyReceiver(ServletCall call, long length, BodyBudget budget) {
    this.call = call;
    this.length = length;
    this.claimed = new ClaimedBytes(budget);
    this.body = new IncomingBody(length, claimed);
  }

  IncomingBody body() {
    return body;
  }

  /** Starts to receive it; the container calls when there is something. */
  void receive(boolean asStream, long limit) {
    most = limit;
    try {
      ServletInputStream from = call.input();
      in = from;
      if (asStream) {
        IncomingBytes to = new IncomingBytes(() -> call.strand().execute(this::more));
        stream = to;
        body.streamed(to);
        call.dispatch();
      } else {
        wanted = true;
      }
      if (!call.completed()) {
        from.setReadListener(this);
      }
    } catch (IOException broken) {
      broke(incomplete());
    }
  }

  /** The reader has taken all that came in so far. */
  private void more() {
    wanted = true;
    read();
  }

  @Override
  public void onDataAvailable() {
    call.strand()
        .execute(
            () -> {
              waiting = false;
              read();
            });
  }

  @Override
  public void onAllDataRead() {
    call.strand().execute(this::allRead);
  }

  /**
   * The container says that this was all. Tomcat may say so while another thread reads the last
   * bytes, of which some are left then: what counts is that nothing is left.
   */
  private void allRead() {
    ending = true;
    if (in == null || in.isFinished()) {
      finish();
    } else {
      waiting = false;
      read();
    }
  }

  @Override
  public void onError(Throwable why) {
    call.strand().execute(() -> broke(slow(why) ? tooSlow() : incomplete()));
  }

  private static boolean slow(@Nullable Throwable why) {
    for (Throwable each = why; each != null; each = each.getCause()) {
      if (each instanceof TimeoutException || each instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }

  private void read() {
    ServletInputStream from = in;
    if (from == null) {
      return;
    }
    try {
      while (reads() && !waiting && !call.completed()) {
        waiting = !from.isReady();
        if (!waiting) {
          int count = over ? drop(from) : take(from);
          if (count < 0 || ending && from.isFinished()) {
            finish();
          }
        }
      }
    } catch (IOException broken) {
      broke(slow(broken) ? tooSlow() : incomplete());
    }
  }

  private boolean reads() {
    return over ? dropped != null && !ended : wanted;
  }

  /** Reads what nobody wants; as if at its end when that is too much. */
  private int drop(ServletInputStream from) throws IOException {
    int count = from.read(new byte[CHUNK]);
    drops += Math.max(0, count);
    return drops > MOST_DROPPED ? -1 : count;
  }

  private int take(ServletInputStream from) throws IOException {
    if (stream == null && count == gathered.length && count < most && !grow()) {
      over = true;
      body.refuse(Exchange.overloaded());
      call.giveUp(Exchange.overloaded());
      return 0;
    }
    byte[] into = stream == null && count < gathered.length ? gathered : new byte[CHUNK];
    int offset = into == gathered ? count : 0;
    int read = from.read(into, offset, into.length - offset);
    if (read <= 0) {
      return read;
    }
    if (stream != null) {
      wanted = false;
      call.progressed();
      stream.offer(read == into.length ? into : Arrays.copyOf(into, read));
    } else if (into == gathered) {
      count += read;
    } else {
      over = true;
      body.refuse(Body.tooLarge(most));
      call.dispatch();
    }
    return read;
  }

  /** Makes room, as far as the budget has any; the array never holds more than the limit. */
  private boolean grow() {
    long doubled = Math.min(LONGEST, Math.max(FIRST, 2L * gathered.length));
    int size = (int) Math.min(Math.min(most, length < 0 ? LONGEST : length), doubled);
    if (size <= count) {
      return true;
    }
    if (size > FIRST && !claimed.claim(size - Math.max(FIRST, gathered.length))) {
      return false;
    }
    gathered = Arrays.copyOf(gathered, size);
    return true;
  }

  private void finish() {
    ended = true;
    if (over) {
      drained();
      return;
    }
    over = true;
    if (stream != null) {
      call.progressed();
      stream.end();
    } else {
      body.complete(count == gathered.length ? gathered : Arrays.copyOf(gathered, count));
      call.dispatch();
    }
  }

  /** The rest of the body will never come. */
  private void broke(ServiceException why) {
    ended = true;
    if (over) {
      drained();
      return;
    }
    over = true;
    if (stream != null) {
      stream.refuse(why);
    } else {
      body.refuse(why);
    }
    call.bodyBrokeOff(why);
  }

  private void drained() {
    Runnable then = dropped;
    if (then != null) {
      then.run();
    }
  }

  /** Whether some of it may still come, which the client sends without being asked. */
  boolean unread() {
    return !ended && (in != null || !call.expectsContinue());
  }

  /**
   * Reads the rest and forgets it; the call was {@link #release}d.
   *
   * @param then called when the rest was read, or is too long
   */
  void drop(Runnable then) {
    dropped = then;
    try {
      if (in == null) {
        in = call.input();
        in.setReadListener(this);
      } else {
        read();
      }
    } catch (IOException broken) {
      broke(incomplete());
    }
  }

  /** The call is answered: whoever still reads learns that nothing more will come. */
  void release() {
    claimed.release();
    gathered = NOTHING;
    if (!over && stream != null) {
      stream.refuse(incomplete());
    }
    over = true;
  }

  private static ServiceException incomplete() {
    return ServiceException.of(ErrorCategory.PROTOCOL, "The body is malformed or broke off.")
        .code("incomplete_body")
        .build();
  }

  private static ServiceException tooSlow() {
    return ServiceException.of(ErrorCategory.TIMEOUT, "The body did not come in in time.")
        .status(408)
        .code("body_too_slow")
        .build();
  }
}
