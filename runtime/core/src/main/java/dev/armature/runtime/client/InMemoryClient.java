package dev.armature.runtime.client;

import dev.armature.runtime.http.Peer;
import dev.armature.runtime.http.Router;

/**
 * Calls a router without a socket: for tests of services, and for calls within a process. Requests
 * pass every layer, on the caller's thread. Thread-safe.
 *
 * <pre>{@code
 * InMemoryResponse answer = client.post("/pets").json("{\"name\": \"Rex\"}").send();
 * }</pre>
 */
public final class InMemoryClient {
  private final Router router;
  private final Peer peer;

  private InMemoryClient(Router router, Peer peer) {
    this.router = router;
    this.peer = peer;
  }

  /** A client of that router, at 127.0.0.1. */
  public static InMemoryClient of(Router router) {
    return new InMemoryClient(router, Peer.LOCAL);
  }

  /** The same client at another address. */
  public InMemoryClient from(String address) {
    return new InMemoryClient(router, new Peer(address, "memory", false));
  }

  /** A GET request; the target is sent as it is, encoded by the caller. */
  public InMemoryRequest get(String target) {
    return request("GET", target);
  }

  /** A POST request. */
  public InMemoryRequest post(String target) {
    return request("POST", target);
  }

  /** A PUT request. */
  public InMemoryRequest put(String target) {
    return request("PUT", target);
  }

  /** A PATCH request. */
  public InMemoryRequest patch(String target) {
    return request("PATCH", target);
  }

  /** A DELETE request. */
  public InMemoryRequest delete(String target) {
    return request("DELETE", target);
  }

  /** A request of any method. */
  public InMemoryRequest request(String method, String target) {
    return new InMemoryRequest(router, peer, method, target);
  }
}
