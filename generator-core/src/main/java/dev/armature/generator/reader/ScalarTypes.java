package dev.armature.generator.reader;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Strings, numbers and booleans. */
final class ScalarTypes {
  private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal UINT64_MAX =
      new BigDecimal(BigInteger.TWO.pow(64).subtract(BigInteger.ONE));
  private static final Set<String> SMALL = Set.of("int32", "int8", "int16", "uint8", "uint16");

  private final FormatPolicy formats;

  ScalarTypes(FormatPolicy formats) {
    this.formats = formats;
  }

  Value value(Conjunction all, JsonType type) {
    return switch (type) {
      case STRING -> string(all);
      case INTEGER -> integer(all);
      case NUMBER -> number(all);
      default -> Value.of(new TypeRef.Of(Scalar.BOOLEAN));
    };
  }

  private Value string(Conjunction all) {
    Scalar scalar = typedString(all);
    List<Constraint> own = Constraints.strings(all);
    if (scalar != null && own.stream().allMatch(rule -> holds(scalar, rule))) {
      return Value.of(new TypeRef.Of(scalar));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (String format : formats(all)) {
      if (StringFormats.isKnown(format)) {
        constraints.add(new Constraint.Format(format));
      }
    }
    constraints.addAll(own);
    return new Value(
        new TypeRef.Of(Scalar.STRING), false, constraints.stream().distinct().toList());
  }

  private @Nullable Scalar typedString(Conjunction all) {
    Scalar scalar = null;
    for (String format : formats(all)) {
      Scalar each = StringFormats.scalar(format);
      if (each == null || scalar != null && scalar != each) {
        return null;
      }
      scalar = each;
    }
    for (Keyword.ContentEncoding encoding : all.all(Keyword.ContentEncoding.class)) {
      scalar = encoding.name().equalsIgnoreCase("base64") ? Scalar.BASE64 : scalar;
    }
    return scalar;
  }

  private List<String> formats(Conjunction all) {
    return all.all(Keyword.Format.class).stream()
        .map(Keyword.Format::name)
        .filter(formats::counts)
        .toList();
  }

  /** Whether every text of a typed scalar keeps a rule anyway. */
  private static boolean holds(Scalar scalar, Constraint rule) {
    int least = scalar == Scalar.UUID ? 36 : scalar == Scalar.DATE ? 10 : 0;
    int most = scalar == Scalar.UUID ? 36 : scalar == Scalar.DATE ? 10 : Integer.MAX_VALUE;
    if (rule instanceof Constraint.MinLength min) {
      return min.limit() <= least;
    }
    return rule instanceof Constraint.MaxLength max && max.limit() >= most;
  }

  private static Value integer(Conjunction all) {
    BigDecimal low = null;
    BigDecimal high = null;
    for (Keyword.Minimum bound : all.all(Keyword.Minimum.class)) {
      low = low == null ? bound.limit() : low.max(bound.limit());
    }
    for (Keyword.Maximum bound : all.all(Keyword.Maximum.class)) {
      high = high == null ? bound.limit() : high.min(bound.limit());
    }
    String format = format(all);
    Scalar scalar = integerScalar(format, low, high);
    List<Constraint> constraints = new ArrayList<>(Constraints.numbers(all));
    constraints.addAll(0, unsigned(format, low, high));
    constraints.removeIf(rule -> impliedBy(scalar, rule));
    return new Value(new TypeRef.Of(scalar), false, constraints);
  }

  private static Scalar integerScalar(
      String format, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (SMALL.contains(format)) {
      boolean wider =
          low != null && low.compareTo(INT_MIN) < 0 || high != null && high.compareTo(INT_MAX) > 0;
      boolean other = low != null && low.compareTo(INT_MAX) > 0;
      if (!wider && !other) {
        return Scalar.INT32;
      }
    }
    boolean huge =
        low != null && (low.compareTo(LONG_MIN) < 0 || low.compareTo(LONG_MAX) > 0)
            || high != null && (high.compareTo(LONG_MAX) > 0 || high.compareTo(LONG_MIN) < 0);
    return huge || format.equals("uint64") && high == null ? Scalar.INTEGER : Scalar.INT64;
  }

  /** The bounds that the name of a format says. */
  private static List<Constraint> unsigned(
      String format, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    List<Constraint> bounds = new ArrayList<>();
    if (format.startsWith("uint") && (low == null || low.signum() < 0)) {
      bounds.add(new Constraint.Minimum(BigDecimal.ZERO, false));
    }
    if (format.equals("uint64") && (high == null || high.compareTo(UINT64_MAX) > 0)) {
      bounds.add(new Constraint.Maximum(UINT64_MAX, false));
    }
    return bounds;
  }

  private static boolean impliedBy(Scalar scalar, Constraint rule) {
    BigDecimal least = scalar == Scalar.INT32 ? INT_MIN : LONG_MIN;
    BigDecimal most = scalar == Scalar.INT32 ? INT_MAX : LONG_MAX;
    if (scalar == Scalar.INTEGER) {
      return false;
    }
    if (rule instanceof Constraint.Minimum min) {
      return !min.exclusive() && min.limit().compareTo(least) <= 0;
    }
    return rule instanceof Constraint.Maximum max
        && !max.exclusive()
        && max.limit().compareTo(most) >= 0;
  }

  private static Value number(Conjunction all) {
    String format = format(all);
    Scalar scalar =
        switch (format) {
          case "float" -> Scalar.FLOAT32;
          case "double" -> Scalar.FLOAT64;
          default -> Scalar.NUMBER;
        };
    return new Value(new TypeRef.Of(scalar), false, Constraints.numbers(all));
  }

  private static String format(Conjunction all) {
    return all.all(Keyword.Format.class).stream().findFirst().map(Keyword.Format::name).orElse("");
  }
}
