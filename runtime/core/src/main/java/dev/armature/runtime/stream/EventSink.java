package dev.armature.runtime.stream;

import java.io.IOException;

/**
 * Takes events, one by one. Used by one thread at a time.
 *
 * @param <T> the data of an event
 */
@FunctionalInterface
public interface EventSink<T> {
  /**
   * Sends an event; returns when it is on its way, so that no more than a few wait in memory.
   *
   * @throws DisconnectedException when nobody listens any more
   * @throws IOException when it cannot be sent
   */
  void send(Event<T> event) throws IOException;

  /**
   * Sends an event of nothing but its data.
   *
   * @throws DisconnectedException when nobody listens any more
   * @throws IOException when it cannot be sent
   */
  default void send(T data) throws IOException {
    send(Event.of(data));
  }
}
