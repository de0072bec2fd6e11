package dev.armature.generator.reader;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strings, numbers and booleans. */
final class ScalarTypes {
  private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

  private final ModelPolicy policy;

  ScalarTypes(ModelPolicy policy) {
    this.policy = policy;
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
      boolean base64 =
          encoding.name().equalsIgnoreCase("base64") && policy.formats().counts("byte");
      scalar = base64 ? Scalar.BASE64 : scalar;
    }
    return scalar;
  }

  private List<String> formats(Conjunction all) {
    List<String> names = new ArrayList<>();
    for (Schema part : all.parts()) {
      Keyword.Format format = part.get(Keyword.Format.class);
      if (format != null
          && (part.resource().assertsFormat() || policy.formats().counts(format.name()))) {
        names.add(format.name());
      }
    }
    return names;
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

  private Value integer(Conjunction all) {
    BigDecimal low = null;
    BigDecimal high = null;
    for (Keyword.Minimum bound : all.all(Keyword.Minimum.class)) {
      low = low == null ? bound.limit() : low.max(bound.limit());
    }
    for (Keyword.Maximum bound : all.all(Keyword.Maximum.class)) {
      high = high == null ? bound.limit() : high.min(bound.limit());
    }
    IntegerFormat format = integerFormat(all);
    // Bounds beyond the format say that the format was not meant.
    if (format != null && !format.spans(low, high)) {
      format = null;
    }
    List<Constraint> constraints = new ArrayList<>(Constraints.numbers(all));
    if (format != null && (low == null || low.compareTo(format.least()) < 0)) {
      low = format.least();
      constraints.add(0, new Constraint.Minimum(low, false));
    }
    if (format != null && (high == null || high.compareTo(format.most()) > 0)) {
      high = format.most();
      constraints.add(new Constraint.Maximum(high, false));
    }
    Scalar scalar = integerScalar(format, low, high);
    constraints.removeIf(rule -> impliedBy(scalar, rule));
    return new Value(new TypeRef.Of(scalar), false, constraints.stream().distinct().toList());
  }

  private @Nullable IntegerFormat integerFormat(Conjunction all) {
    IntegerFormat narrowest = null;
    for (String name : formats(all)) {
      IntegerFormat each = IntegerFormat.of(name);
      narrowest = each == null ? narrowest : each.narrower(narrowest);
    }
    return narrowest;
  }

  private Scalar integerScalar(
      @Nullable IntegerFormat format, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (format != null && format.isSmall()) {
      return Scalar.INT32;
    }
    boolean huge =
        low != null && (low.compareTo(LONG_MIN) < 0 || low.compareTo(LONG_MAX) > 0)
            || high != null && (high.compareTo(LONG_MAX) > 0 || high.compareTo(LONG_MIN) < 0);
    boolean open = low == null || high == null;
    return huge || open && format == null && !policy.longIntegers() ? Scalar.INTEGER : Scalar.INT64;
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

  private Value number(Conjunction all) {
    List<String> formats = formats(all);
    Scalar scalar =
        formats.contains("float")
            ? Scalar.FLOAT32
            : formats.contains("double") ? Scalar.FLOAT64 : Scalar.NUMBER;
    return new Value(new TypeRef.Of(scalar), false, Constraints.numbers(all));
  }
}
