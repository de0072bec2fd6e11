package dev.armature.runtime.http.message;

import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.EventSink;
import dev.armature.runtime.stream.Events;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes the data of events as JSON texts, one a line ({@code application/jsonl}). */
final class JsonLines<T> implements EventSink<T> {
  private final OutputStream out;
  private final JsonEncoder<T> codec;

  private JsonLines(OutputStream out, JsonEncoder<T> codec) {
    this.out = out;
    this.codec = codec;
  }

  /** Writes all events. */
  static <T> ByteSource.Writer of(Events<T> events, JsonEncoder<T> codec) {
    return out -> events.sendTo(new JsonLines<>(out, codec));
  }

  @Override
  public void send(Event<T> event) throws IOException {
    byte[] json = Json.write(codec, event.data());
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    out.write(line);
    out.flush();
  }
}
