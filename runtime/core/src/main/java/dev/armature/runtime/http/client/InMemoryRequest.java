package dev.armature.runtime.http.client;

import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request that is being put together. Not thread-safe. */
public final class InMemoryRequest {
  private final RouterTransport transport;
  private final String method;
  private final String target;
  private final List<String> headers = new ArrayList<>();
  private Body body = Body.none();

  InMemoryRequest(RouterTransport transport, String method, String target) {
    this.transport = transport;
    this.method = method;
    this.target = target;
  }

  /** Adds a header. */
  public InMemoryRequest header(String name, String value) {
    headers.add(name);
    headers.add(value);
    return this;
  }

  /** Sets a JSON body. */
  public InMemoryRequest json(String text) {
    return body("application/json", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sets a form body, encoded by the caller. */
  public InMemoryRequest form(String text) {
    return body("application/x-www-form-urlencoded", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sets a body and its {@code Content-Type}. */
  public InMemoryRequest body(String contentType, byte[] bytes) {
    return header("Content-Type", contentType).body(Body.of(bytes));
  }

  /** Sets a body. */
  public InMemoryRequest body(Body value) {
    body = value;
    return this;
  }

  /** Sends the request and waits for the answer. */
  public InMemoryResponse send() {
    return new InMemoryResponse(transport.send(build()));
  }

  /** The request itself, for tests of engines. */
  public Request build() {
    return new Request(method, target, Headers.of(headers.toArray(String[]::new)), body);
  }
}
