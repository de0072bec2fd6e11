package dev.armature.runtime.http.client;

import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.EventSink;
import dev.armature.runtime.stream.Events;
import dev.armature.runtime.stream.Items;

/** Events that come in: read one by one, or handed on to whoever takes them. */
record ReceivedEvents<T>(Items.Source<Event<T>> source) implements Events<T> {
  @Override
  public void sendTo(EventSink<T> sink) throws Exception {
    try (Items.Source<Event<T>> all = source) {
      for (Event<T> next = all.read(); next != null; next = all.read()) {
        sink.send(next);
      }
    }
  }

  @Override
  public Items<Event<T>> open() {
    return Items.of(source);
  }
}
