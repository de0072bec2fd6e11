package dev.armature.runtime.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a class whose values are strings in JSON. As any text is one in parameters, headers
 * and forms, too, it serves there as well. Must be thread-safe.
 *
 * @param <T> the class
 */
public interface StringCodec<T> extends JsonCodec<T> {
  /**
   * Makes a value of its text.
   *
   * @throws IllegalArgumentException if no value has that text; the message goes to the sender, so
   *     it best begins like {@code must be …}
   */
  T parse(String text);

  /** Returns the text of a value, of which {@link #parse} makes an equal one. */
  String format(T value);

  @Override
  default @Nullable T read(JsonReader in) throws IOException {
    return Mapped.read(in, in.mark(), in.string(), this);
  }

  @Override
  default void write(JsonWriter out, T value) throws IOException {
    out.string(format(value));
  }
}
