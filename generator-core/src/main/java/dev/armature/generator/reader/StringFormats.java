package dev.armature.generator.reader;

import dev.armature.generator.ir.Scalar;
import dev.armature.generator.schema.JsonType;
import dev.armature.runtime.format.Format;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What formats stand for (OpenAPI format registry, JSON Schema Validation 2020-12 section 7). */
final class StringFormats {
  private static final Map<String, Scalar> TYPED =
      Map.of(
          "date", Scalar.DATE,
          "time", Scalar.TIME,
          "date-time", Scalar.DATE_TIME,
          "uuid", Scalar.UUID,
          "byte", Scalar.BASE64);

  /** Those of numbers. */
  static final Set<String> NUMERIC =
      Set.of(
          "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float",
          "double");

  private StringFormats() {}

  /** The scalar that a format of strings stands for, or null. */
  static @Nullable Scalar scalar(String format) {
    return TYPED.get(format);
  }

  /** Whether a format has a type of its own or can be checked. */
  static boolean isKnown(String format) {
    Format known = Format.of(format);
    return known != null && known.isForStrings();
  }

  /** Those for which {@link #isKnown} holds. */
  static List<String> known() {
    return Format.names().stream().filter(StringFormats::isKnown).toList();
  }

  /** Whether a format is one of numbers. */
  static boolean isNumeric(String format) {
    return NUMERIC.contains(format);
  }

  /** The type that a format implies where none is given; empty if unknown or of several. */
  static Set<JsonType> typeOf(String format) {
    if (isNumeric(format)) {
      return EnumSet.of(format.contains("int") ? JsonType.INTEGER : JsonType.NUMBER);
    }
    Format known = Format.of(format);
    if (known != null && known.range() != null) {
      return EnumSet.noneOf(JsonType.class);
    }
    return known != null || format.equals("binary") || format.equals("password")
        ? EnumSet.of(JsonType.STRING)
        : EnumSet.noneOf(JsonType.class);
  }
}
