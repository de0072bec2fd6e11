package dev.armature.runtime.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.armature.runtime.json.JsonValue.JsonArray;
import dev.armature.runtime.json.JsonValue.JsonBoolean;
import dev.armature.runtime.json.JsonValue.JsonNull;
import dev.armature.runtime.json.JsonValue.JsonObject;
import dev.armature.runtime.json.JsonValue.JsonString;
import dev.armature.runtime.tape.JsonTape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads values whose type is left free, as text and as trees. */
final class RawReading {
  private static final RawJson NOTHING = RawJson.ofChecked("null");

  private RawReading() {}

  static RawJson read(JsonReader in) throws IOException {
    StringBuilder text = new StringBuilder();
    copy(in, text);
    if (in.isTainted()) {
      in.signal().markBad(); // Its text may be no JSON; nothing more is said about it.
      return NOTHING;
    }
    return RawJson.ofChecked(text.toString());
  }

  private static void copy(JsonReader in, StringBuilder text) throws IOException {
    switch (in.type()) {
      case OBJECT -> copyObject(in, text);
      case ARRAY -> copyArray(in, text);
      case STRING -> quote(in.string(), text);
      case NUMBER -> text.append(in.cursor().text());
      case BOOLEAN -> text.append(in.bool());
      case NULL -> text.append(in.nextNull() ? "null" : "");
    }
  }

  private static void copyObject(JsonReader in, StringBuilder text) throws IOException {
    in.beginObject();
    Set<String> names = in.cursor().mayRepeatNames() ? new HashSet<>() : null;
    char separator = '{';
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (names != null && !names.add(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      quote(name, text.append(separator));
      copy(in, text.append(':'));
      separator = ',';
    }
    text.append(separator == '{' ? "{}" : "}");
  }

  private static void copyArray(JsonReader in, StringBuilder text) throws IOException {
    in.beginArray();
    text.append('[');
    for (boolean first = true; in.nextItem(); first = false) {
      copy(in, first ? text : text.append(','));
    }
    text.append(']');
  }

  private static void quote(String value, StringBuilder text) {
    text.append('"');
    JsonStringEncoder.getInstance().quoteAsString(value, text);
    text.append('"');
  }

  /** What the texts that come next look like, as JSON. */
  static JsonTape peek(JsonReader in) throws IOException {
    Mark mark = in.mark();
    byte[] json = JsonTape.bytes(read(in).text());
    JsonTape tape = JsonTape.of(json, 0, json.length, in.limits());
    in.reset(mark);
    return tape;
  }

  static JsonValue value(JsonReader in) throws IOException {
    return switch (in.type()) {
      case OBJECT -> object(in);
      case ARRAY -> array(in);
      case STRING -> new JsonString(in.string());
      case NUMBER -> in.number();
      case BOOLEAN -> JsonBoolean.of(in.bool());
      case NULL -> JsonNull.NULL;
    };
  }

  private static JsonValue object(JsonReader in) throws IOException {
    in.beginObject();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (members.containsKey(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      members.put(name, value(in));
    }
    return new JsonObject(members);
  }

  private static JsonValue array(JsonReader in) throws IOException {
    in.beginArray();
    List<JsonValue> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(value(in));
    }
    return new JsonArray(items);
  }
}
