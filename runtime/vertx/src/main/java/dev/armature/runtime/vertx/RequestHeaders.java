package dev.armature.runtime.vertx;

import dev.armature.runtime.http.message.Headers;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Vert.x's headers as the runtime's. */
record RequestHeaders(MultiMap map) implements Headers {
  @Override
  public @Nullable String get(String name) {
    return map.get(name);
  }

  @Override
  public List<String> all(String name) {
    return map.getAll(name);
  }

  @Override
  public void forEach(BiConsumer<String, String> each) {
    map.forEach(each);
  }
}
