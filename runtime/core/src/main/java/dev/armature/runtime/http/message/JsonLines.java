package dev.armature.runtime.http.message;

import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Event;
import dev.armature.runtime.stream.EventSink;
import dev.armature.runtime.stream.Events;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the data of events as JSON texts, one after the other ({@code application/jsonl}). */
public final class JsonLines<T> implements EventSink<T> {
  private final OutputStream out;
  private final JsonEncoder<T> codec;
  private final JsonFraming framing;

  private JsonLines(OutputStream out, JsonEncoder<T> codec, JsonFraming framing) {
    this.out = out;
    this.codec = codec;
    this.framing = framing;
  }

  /** Writes all events. */
  public static <T> ByteSource.Writer of(
      Events<T> events, JsonEncoder<T> codec, JsonFraming framing) {
    return out -> events.sendTo(new JsonLines<>(out, codec, framing));
  }

  @Override
  public void send(Event<T> event) throws IOException {
    byte[] json = Json.write(codec, event.data());
    int start = framing == JsonFraming.SEQUENCE ? 1 : 0;
    byte[] line = new byte[start + json.length + 1];
    line[0] = (byte) framing.separator();
    System.arraycopy(json, 0, line, start, json.length);
    line[line.length - 1] = '\n';
    out.write(line);
    out.flush();
  }
}
