package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java expressions for scalar values that a contract states. */
public final class ScalarLiterals {
  private static final int MAX_EXPONENT = 400;

  private ScalarLiterals() {}

  /**
   * The expression of a value as the scalar's Java type, or null if the scalar has no such value.
   */
  public static @Nullable CodeBlock find(Scalar scalar, Node value) {
    try {
      if (value instanceof Node.StringNode text) {
        return ofText(scalar, text.value());
      }
      if (value instanceof Node.NumberNode number) {
        return ofNumber(scalar, number.literal());
      }
      boolean fits = scalar == Scalar.BOOLEAN && value instanceof Node.BooleanNode;
      return fits ? CodeBlock.of("$L", ((Node.BooleanNode) value).value()) : null;
    } catch (RuntimeException unfit) {
      return null;
    }
  }

  private static @Nullable CodeBlock ofText(Scalar scalar, String text) {
    CodeBlock literal = Literals.string(text);
    return switch (scalar) {
      case STRING -> literal;
      case DATE -> CodeBlock.of("$T.parse($S)", LocalDate.class, LocalDate.parse(text));
      case TIME -> CodeBlock.of("$T.parse($S)", OffsetTime.class, OffsetTime.parse(text));
      case DATE_TIME ->
          CodeBlock.of("$T.parse($S)", OffsetDateTime.class, OffsetDateTime.parse(text));
      case UUID -> CodeBlock.of("$T.fromString($S)", UUID.class, UUID.fromString(text));
      case BASE64, BINARY -> {
        Base64.getDecoder().decode(text);
        yield CodeBlock.of(
            "$T.of($T.getDecoder().decode($L))", JsonTypes.BYTES, Base64.class, literal);
      }
      default -> null;
    };
  }

  private static @Nullable CodeBlock ofNumber(Scalar scalar, String literal) {
    BigDecimal value = new BigDecimal(literal);
    boolean bounded = Math.abs((long) value.scale()) <= MAX_EXPONENT;
    return switch (scalar) {
      case INT32 -> bounded ? CodeBlock.of("$L", value.intValueExact()) : null;
      case INT64 -> bounded ? CodeBlock.of("$LL", value.longValueExact()) : null;
      case INTEGER ->
          bounded ? CodeBlock.of("new $T($S)", BigInteger.class, value.toBigIntegerExact()) : null;
      case FLOAT32 -> finite(value.floatValue()) ? CodeBlock.of("$Lf", value.floatValue()) : null;
      case FLOAT64 -> finite(value.doubleValue()) ? CodeBlock.of("$L", value.doubleValue()) : null;
      case DECIMAL -> bounded ? CodeBlock.of("new $T($S)", BigDecimal.class, literal) : null;
      case NUMBER -> CodeBlock.of("$T.of($S)", JsonTypes.JSON_NUMBER, literal);
      default -> null;
    };
  }

  private static boolean finite(double value) {
    return Double.isFinite(value);
  }

  /**
   * The expression of a value of an enumeration.
   *
   * @throws IllegalArgumentException if the scalar has no such value
   */
  public static CodeBlock of(Scalar scalar, Node value) {
    CodeBlock literal = find(scalar, value);
    if (literal == null) {
      throw new IllegalArgumentException("no " + scalar + ": " + JsonText.of(value));
    }
    return literal;
  }
}
