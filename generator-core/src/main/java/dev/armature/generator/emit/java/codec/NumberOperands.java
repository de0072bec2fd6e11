package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.ir.Scalar;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The operands of numeric checks: longs and doubles where they are exact, else decimals.
 *
 * @param in the reader, which has just read the number
 * @param target the variable that holds the number
 * @param hint from what names of constants are made
 */
record NumberOperands(ClassMembers members, String in, String target, String hint) {
  private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

  /** Whether value and limit are of the scalar's own type. */
  static boolean arePlain(Scalar scalar, BigDecimal limit) {
    return switch (scalar) {
      case INT32 -> isLong(limit) && limit.longValue() == limit.intValue();
      case INT64 -> isLong(limit);
      case FLOAT64 -> isDouble(limit);
      default -> false;
    };
  }

  /** Value and limit, or null if the scalar is no number. */
  @Nullable CodeBlock bound(Scalar scalar, BigDecimal limit, String keyword) {
    boolean whole = scalar == Scalar.INT32 || scalar == Scalar.INT64;
    if (whole && isLong(limit)) {
      return CodeBlock.of("$L, $L", target, literal(limit));
    }
    if (scalar == Scalar.FLOAT64 && isDouble(limit)) {
      return CodeBlock.of("$L, $L", target, limit.doubleValue());
    }
    CodeBlock value = decimal(scalar);
    return value == null ? null : CodeBlock.of("$L, $L", value, constant(keyword, limit));
  }

  /** Value and divisor, or null if the scalar is no number. */
  @Nullable CodeBlock divisor(Scalar scalar, BigDecimal divisor) {
    boolean whole = scalar == Scalar.INT32 || scalar == Scalar.INT64;
    if (whole && isLong(divisor)) {
      return CodeBlock.of("$L, $L", target, literal(divisor));
    }
    CodeBlock value = scalar == Scalar.FLOAT64 ? CodeBlock.of("$L", target) : decimal(scalar);
    return value == null ? null : CodeBlock.of("$L, $L", value, constant("multipleOf", divisor));
  }

  /** The exact value, or null if the scalar is no number. */
  @Nullable CodeBlock decimal(Scalar scalar) {
    return switch (scalar) {
      case INT32, INT64 -> CodeBlock.of("$T.valueOf($L)", BigDecimal.class, target);
      case INTEGER -> CodeBlock.of("new $T($L)", BigDecimal.class, target);
      case FLOAT32, FLOAT64 -> CodeBlock.of("$T.exactly($L, $L)", JsonTypes.CHECK, in, target);
      case NUMBER -> CodeBlock.of("$L.decimal()", target);
      default -> null;
    };
  }

  private String constant(String keyword, BigDecimal limit) {
    CodeBlock value = CodeBlock.of("new $T($S)", BigDecimal.class, limit.toString());
    return members.constant(hint + " " + keyword, ClassName.get(BigDecimal.class), value);
  }

  /** Whether the shortest decimal of its double is the limit again. */
  private static boolean isDouble(BigDecimal limit) {
    double value = limit.doubleValue();
    return Double.isFinite(value) && BigDecimal.valueOf(value).compareTo(limit) == 0;
  }

  private static boolean isLong(BigDecimal limit) {
    return limit.compareTo(MIN_LONG) >= 0
        && limit.compareTo(MAX_LONG) <= 0
        && limit.stripTrailingZeros().scale() <= 0;
  }

  private static String literal(BigDecimal limit) {
    long value = limit.longValueExact();
    return (int) value == value ? Long.toString(value) : value + "L";
  }
}
