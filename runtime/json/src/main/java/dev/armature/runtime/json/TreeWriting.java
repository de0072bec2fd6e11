package dev.armature.runtime.json;

import dev.armature.runtime.json.JsonValue.JsonArray;
import dev.armature.runtime.json.JsonValue.JsonBoolean;
import dev.armature.runtime.json.JsonValue.JsonObject;
import dev.armature.runtime.json.JsonValue.JsonString;
import java.io.IOException;
import java.util.Map;

/** Writes trees. */
final class TreeWriting {
  private TreeWriting() {}

  static void write(JsonWriter out, JsonValue value) throws IOException {
    if (value instanceof JsonObject object) {
      out.beginObject();
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        out.name(member.getKey());
        write(out, member.getValue());
      }
      out.endObject();
    } else if (value instanceof JsonArray array) {
      out.beginArray();
      for (JsonValue item : array.items()) {
        write(out, item);
      }
      out.endArray();
    } else {
      writeScalar(out, value);
    }
  }

  private static void writeScalar(JsonWriter out, JsonValue value) throws IOException {
    if (value instanceof JsonString string) {
      out.string(string.text());
    } else if (value instanceof JsonNumber number) {
      out.number(number);
    } else if (value instanceof JsonBoolean bool) {
      out.bool(bool == JsonBoolean.TRUE);
    } else {
      out.nil();
    }
  }
}
