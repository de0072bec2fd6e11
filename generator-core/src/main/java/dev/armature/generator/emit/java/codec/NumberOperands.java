package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.ir.Scalar;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operands of numeric checks: longs and doubles where they are exact, else decimals.
 *
 * @param in the reader, which has just read the number
 * @param target the variable that holds the number
 * @param hint from what names of constants are made
 */
record NumberOperands(ClassMembers members, String in, CodeBlock target, String hint) {
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

  /** Value and limit, or nothing if the scalar is no number. */
  List<CodeBlock> bound(Scalar scalar, BigDecimal limit, String keyword) {
    boolean whole = scalar == Scalar.INT32 || scalar == Scalar.INT64;
    if (whole && isLong(limit)) {
      return List.of(target, CodeBlock.of("$L", literal(limit)));
    }
    if (scalar == Scalar.FLOAT64 && isDouble(limit)) {
      return List.of(target, CodeBlock.of("$L", limit.doubleValue()));
    }
    CodeBlock value = decimal(scalar);
    return value == null ? List.of() : List.of(value, constant(keyword, limit));
  }

  /** Value and divisor, or nothing if the scalar is no number. */
  List<CodeBlock> divisor(Scalar scalar, BigDecimal divisor) {
    boolean whole = scalar == Scalar.INT32 || scalar == Scalar.INT64;
    if (whole && isLong(divisor)) {
      return List.of(target, CodeBlock.of("$L", literal(divisor)));
    }
    CodeBlock value = scalar == Scalar.FLOAT64 ? target : decimal(scalar);
    return value == null ? List.of() : List.of(value, constant("multipleOf", divisor));
  }

  /** The exact value, or null if the scalar is no number. */
  @Nullable CodeBlock decimal(Scalar scalar) {
    return switch (scalar) {
      case INT32, INT64 -> CodeBlock.of("$T.valueOf($L)", BigDecimal.class, target);
      case INTEGER -> CodeBlock.of("new $T($L)", BigDecimal.class, target);
      case FLOAT32, FLOAT64 -> CodeBlock.of("$T.exactly($L, $L)", JsonTypes.CHECK, in, target);
      case DECIMAL -> target;
      case NUMBER -> CodeBlock.of("$L.decimal()", target);
      default -> null;
    };
  }

  private CodeBlock constant(String keyword, BigDecimal limit) {
    CodeBlock value = Call.of("new $T", BigDecimal.class).with(Literals.string(limit.toString()));
    ClassName type = ClassName.get(BigDecimal.class);
    return CodeBlock.of("$L", members.constant(hint + " " + keyword, type, value));
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
