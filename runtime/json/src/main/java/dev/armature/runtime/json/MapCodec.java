package dev.armature.runtime.json;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects used as maps to one type. */
record MapCodec<T>(JsonCodec<T> values) implements JsonCodec<Map<String, T>> {
  @Override
  public @Nullable Map<String, T> read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, T> map = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (map.containsKey(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      T value = values.read(in);
      if (value != null) {
        map.put(name, value);
      }
    }
    return Collections.unmodifiableMap(map);
  }

  @Override
  public void write(JsonWriter out, Map<String, T> map) throws IOException {
    out.map(values, map);
  }
}
