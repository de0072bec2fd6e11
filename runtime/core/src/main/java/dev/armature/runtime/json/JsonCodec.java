package dev.armature.runtime.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, validates and writes the values of one type.
 *
 * @param <T> the Java type
 */
public interface JsonCodec<T> {
  /**
   * Reads and validates one value, consuming it whole.
   *
   * @return the value; null only while explaining, when a violation was reported
   * @throws InvalidJson at the first violation, unless the reader explains
   */
  @Nullable T read(JsonReader in) throws IOException;

  /** Writes one value. */
  void write(JsonWriter out, T value) throws IOException;
}
