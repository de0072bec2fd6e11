package dev.armature.generator.ir;

import dev.armature.generator.schema.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A representation of a body.
 *
 * @param mediaType the media type or range, as written
 * @param format how bytes become a value
 * @param value what may stand there, or null for an event stream without a schema
 * @param schema as it is written, or null if there is none that speaks of the value
 */
public record Content(
    String mediaType, BodyFormat format, @Nullable Value value, @Nullable Schema schema) {
  /** Whether both are read into one type, so that a handler need not know which one came. */
  public boolean isLike(Content other) {
    return Objects.equals(value, other.value)
        && (format == other.format || format.isStructured() && other.format.isStructured());
  }
}
