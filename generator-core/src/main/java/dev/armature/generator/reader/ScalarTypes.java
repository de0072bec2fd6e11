package dev.armature.generator.reader;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
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
    List<UsedFormat> formats = UsedFormat.of(all, policy.formats());
    Scalar scalar = typedString(all, formats);
    List<Constraint> own = Constraints.strings(all);
    if (scalar != null && own.stream().allMatch(rule -> holds(scalar, rule))) {
      return Value.of(new TypeRef.Of(scalar));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (UsedFormat format : formats) {
      if (StringFormats.isKnown(format.name())) {
        constraints.add(new Constraint.Format(format.name()));
      }
    }
    if (isBase64(all) && policy.formats().of("byte") == FormatUse.ASSERT) {
      constraints.add(new Constraint.Format("byte"));
    }
    constraints.addAll(own);
    return new Value(
        new TypeRef.Of(Scalar.STRING), false, constraints.stream().distinct().toList());
  }

  private @Nullable Scalar typedString(Conjunction all, List<UsedFormat> formats) {
    Scalar scalar = null;
    for (UsedFormat format : formats) {
      Scalar each = format.scalar();
      if (each == null || scalar != null && scalar != each) {
        return null;
      }
      scalar = each;
    }
    boolean bytes = isBase64(all) && policy.formats().of("byte") == FormatUse.MAP;
    return bytes ? Scalar.BASE64 : scalar;
  }

  private static boolean isBase64(Conjunction all) {
    return all.all(Keyword.ContentEncoding.class).stream()
        .anyMatch(encoding -> encoding.name().equalsIgnoreCase("base64"));
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
    boolean open = low == null || high == null;
    List<UsedFormat> formats = UsedFormat.of(all, policy.formats());
    IntegerFormat format = integerFormat(formats);
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
    boolean mapped = format != null && isMapped(format, formats);
    Scalar scalar =
        mapped && format != null && format.isSmall()
            ? Scalar.INT32
            : integerScalar(open && !mapped, low, high);
    constraints.removeIf(rule -> impliedBy(scalar, rule));
    return new Value(new TypeRef.Of(scalar), false, constraints.stream().distinct().toList());
  }

  private static @Nullable IntegerFormat integerFormat(List<UsedFormat> formats) {
    IntegerFormat narrowest = null;
    for (UsedFormat used : formats) {
      IntegerFormat each = IntegerFormat.of(used.name());
      narrowest = each == null ? narrowest : each.narrower(narrowest);
    }
    return narrowest;
  }

  private static boolean isMapped(IntegerFormat format, List<UsedFormat> formats) {
    return formats.stream()
        .anyMatch(used -> used.mapped() && format.equals(IntegerFormat.of(used.name())));
  }

  /** The type of integers between two bounds; open where neither schema nor format gives both. */
  private Scalar integerScalar(boolean open, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    boolean huge =
        low != null && (low.compareTo(LONG_MIN) < 0 || low.compareTo(LONG_MAX) > 0)
            || high != null && (high.compareTo(LONG_MAX) > 0 || high.compareTo(LONG_MIN) < 0);
    return huge || open && !policy.longIntegers() ? Scalar.INTEGER : Scalar.INT64;
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
    List<String> floats = new ArrayList<>();
    boolean mapped = true;
    for (UsedFormat format : UsedFormat.of(all, policy.formats())) {
      if (format.name().equals("float") || format.name().equals("double")) {
        floats.add(format.name());
        mapped &= format.mapped();
      }
    }
    List<Constraint> constraints = new ArrayList<>();
    if (!mapped) {
      floats.forEach(name -> constraints.add(new Constraint.Format(name)));
    }
    constraints.addAll(Constraints.numbers(all));
    Scalar scalar =
        floats.isEmpty() || !mapped
            ? Scalar.NUMBER
            : floats.contains("float") ? Scalar.FLOAT32 : Scalar.FLOAT64;
    return new Value(new TypeRef.Of(scalar), false, constraints.stream().distinct().toList());
  }
}
