package dev.armature.runtime.layer;

import dev.armature.runtime.Context;
import dev.armature.runtime.Reply;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.security.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way through the layers, whatever the protocol. Used by one thread at a time.
 *
 * @param <R> the answer
 */
public interface Call<R extends Reply> {
  /** What handlers will see, as far as it is known yet. */
  Context context();

  /** Replaces the context: layers add the trace and the caller. */
  void context(Context context);

  /** What can tell who calls. */
  Credentials credentials();

  /** When the call arrived, on the clock of {@link System#nanoTime}. */
  long startNanos();

  /** When it was answered: reads the clock the first time, then repeats that. */
  long endNanos();

  /**
   * Why the call is refused before any layer saw it: no such path, too many calls in flight. The
   * errors layer answers with it.
   *
   * @return null when nothing is wrong
   */
  @Nullable ServiceException refusal();

  /**
   * How the call ended for the caller while its handler was still at work.
   *
   * @return 504 after the deadline, 499 when the caller went away, 0 when neither happened
   */
  int overtakenBy();

  /** Whether the layers that need nothing but the head have let the call in already. */
  default boolean admitted() {
    return false;
  }

  /** Whether the access log tells how the call ended when it fails, so that no other line need. */
  default boolean logged() {
    return false;
  }

  /** Adds a header to whatever the answer will be; without effect where there are no headers. */
  void announce(String name, String value);

  /** Whether callers see the status of a failure, so that the contract has to name it. */
  boolean tellsStatus();

  /** The answer that tells of a failure. */
  R failure(ServiceException failure);
}
