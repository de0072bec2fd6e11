package dev.armature.runtime.http.message;

import dev.armature.runtime.Operation;
import org.jspecify.annotations.Nullable;

/**
 * A request: what a client sends and a server gets. Immutable, but for a body that is read once.
 */
public final class Request {
  private final String method;
  private final RequestTarget target;
  private final Headers headers;
  private final Body body;
  private final @Nullable Operation operation;
  private final CallOptions options;

  /**
   * A request.
   *
   * @param method the method, as on the wire
   * @param target the request target, as on the wire (RFC 9112, section 3.2): never decoded
   * @param headers its headers
   * @param body its body
   */
  public Request(String method, String target, Headers headers, Body body) {
    this(method, RequestTarget.parse(target), headers, body, null, CallOptions.NONE);
  }

  private Request(
      String method,
      RequestTarget target,
      Headers headers,
      Body body,
      @Nullable Operation operation,
      CallOptions options) {
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.body = body;
    this.operation = operation;
    this.options = options;
  }

  /** The method, as on the wire. */
  public String method() {
    return method;
  }

  /** The target in its parts. */
  public RequestTarget target() {
    return target;
  }

  /** The path, still percent-encoded. */
  public String path() {
    return target.path();
  }

  /** What follows the question mark, still percent-encoded; null without one. */
  public @Nullable String rawQuery() {
    return target.query();
  }

  /** The headers. */
  public Headers headers() {
    return headers;
  }

  /** The first value of a header; null when absent. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  /** The body. */
  public Body body() {
    return body;
  }

  /** The operation that a client calls by it; null when it is not known, as in servers. */
  public @Nullable Operation operation() {
    return operation;
  }

  /** What the caller wants of the call, for the client's transport; nothing of it in servers. */
  public CallOptions options() {
    return options;
  }

  /** The same request with another body. */
  public Request with(Body other) {
    return new Request(method, target, headers, other, operation, options);
  }

  /** The same request to another target, as on the wire. */
  public Request to(String other) {
    return new Request(method, RequestTarget.parse(other), headers, body, operation, options);
  }

  /** The same request as a call of an operation. */
  public Request with(@Nullable Operation called) {
    return new Request(method, target, headers, body, called, options);
  }

  /** The same request with other options. */
  public Request with(CallOptions other) {
    return new Request(method, target, headers, body, operation, other);
  }

  @Override
  public String toString() {
    return method + " " + target.path();
  }
}
