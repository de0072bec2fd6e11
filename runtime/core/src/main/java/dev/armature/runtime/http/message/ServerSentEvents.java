package dev.armature.runtime.http.message;

import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.EventSink;
import dev.armature.runtime.stream.Events;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes events as {@code text/event-stream} (WHATWG HTML, section 9.2). */
final class ServerSentEvents<T> implements EventSink<T> {
  /** A comment, which clients pass over. */
  static final byte[] HEARTBEAT = {':', '\n', '\n'};

  private final OutputStream out;
  private final @Nullable JsonEncoder<T> codec;

  private ServerSentEvents(OutputStream out, @Nullable JsonEncoder<T> codec) {
    this.out = out;
    this.codec = codec;
  }

  /**
   * Writes all events.
   *
   * @param codec makes JSON of their data; null when that is text as it is
   */
  static <T> ByteSource.Writer of(Events<T> events, @Nullable JsonEncoder<T> codec) {
    return out -> events.sendTo(new ServerSentEvents<>(out, codec));
  }

  @Override
  public void send(Event<T> event) throws IOException {
    StringBuilder text = new StringBuilder();
    field("event", event.name(), text);
    field("id", event.id(), text);
    field("retry", event.retry() == null ? null : "" + event.retry().toMillis(), text);
    for (String line : data(event.data()).split("\r\n|\r|\n", -1)) {
      field("data", line, text);
    }
    // One write for one event, so that nothing can come between its lines.
    out.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String data(T data) {
    return codec == null
        ? String.valueOf(data)
        : new String(Json.write(codec, data), StandardCharsets.UTF_8);
  }

  private static void field(String name, @Nullable String value, StringBuilder into) {
    if (value != null) {
      into.append(name).append(": ").append(value).append('\n');
    }
  }
}
