package dev.armature.runtime.stream;

/**
 * Events that are sent while they happen: what a handler returns whose answer is a stream of them.
 * What it throws before it returns is an ordinary failure; what {@link #sendTo} throws ends the
 * connection, so that the client can tell.
 *
 * <pre>{@code
 * return sink -> {
 *   for (Pet pet : store.all()) {
 *     sink.send(pet);
 *   }
 * };
 * }</pre>
 *
 * @param <T> the data of an event
 */
@FunctionalInterface
public interface Events<T> {
  /**
   * Sends all events; may block for as long as there may be more. Called once. The thread is
   * interrupted when the client goes away or the server stops.
   *
   * @throws Exception what ends the stream before its end
   */
  void sendTo(EventSink<T> sink) throws Exception;

  /**
   * The events, one by one, as a client reads them; instead of {@link #sendTo}. Those of a handler
   * are sent on a thread of their own, at most 16 ahead. The caller closes what it gets.
   */
  default Items<Event<T>> open() {
    return Items.of(new SentEvents<>(this));
  }

  /** Events that are there already, or are made one by one as they are asked for. */
  static <T> Events<T> of(Iterable<? extends T> all) {
    return sink -> {
      for (T each : all) {
        sink.send(each);
      }
    };
  }
}
