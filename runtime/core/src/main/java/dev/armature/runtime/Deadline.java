package dev.armature.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The moment after which nobody waits for the answer, on the clock of {@link System#nanoTime}. */
public final class Deadline {
  private static final Deadline NONE = new Deadline(0, false);

  private final long nanoTime;
  private final boolean set;

  private Deadline(long nanoTime, boolean set) {
    this.nanoTime = nanoTime;
    this.set = set;
  }

  /** No limit. */
  public static Deadline none() {
    return NONE;
  }

  /** A deadline that long from now. */
  public static Deadline after(Duration duration) {
    return at(System.nanoTime() + duration.toNanos());
  }

  /** A deadline that long behind a reading of {@link System#nanoTime}; null for no limit. */
  public static Deadline within(@Nullable Duration limit, long startNanos) {
    return limit == null ? NONE : at(startNanos + limit.toNanos());
  }

  /** A deadline at that reading of {@link System#nanoTime}. */
  public static Deadline at(long nanoTime) {
    return new Deadline(nanoTime, true);
  }

  /** Whether there is a limit at all. */
  public boolean isSet() {
    return set;
  }

  /** Whether it has passed. */
  public boolean expired() {
    return remainingNanos() <= 0;
  }

  /** Nanoseconds left, negative when it has passed, {@link Long#MAX_VALUE} without a limit. */
  public long remainingNanos() {
    return set ? nanoTime - System.nanoTime() : Long.MAX_VALUE;
  }

  /** When it is, on the clock of {@link System#nanoTime}; of no meaning without a limit. */
  public long nanoTime() {
    return nanoTime;
  }

  /** Time left, never negative; about 292 years without a limit. */
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, remainingNanos()));
  }

  /** The earlier of the two. */
  public Deadline earlier(Deadline other) {
    if (!set || !other.set) {
      return set ? this : other;
    }
    return nanoTime - other.nanoTime <= 0 ? this : other;
  }

  @Override
  public String toString() {
    return set ? "Deadline in " + remaining() : "no deadline";
  }
}
