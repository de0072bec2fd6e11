package dev.armature.runtime.json;

import java.io.IOException;

/**
 * Writes the values of one place.
 *
 * @param <T> the Java type
 */
@FunctionalInterface
public interface JsonEncoder<T> {
  /** Writes one value. */
  void write(JsonWriter out, T value) throws IOException;
}
