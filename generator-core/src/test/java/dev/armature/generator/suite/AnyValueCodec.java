package dev.armature.generator.suite;

import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A codec that refuses nothing, as a user might name it in the configuration. */
public final class AnyValueCodec implements JsonCodec<JsonValue> {
  /** Generated code makes one. */
  public AnyValueCodec() {}

  @Override
  public @Nullable JsonValue read(JsonReader in) throws IOException {
    return JsonCodecs.VALUE.read(in);
  }

  @Override
  public void write(JsonWriter out, JsonValue value) throws IOException {
    JsonCodecs.VALUE.write(out, value);
  }
}
