package dev.armature.runtime.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and validates the values of one place.
 *
 * @param <T> the Java type
 */
@FunctionalInterface
public interface JsonDecoder<T> {
  /**
   * Reads and validates one value, consuming it whole.
   *
   * @return the value; null only while explaining, when a violation was reported
   * @throws InvalidJson at the first violation, unless the reader explains
   */
  @Nullable T read(JsonReader in) throws IOException;
}
