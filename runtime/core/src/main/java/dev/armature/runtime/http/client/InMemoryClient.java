package dev.armature.runtime.http.client;

import dev.armature.runtime.http.server.Router;

/**
 * Calls a router without a socket: for tests of services, and for calls within a process. Requests
 * pass every layer, on the caller's thread. Thread-safe.
 *
 * <pre>{@code
 * InMemoryResponse answer = client.post("/pets").json("{\"name\": \"Rex\"}").send();
 * }</pre>
 */
public final class InMemoryClient {
  private final RouterTransport transport;

  private InMemoryClient(RouterTransport transport) {
    this.transport = transport;
  }

  /** A client of that router, at 127.0.0.1. */
  public static InMemoryClient of(Router router) {
    return new InMemoryClient(RouterTransport.of(router));
  }

  /** The same client at another address. */
  public InMemoryClient from(String address) {
    return new InMemoryClient(transport.from(address));
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
    return new InMemoryRequest(transport, method, target);
  }
}
