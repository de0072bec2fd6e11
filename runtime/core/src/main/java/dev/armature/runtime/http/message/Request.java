package dev.armature.runtime.http.message;

import org.jspecify.annotations.Nullable;

/**
 * A request: what a client sends and a server gets. Immutable, but for a body that is read once.
 */
public final class Request {
  private final String method;
  private final RequestTarget target;
  private final Headers headers;
  private final Body body;

  /**
   * A request.
   *
   * @param method the method, as on the wire
   * @param target the request target, as on the wire (RFC 9112, section 3.2): never decoded
   * @param headers its headers
   * @param body its body
   */
  public Request(String method, String target, Headers headers, Body body) {
    this(method, RequestTarget.parse(target), headers, body);
  }

  private Request(String method, RequestTarget target, Headers headers, Body body) {
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.body = body;
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

  /** The same request with another body. */
  public Request with(Body other) {
    return new Request(method, target, headers, other);
  }

  @Override
  public String toString() {
    return method + " " + target.path();
  }
}
