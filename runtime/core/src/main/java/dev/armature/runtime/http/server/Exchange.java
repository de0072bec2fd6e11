package dev.armature.runtime.http.server;

import dev.armature.runtime.Deadline;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Response;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A request that a router took on, for engines. The engine calls {@link #run} once, on a worker
 * thread when {@link #blocking} says so; at the {@link #deadline} it calls {@link #expire}, when
 * the client goes away {@link #cancel}, both from any thread. Exactly one of run and expire gives
 * the answer to send.
 */
public final class Exchange {
  private static final Object DONE = new Object();
  private static final Object INTERRUPTING = new Object();
  private static final Object OVERTAKEN = new Object();

  private final Router router;
  private final HttpCall call;
  private final AtomicReference<@Nullable Object> state = new AtomicReference<>();
  private volatile long progressNanos;
  private boolean ready;
  private boolean counted;

  Exchange(Router router, HttpCall call) {
    this.router = router;
    this.call = call;
    this.progressNanos = call.startNanos();
  }

  /** Whether {@link #run} may block; false when it has nothing to do but to refuse. */
  public boolean blocking() {
    return call.refusal() == null && call.mounted().blocking();
  }

  /** Whether {@link #admit} may block. */
  public boolean admitsBlocking() {
    return call.mounted().checksBlock();
  }

  /**
   * Decides by the head of the request alone whether it may come in: who calls, how often, with
   * what. An engine that has not received the whole body asks this first, and receives the rest
   * only when it may.
   *
   * @return false when {@link #run} has nothing left to do but to refuse
   */
  public boolean admit() {
    call.admit();
    return call.refusal() == null;
  }

  /**
   * Tells that all is there that the handler waits for: the call is in flight from now on, or is
   * refused because too many are. At most once, before {@link #run}, which does it when nobody did.
   */
  public void ready() {
    ready = true;
    counted = router.enter(call);
  }

  /** Whether it serves those who run the service, on threads that others cannot take. */
  public boolean operational() {
    return call.mounted().operational();
  }

  /** By when the answer is needed; moves on with {@link #progressed} where the body is streamed. */
  public Deadline deadline() {
    Duration idle = streamed() ? idle() : null;
    return idle == null ? call.context().deadline() : Deadline.within(idle, progressNanos);
  }

  /** Tells that a part of a streamed body came in. */
  public void progressed() {
    progressNanos = System.nanoTime();
  }

  /** Whether the handler reads the body while it comes in, for as long as that takes. */
  public boolean streamed() {
    return call.refusal() == null && call.mounted().route().streamed();
  }

  /** How long a stream may stand still; null for any time. */
  public @Nullable Duration idle() {
    return call.mounted().timeout();
  }

  /** The most bytes of body that will be read; engines buffer small bodies before they run. */
  public long bodyLimit() {
    return call.bodyLimit();
  }

  /** The call. */
  public HttpCall call() {
    return call;
  }

  /**
   * Answers the request on the current thread. Never throws an exception, only errors of the JVM.
   *
   * @return null when {@link #expire} or {@link #cancel} came first; then nothing is to be sent
   */
  public @Nullable Response run() {
    Thread thread = Thread.currentThread();
    if (!state.compareAndSet(null, thread)) {
      return null;
    }
    Response response = null;
    boolean won = false;
    try {
      if (!ready) {
        ready();
      }
      response = router.answer(call);
    } finally {
      // Also after an error of the JVM, or a later interrupt would hit the thread's next task.
      won = finish(thread);
      router.leave(counted);
    }
    if (!won || response == null) {
      return null;
    }
    RequestLog.answered(call, response);
    return response;
  }

  /**
   * Gives up at the deadline: interrupts the thread that runs the handler and drops its result.
   *
   * @return the answer with status 504; null when the request was answered already
   */
  public @Nullable Response expire() {
    return overtake(504) ? Router.late(call) : null;
  }

  /**
   * Gives up for another reason than the deadline: no thread for it, a body that comes too slowly.
   *
   * @return the answer that says why; null when the request was answered already
   */
  public @Nullable Response giveUp(ServiceException why) {
    return overtake(why.status()) ? Router.overtaken(call, why) : null;
  }

  /** The answer when an answer that is a stream finds no thread to be written by. */
  public Response withoutThread() {
    ServiceException why = overloaded();
    Response response = call.finish(call.failure(why));
    RequestLog.overtaken(call, call.context(), response, why.code());
    return response;
  }

  /** What callers are told when there is no thread or no memory for them. */
  public static ServiceException overloaded() {
    return ServiceException.of(
            ErrorCategory.UNAVAILABLE, "The service has no room for the call now.")
        .code("overloaded")
        .header("Retry-After", "1")
        .build();
  }

  /** Gives up because the client went away. */
  public void cancel() {
    if (overtake(499)) {
      RequestLog.gone(call, call.context());
    }
  }

  private boolean overtake(int status) {
    Object now = state.get();
    if (now == null) {
      return overtakeWaiting(status);
    }
    if (!(now instanceof Thread thread)) {
      return false;
    }
    call.overtake(status);
    if (!state.compareAndSet(thread, INTERRUPTING)) {
      return false;
    }
    thread.interrupt();
    state.set(OVERTAKEN);
    return true;
  }

  private boolean overtakeWaiting(int status) {
    if (!state.compareAndSet(null, OVERTAKEN)) {
      return overtake(status);
    }
    call.overtake(status);
    // No layer will see the call; but who was refused shall find it in the logs like any other.
    call.context(call.mounted().layers().traced(call));
    router.leave(counted);
    Router.countOvertaken(call);
    return true;
  }

  /** Waits for an interrupt under way, so that it cannot hit the thread's next task. */
  private boolean finish(Thread thread) {
    if (state.compareAndSet(thread, DONE)) {
      return true;
    }
    while (state.get() == INTERRUPTING) {
      Thread.onSpinWait();
    }
    Thread.interrupted();
    return false;
  }
}
