package dev.armature.runtime.vertx;

import dev.armature.runtime.http.message.Headers;
import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Vert.x's headers as the runtime's. */
record RequestHeaders(MultiMap map) implements Headers {
  /** Names that are looked for in every request, with their hash, which texts have none of. */
  private static final Map<String, CharSequence> HASHED =
      Stream.of(
              "Accept",
              "Accept-Encoding",
              "Authorization",
              "Content-Encoding",
              "Content-Type",
              "Range",
              "traceparent",
              "X-API-Key",
              "X-Correlation-Id")
          .collect(Collectors.toUnmodifiableMap(name -> name, AsciiString::cached));

  @Override
  public @Nullable String get(String name) {
    return map.get(HASHED.getOrDefault(name, name));
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
