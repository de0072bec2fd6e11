package dev.armature.runtime.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of one type. */
record ListCodec<T>(JsonCodec<T> items) implements JsonCodec<List<T>> {
  @Override
  public @Nullable List<T> read(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<T> list = new ArrayList<>();
    while (in.nextItem()) {
      T item = items.read(in);
      if (item != null) {
        list.add(item);
      }
    }
    return List.copyOf(list);
  }

  @Override
  public void write(JsonWriter out, List<T> list) throws IOException {
    out.list(items, list);
  }
}
