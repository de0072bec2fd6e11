package dev.armature.generator.ir;

import dev.armature.generator.schema.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A representation of a body.
 *
 * @param mediaType the media type or range, as written
 * @param format how bytes become a value
 * @param value what may stand there, or null for an event stream without a schema
 * @param schema as it is written, or null if there is none that speaks of the value
 * @param xml how the value is spelled in XML, or null in other formats
 */
public record Content(
    String mediaType,
    BodyFormat format,
    @Nullable Value value,
    @Nullable Schema schema,
    @Nullable XmlShape xml) {
  /** A representation in another format than XML. */
  public Content(
      String mediaType, BodyFormat format, @Nullable Value value, @Nullable Schema schema) {
    this(mediaType, format, value, schema, null);
  }

  /** The same in XML of a shape. */
  public Content with(XmlShape shape) {
    return new Content(mediaType, format, value, schema, shape);
  }

  /** The shape of the first of them that is XML; null where none is. */
  public static @Nullable XmlShape xml(List<Content> alike) {
    return alike.stream().map(Content::xml).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Whether a value of this is one of the other, too, when it is sent. */
  public boolean isSentLike(Content other) {
    boolean documents = format.isDocument() && other.format.isDocument();
    return (documents || format == other.format) && Objects.equals(value, other.value);
  }

  /** Whether both are read into one type, so that a handler need not know which one came. */
  public boolean isLike(Content other) {
    return Objects.equals(value, other.value)
        && (format == other.format || format.isStructured() && other.format.isStructured());
  }
}
