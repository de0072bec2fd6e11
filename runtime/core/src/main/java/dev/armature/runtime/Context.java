package dev.armature.runtime;

import org.jspecify.annotations.Nullable;

/**
 * One call, as handlers see it: no protocol in it, but for the head of the request, for those who
 * need it. Immutable, so it may be handed to other threads.
 */
public final class Context {
  private final Operation operation;
  private final Deadline deadline;
  private final TraceContext trace;
  private final @Nullable String correlationId;
  private final @Nullable Principal principal;
  private final String remoteAddress;
  private final RequestHead request;

  private Context(
      Operation operation,
      Deadline deadline,
      TraceContext trace,
      @Nullable String correlationId,
      @Nullable Principal principal,
      String remoteAddress,
      RequestHead request) {
    this.operation = operation;
    this.deadline = deadline;
    this.trace = trace;
    this.correlationId = correlationId;
    this.principal = principal;
    this.remoteAddress = remoteAddress;
    this.request = request;
  }

  /**
   * A context of an operation; the start of every call, and of tests of handlers.
   *
   * @param remoteAddress the address of the peer, empty when there is none
   */
  public static Context of(Operation operation, Deadline deadline, String remoteAddress) {
    return of(operation, deadline, remoteAddress, RequestHead.NONE);
  }

  /** A context of an operation that was called by a request. */
  public static Context of(
      Operation operation, Deadline deadline, String remoteAddress, RequestHead request) {
    return new Context(
        operation, deadline, TraceContext.none(), null, null, remoteAddress, request);
  }

  /** A context without deadline, trace, caller, address and request. */
  public static Context of(Operation operation) {
    return of(operation, Deadline.none(), "");
  }

  /** The operation that is called. */
  public Operation operation() {
    return operation;
  }

  /** By when the answer is needed. */
  public Deadline deadline() {
    return deadline;
  }

  /** Where in a distributed trace this call is. */
  public TraceContext trace() {
    return trace;
  }

  /** What ties this call to others in logs: the caller's id, else the trace id. */
  public String correlationId() {
    return correlationId == null ? trace.traceId() : correlationId;
  }

  /** Who calls; null for an anonymous caller. */
  public @Nullable Principal principal() {
    return principal;
  }

  /** The address of the peer, not of the client behind proxies; empty when there is none. */
  public String remoteAddress() {
    return remoteAddress;
  }

  /** The head of the request that the call came with. */
  public RequestHead request() {
    return request;
  }

  /** This call by that deadline. */
  public Context by(Deadline value) {
    return new Context(operation, value, trace, correlationId, principal, remoteAddress, request);
  }

  /** This call as part of a trace; the correlation id is the trace id when null. */
  public Context in(TraceContext value, @Nullable String correlation) {
    return new Context(operation, deadline, value, correlation, principal, remoteAddress, request);
  }

  /** This call made by that caller. */
  public Context as(Principal value) {
    return new Context(operation, deadline, trace, correlationId, value, remoteAddress, request);
  }
}
