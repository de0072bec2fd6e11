package dev.armature.runtime.vertx;

import dev.armature.runtime.engine.Dispatcher;
import io.vertx.core.Vertx;

/**
 * What serves one listener: event loops, threads for its handlers, and what its clients take up.
 *
 * @param eventLoops at least 1
 * @param dispatch where its handlers run
 * @param operations where health, metrics and the like run, which wait for no handlers
 */
record Engine(
    Vertx vertx,
    ServerTransport transport,
    int eventLoops,
    Dispatcher dispatch,
    Dispatcher operations,
    Claims claims) {
  static Engine of(
      int eventLoops, ServerTransport transport, Dispatcher dispatch, Dispatcher operations) {
    Vertx vertx = VertxInstance.create(eventLoops, transport);
    return new Engine(vertx, transport, eventLoops, dispatch, operations, transport.claims());
  }

  void close() {
    Waiting.of(vertx.close(), Waiting.LONG);
    dispatch.close();
  }
}
