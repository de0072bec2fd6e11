package dev.armature.runtime.client;

import dev.armature.runtime.Operation;
import dev.armature.runtime.client.TransportException.Failure;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What all steps know of a call; one for each attempt. Immutable. */
final class Call {
  private final String method;
  private final @Nullable Operation called;
  private final Origin origin;
  private final LongSupplier clock;
  private final long start;
  private final long end;
  private final long attemptEnd;
  private final int attempt;
  private final boolean endsStreams;

  private Call(
      String method,
      @Nullable Operation called,
      Origin origin,
      LongSupplier clock,
      long start,
      long end,
      long attemptEnd,
      int attempt,
      boolean endsStreams) {
    this.method = method;
    this.called = called;
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
   * @param called null when it is not known
   * @param endsStreams whether the timeout holds for streams of events, too
   * @param clock nanoseconds
   */
  static Call start(
      String method,
      @Nullable Operation called,
      Origin origin,
      Duration timeout,
      boolean endsStreams,
      LongSupplier clock) {
    long start = clock.getAsLong();
    long end = start + timeout.toNanos();
    return new Call(method, called, origin, clock, start, end, end, 1, endsStreams);
  }

  /** The same call in another attempt, whose head has to be there within {@code limit}. */
  Call attempt(int number, Duration limit) {
    long now = clock.getAsLong();
    long own = Math.min(limit.toNanos(), end - now);
    return new Call(method, called, origin, clock, start, end, now + own, number, endsStreams);
  }

  /** What is called where, for messages. */
  String what() {
    return (called == null ? method : called.toString()) + " at " + origin;
  }

  /** The service that is called; {@code none} when that is not known. */
  String service() {
    return called == null ? "none" : called.service();
  }

  /** The operation that is called; {@code none} when that is not known. */
  String operation() {
    return called == null ? "none" : called.id();
  }

  /** When it began, on its clock. */
  long startNanos() {
    return start;
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
