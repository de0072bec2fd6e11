package dev.armature.runtime.client;

import dev.armature.runtime.client.TransportException.Failure;
import java.time.Duration;
import java.util.function.LongSupplier;

/** What all steps know of a call; one for each attempt. Immutable. */
final class Call {
  private final String what;
  private final Origin origin;
  private final LongSupplier clock;
  private final long start;
  private final long end;
  private final long attemptEnd;
  private final int attempt;
  private final boolean endsStreams;

  private Call(
      String what,
      Origin origin,
      LongSupplier clock,
      long start,
      long end,
      long attemptEnd,
      int attempt,
      boolean endsStreams) {
    this.what = what;
    this.origin = origin;
    this.clock = clock;
    this.start = start;
    this.end = end;
    this.attemptEnd = attemptEnd;
    this.attempt = attempt;
    this.endsStreams = endsStreams;
  }

  /**
   * A call that begins now.
   *
   * @param what its method or operation, without secrets
   * @param endsStreams whether the timeout holds for streams of events, too
   * @param clock nanoseconds
   */
  static Call start(
      String what, Origin origin, Duration timeout, boolean endsStreams, LongSupplier clock) {
    long start = clock.getAsLong();
    long end = start + timeout.toNanos();
    return new Call(what + " at " + origin, origin, clock, start, end, end, 1, endsStreams);
  }

  /** The same call in another attempt, whose head has to be there within {@code limit}. */
  Call attempt(int number, Duration limit) {
    long now = clock.getAsLong();
    long own = Math.min(limit.toNanos(), end - now);
    return new Call(what, origin, clock, start, end, now + own, number, endsStreams);
  }

  /** What is called where, for messages. */
  String what() {
    return what;
  }

  Origin origin() {
    return origin;
  }

  int attempt() {
    return attempt;
  }

  /** Whether streams of events have to end by the deadline, too. */
  boolean endsStreams() {
    return endsStreams;
  }

  /** The clock's reading now. */
  long now() {
    return clock.getAsLong();
  }

  /** Nanoseconds left of the whole call. */
  long rest() {
    return end - clock.getAsLong();
  }

  /** Nanoseconds left of this attempt. */
  long attemptRest() {
    return attemptEnd - clock.getAsLong();
  }

  Duration elapsed() {
    return Duration.ofNanos(clock.getAsLong() - start);
  }

  /** The exception that says what happened. */
  TransportException failed(Failure failure) {
    return new TransportException(this, failure);
  }
}
