package dev.armature.generator.emit.java.codec;

import dev.armature.generator.ir.Scalar;

/** The methods of reader and writer for scalars. */
final class ScalarMethods {
  private ScalarMethods() {}

  static String read(Scalar scalar) {
    return switch (scalar) {
      case STRING -> "string";
      case BOOLEAN -> "bool";
      case INT32 -> "int32";
      case INT64 -> "int64";
      case INTEGER -> "integer";
      case FLOAT32 -> "float32";
      case FLOAT64 -> "float64";
      case NUMBER -> "number";
      case DECIMAL -> "decimal";
      case DATE -> "date";
      case TIME -> "time";
      case DATE_TIME -> "dateTime";
      case UUID -> "uuid";
      case BASE64, BINARY -> "base64";
    };
  }

  static String write(Scalar scalar) {
    return switch (scalar) {
      case INT32, INT64, INTEGER, FLOAT32, FLOAT64, NUMBER, DECIMAL -> "number";
      default -> read(scalar);
    };
  }

  /** The constant of {@code JsonCodecs}. */
  static String codec(Scalar scalar) {
    return (scalar == Scalar.BINARY ? Scalar.BASE64 : scalar).name();
  }
}
