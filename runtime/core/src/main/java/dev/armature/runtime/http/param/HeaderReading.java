package dev.armature.runtime.http.param;

import dev.armature.runtime.http.param.Parameter.Place;
import dev.armature.runtime.json.InvalidJson;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonDecoder;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonReaders;
import dev.armature.runtime.json.TextTape;
import dev.armature.runtime.tape.JsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the headers of answers, which nobody explains to anybody: a malformed one is none. */
public final class HeaderReading {
  private HeaderReading() {}

  /** The value of a header; null when it is absent or malformed. */
  public static <T> @Nullable T of(ParameterSource source, Parameter header, JsonDecoder<T> codec) {
    ParameterReader reader = new ParameterReader(source);
    if (!reader.has(header)) {
      return null;
    }
    if (header.isJson()) {
      String text = reader.scalar(header);
      return text == null ? null : json(text, codec);
    }
    TextTape tape = new TextTape();
    return reader.read(header, tape) == null ? read(tape, codec) : null;
  }

  /** The value of a text; null when it is malformed. */
  public static <T> @Nullable T text(String text, JsonDecoder<T> codec) {
    return read(new TextTape().string(text), codec);
  }

  private static <T> @Nullable T json(String text, JsonDecoder<T> codec) {
    try {
      return Json.read(text.getBytes(StandardCharsets.UTF_8), codec, JsonReaders.TOLERANT);
    } catch (JsonException malformed) {
      return null;
    }
  }

  private static <T> @Nullable T read(TextTape tape, JsonDecoder<T> codec) {
    JsonReader reader = JsonReaders.TOLERANT.text(null);
    reader.reset(tape, Place.HEADER.label(), null);
    try {
      return codec.read(reader);
    } catch (InvalidJson | IOException malformed) {
      return null;
    }
  }
}
