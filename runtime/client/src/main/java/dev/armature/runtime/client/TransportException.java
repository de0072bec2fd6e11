package dev.armature.runtime.client;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A call that got no whole answer, with the facts. It holds no path, query, header or body, so it
 * may be logged.
 */
public final class TransportException extends IOException {
  private static final long serialVersionUID = 1;

  /** How far the call had come. */
  public enum Phase {
    /** Before a connection was there; nothing was sent. */
    CONNECT,
    /** In the TLS handshake; the request was not sent. */
    TLS,
    /** While the request's body was being sent. */
    SEND,
    /** While the head of the answer was awaited. */
    HEAD,
    /** While the body of the answer was being read. */
    BODY
  }

  /** What went wrong. */
  public enum Kind {
    /** Nothing listens there, or there is no way to it. */
    UNREACHABLE,
    /** The name of the host has no address. */
    UNKNOWN_HOST,
    /** Some time limit ran out. */
    TIMEOUT,
    /** The calling thread was interrupted. */
    INTERRUPTED,
    /** The other side broke off: a reset, a close, a body shorter than was said. */
    CLOSED,
    /** The server's certificate is not trusted, expired, or of another host. */
    CERTIFICATE,
    /** The TLS handshake failed otherwise. */
    HANDSHAKE,
    /** What came is no HTTP, or no gzip. */
    PROTOCOL,
    /** The head or the body is larger than its limit. */
    TOO_LARGE,
    /** A redirect that is not followed: one too many, or to where none may lead. */
    REDIRECT,
    /** There are no credentials for the operation, or none are to be had. */
    CREDENTIALS,
    /** What the request's body is read from failed; the cause tells. */
    SOURCE,
    /** The transport was closed by its owner. */
    SHUT_DOWN,
    /** Anything else; the cause tells. */
    OTHER
  }

  private final Phase phase;
  private final Kind kind;
  private final boolean sent;
  private final String origin;
  private final Duration elapsed;
  private final int attempt;

  TransportException(Call call, Failure failure) {
    super(message(call, failure), failure.cause());
    this.phase = failure.phase();
    this.kind = failure.kind();
    this.sent = failure.sent();
    this.origin = call.origin().toString();
    this.elapsed = call.elapsed();
    this.attempt = call.attempt();
  }

  private static String message(Call call, Failure failure) {
    return "%s: %s (%s, %s, %s after %d ms, attempt %d)"
        .formatted(
            call.what(),
            failure.detail(),
            failure.phase().name().toLowerCase(Locale.ROOT),
            failure.kind().name().toLowerCase(Locale.ROOT),
            failure.sent() ? "sent" : "nothing sent",
            call.elapsed().toMillis(),
            call.attempt());
  }

  /** How far the call had come. */
  public Phase phase() {
    return phase;
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  /**
   * Whether the server may have seen anything of the request in the last attempt; where it did not,
   * the call may be made again whatever its method.
   */
  public boolean sent() {
    return sent;
  }

  /** Scheme, host and port that were called. */
  public String origin() {
    return origin;
  }

  /** Time since the call began, all attempts and the waits between them included. */
  public Duration elapsed() {
    return elapsed;
  }

  /** Which attempt it was, from 1. */
  public int attempt() {
    return attempt;
  }

  /**
   * What is known of a failure where it is found.
   *
   * @param detail one phrase without secrets
   */
  record Failure(Phase phase, Kind kind, boolean sent, String detail, @Nullable Throwable cause) {
    static Failure unsent(Kind kind, String detail) {
      return new Failure(Phase.CONNECT, kind, false, detail, null);
    }

    static Failure body(Kind kind, String detail, @Nullable Throwable cause) {
      return new Failure(Phase.BODY, kind, true, detail, cause);
    }
  }
}
