package dev.armature.runtime.http.client;

import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Peer;
import dev.armature.runtime.http.server.Router;

/**
 * A router behind a transport: requests pass every layer on the caller's thread, and no socket.
 * Streams run on a thread of their own while they are read.
 */
public final class RouterTransport implements Transport {
  private final Router router;
  private final Peer peer;

  private RouterTransport(Router router, Peer peer) {
    this.router = router;
    this.peer = peer;
  }

  /** A transport to that router, from 127.0.0.1. */
  public static RouterTransport of(Router router) {
    return new RouterTransport(router, Peer.LOCAL);
  }

  /** The same transport from another address. */
  public RouterTransport from(String address) {
    return new RouterTransport(router, new Peer(address, "memory", false));
  }

  @Override
  public Response send(Request request) {
    return router.handle(request, peer);
  }
}
