package dev.armature.generator.lower.scalar;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.lower.conjunction.Constraints;
import dev.armature.generator.lower.conjunction.UsedFormat;
import dev.armature.generator.lower.policy.IntegerFormat;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.lower.policy.StringFormats;
import dev.armature.generator.schema.Keyword;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Numbers and integers. */
final class NumberTypes {
  private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

  private NumberTypes() {}

  static Value integer(Conjunction all) {
    BigDecimal low = null;
    BigDecimal high = null;
    for (Keyword.Minimum bound : all.all(Keyword.Minimum.class)) {
      low = low == null ? bound.limit() : low.max(bound.limit());
    }
    for (Keyword.Maximum bound : all.all(Keyword.Maximum.class)) {
      high = high == null ? bound.limit() : high.min(bound.limit());
    }
    boolean open = low == null || high == null;
    List<UsedFormat> formats = UsedFormat.of(all);
    IntegerFormat format = integerFormat(formats);
    List<Constraint> constraints = new ArrayList<>(Constraints.numbers(all));
    if (format != null && (low == null || low.compareTo(format.least()) < 0)) {
      low = format.least();
      constraints.add(0, new Constraint.OfNumber(new Keyword.Minimum(low, false)));
    }
    if (format != null && (high == null || high.compareTo(format.most()) > 0)) {
      high = format.most();
      constraints.add(new Constraint.OfNumber(new Keyword.Maximum(high, false)));
    }
    boolean mapped = format != null && isMapped(formats);
    Scalar scalar =
        mapped && format != null && format.isSmall()
            ? Scalar.INT32
            : integerScalar(open && !mapped, low, high, all.policy());
    constraints.addAll(checks(formats, name -> IntegerFormat.of(name) != null));
    constraints.removeIf(rule -> impliedBy(scalar, rule));
    return new Value(new TypeRef.Of(scalar), false, constraints.stream().distinct().toList());
  }

  private static @Nullable IntegerFormat integerFormat(List<UsedFormat> formats) {
    IntegerFormat common = null;
    for (UsedFormat used : formats) {
      IntegerFormat each = IntegerFormat.of(used.name());
      common = each == null ? common : each.and(common);
    }
    return common;
  }

  private static boolean isMapped(List<UsedFormat> formats) {
    return formats.stream()
        .allMatch(used -> used.mapped() || IntegerFormat.of(used.name()) == null);
  }

  /** The type of integers between two bounds; open where neither schema nor format gives both. */
  private static Scalar integerScalar(
      boolean open, @Nullable BigDecimal low, @Nullable BigDecimal high, ModelPolicy policy) {
    boolean huge =
        low != null && (low.compareTo(LONG_MIN) < 0 || low.compareTo(LONG_MAX) > 0)
            || high != null && (high.compareTo(LONG_MAX) > 0 || high.compareTo(LONG_MIN) < 0);
    return huge || open && !policy.longIntegers() ? Scalar.INTEGER : Scalar.INT64;
  }

  /** The checks of the formats that nothing else stands for. */
  private static List<Constraint> checks(List<UsedFormat> formats, Predicate<String> done) {
    List<Constraint> checks = new ArrayList<>();
    for (UsedFormat format : formats) {
      Format known = format.known();
      if (known != null && StringFormats.range(known) != null && !done.test(format.name())) {
        checks.add(new Constraint.Format(format.name(), known));
      }
    }
    return checks;
  }

  private static boolean impliedBy(Scalar scalar, Constraint rule) {
    BigDecimal least = scalar == Scalar.INT32 ? INT_MIN : LONG_MIN;
    BigDecimal most = scalar == Scalar.INT32 ? INT_MAX : LONG_MAX;
    if (scalar == Scalar.INTEGER) {
      return false;
    }
    Keyword.Minimum min = rule.assertion(Keyword.Minimum.class);
    if (min != null) {
      return !min.exclusive() && min.limit().compareTo(least) <= 0;
    } else if (rule instanceof Constraint.Format format) {
      FormatRange range = StringFormats.range(format.known());
      return range == null || range.contains(least) && range.contains(most);
    }
    Keyword.Maximum max = rule.assertion(Keyword.Maximum.class);
    return max != null && !max.exclusive() && max.limit().compareTo(most) >= 0;
  }

  static Value number(Conjunction all) {
    List<UsedFormat> formats = UsedFormat.of(all);
    List<UsedFormat> floats =
        formats.stream().filter(used -> StringFormats.isFloating(used.name())).toList();
    boolean mapped = floats.stream().allMatch(UsedFormat::mapped);
    List<Constraint> constraints =
        checks(formats, name -> mapped && StringFormats.isFloating(name));
    constraints.addAll(Constraints.numbers(all));
    boolean single = floats.stream().anyMatch(used -> used.name().equals("float"));
    boolean decimal =
        formats.stream().anyMatch(used -> used.mapped() && StringFormats.isDecimal(used.name()));
    Scalar exact = decimal ? Scalar.DECIMAL : all.policy().number();
    Scalar scalar = floats.isEmpty() || !mapped ? exact : single ? Scalar.FLOAT32 : Scalar.FLOAT64;
    return new Value(new TypeRef.Of(scalar), false, constraints.stream().distinct().toList());
  }
}
