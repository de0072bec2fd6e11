package dev.armature.generator.lower.policy;

import dev.armature.generator.ir.Scalar;
import dev.armature.generator.schema.JsonType;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What formats stand for (OpenAPI format registry, JSON Schema Validation 2020-12 section 7). */
public final class StringFormats {
  private static final Map<String, Scalar> TYPED =
      Map.of(
          "date", Scalar.DATE,
          "time", Scalar.TIME,
          "date-time", Scalar.DATE_TIME,
          "uuid", Scalar.UUID,
          "byte", Scalar.BASE64);

  private static final Set<String> FLOATING = Set.of("float", "double");

  /** Those that a Java type of numbers stands for, or that say something of numbers only. */
  static final Set<String> NUMERIC = numeric();

  private StringFormats() {}

  /** The scalar that a format of strings stands for, or null. */
  public static @Nullable Scalar scalar(String format) {
    return TYPED.get(format);
  }

  private static Set<String> numeric() {
    Set<String> numeric = new HashSet<>();
    for (String name : Format.names()) {
      if (isNumber(name) || !isOfStrings(name)) {
        numeric.add(name);
      }
    }
    return Set.copyOf(numeric);
  }

  /** Whether a Java type of numbers stands for a format. */
  static boolean isNumber(String format) {
    return isFloating(format) || IntegerFormat.of(format) != null;
  }

  /** Whether it is {@code float} or {@code double}. */
  public static boolean isFloating(String format) {
    return FLOATING.contains(format);
  }

  /** Whether a decimal of Java stands for numbers of a format. */
  public static boolean isDecimal(String format) {
    return format.equals("decimal") || format.equals("decimal128");
  }

  /** Whether a format says something of strings. */
  static boolean isOfStrings(String format) {
    Format known = Format.of(format);
    return known != null && known.isForStrings();
  }

  /** What a format demands of numbers, or null if nothing. */
  public static @Nullable FormatRange range(Format format) {
    FormatRange range = format.range();
    return range != null && (range.min() != null || range.max() != null || range.step() != null)
        ? range
        : null;
  }

  /** Whether a format is one of numbers, whatever else it says. */
  static boolean isNumeric(String format) {
    return NUMERIC.contains(format);
  }

  /** The type that a format implies where none is given; empty if unknown or of several. */
  public static Set<JsonType> typeOf(String format) {
    if (isNumeric(format)) {
      return EnumSet.of(IntegerFormat.of(format) != null ? JsonType.INTEGER : JsonType.NUMBER);
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
