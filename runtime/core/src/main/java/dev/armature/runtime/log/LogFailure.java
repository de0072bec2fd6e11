package dev.armature.runtime.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged. Messages of exceptions often quote what came from outside, and
 * loggers print them as they are; so one with a line break in it could forge further lines.
 */
public final class LogFailure extends Throwable {
  private static final long serialVersionUID = 1;

  /** Chains of causes end somewhere; one that was made to be endless ends here. */
  private static final int DEEPEST = 32;

  private LogFailure(Throwable failure, @Nullable Throwable cause) {
    super(failure.getClass().getName() + ": " + LogText.escaped(message(failure)), cause);
    setStackTrace(failure.getStackTrace());
  }

  /**
   * The failure itself when no message in it can forge a line; else one that prints like it, with
   * escaped messages: its stack trace, its causes, and what was suppressed.
   */
  public static Throwable of(Throwable failure) {
    return clean(failure, seen()) ? failure : copy(failure, seen());
  }

  /** The failure's own class and message, without the name of this class. */
  @Override
  public String toString() {
    return String.valueOf(getMessage());
  }

  private static Set<Throwable> seen() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static boolean clean(Throwable failure, Set<Throwable> seen) {
    if (!seen.add(failure)) {
      return true;
    }
    if (seen.size() > DEEPEST || harmful(message(failure)) || harmful(failure.toString())) {
      return false;
    }
    Throwable cause = failure.getCause();
    if (cause != null && !clean(cause, seen)) {
      return false;
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      if (!clean(suppressed, seen)) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean harmful(String text) {
    return LogText.escaped(text) != text;
  }

  private static Throwable copy(Throwable failure, Set<Throwable> seen) {
    seen.add(failure);
    Throwable cause = failure.getCause();
    LogFailure copy = new LogFailure(failure, cause == null ? null : copyOnce(cause, seen));
    for (Throwable suppressed : failure.getSuppressed()) {
      Throwable other = copyOnce(suppressed, seen);
      if (other != null) {
        copy.addSuppressed(other);
      }
    }
    return copy;
  }

  private static @Nullable Throwable copyOnce(Throwable failure, Set<Throwable> seen) {
    return seen.contains(failure) || seen.size() > DEEPEST ? null : copy(failure, seen);
  }

  private static String message(Throwable failure) {
    String message = failure.getLocalizedMessage();
    return message == null ? "" : message;
  }
}
