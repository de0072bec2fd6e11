package dev.armature.runtime.client;

import dev.armature.runtime.http.Body;
import dev.armature.runtime.http.Headers;
import dev.armature.runtime.http.Peer;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.Router;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is being put together. Not thread-safe. */
public final class InMemoryRequest {
  private final Router router;
  private final Peer peer;
  private final String method;
  private final String target;
  private final List<String> headers = new ArrayList<>();
  private Body body = Body.empty();

  InMemoryRequest(Router router, Peer peer, String method, String target) {
    this.router = router;
    this.peer = peer;
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
    return new InMemoryResponse(router.handle(build()));
  }

  /** The request itself, for tests of engines. */
  public Request build() {
    return new Request(method, target, new ListHeaders(List.copyOf(headers)), body, peer);
  }

  /** Names and values in turn. */
  private record ListHeaders(List<String> pairs) implements Headers {
    @Override
    public @Nullable String get(String name) {
      for (int i = 0; i < pairs.size(); i += 2) {
        if (pairs.get(i).equalsIgnoreCase(name)) {
          return pairs.get(i + 1);
        }
      }
      return null;
    }

    @Override
    public List<String> all(String name) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i += 2) {
        if (pairs.get(i).equalsIgnoreCase(name)) {
          values.add(pairs.get(i + 1));
        }
      }
      return values;
    }
  }
}
