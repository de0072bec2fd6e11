package dev.armature.generator.lower.scalar;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.lower.conjunction.Constraints;
import dev.armature.generator.lower.conjunction.UsedFormat;
import dev.armature.generator.lower.policy.FormatUse;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.runtime.format.Format;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strings, numbers and booleans. */
public final class ScalarTypes {
  private ScalarTypes() {}

  public static Value value(Conjunction all, JsonType type) {
    return switch (type) {
      case STRING -> string(all);
      case INTEGER -> NumberTypes.integer(all);
      case NUMBER -> NumberTypes.number(all);
      default -> Value.of(new TypeRef.Of(Scalar.BOOLEAN));
    };
  }

  private static Value string(Conjunction all) {
    List<UsedFormat> formats = UsedFormat.of(all);
    Scalar scalar = typedString(all, formats);
    List<Constraint> own = Constraints.strings(all);
    if (scalar != null && own.stream().allMatch(rule -> holds(scalar, rule))) {
      return Value.of(new TypeRef.Of(scalar));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (UsedFormat format : formats) {
      Format known = format.known();
      if (known != null && known.isForStrings()) {
        constraints.add(new Constraint.Format(format.name(), known));
      }
    }
    if (isBase64(all) && all.policy().formats().of("byte") != FormatUse.ANNOTATE) {
      constraints.add(new Constraint.Format("byte", Format.BYTE));
    }
    constraints.addAll(own);
    return new Value(
        new TypeRef.Of(Scalar.STRING), false, constraints.stream().distinct().toList());
  }

  private static @Nullable Scalar typedString(Conjunction all, List<UsedFormat> formats) {
    Scalar scalar = null;
    for (UsedFormat format : formats) {
      Scalar each = format.scalar();
      if (each == null || scalar != null && scalar != each) {
        return null;
      }
      scalar = each;
    }
    boolean bytes = isBase64(all) && all.policy().formats().of("byte") == FormatUse.MAP;
    if (!bytes) {
      return scalar;
    }
    return scalar == null || scalar == Scalar.BASE64 ? Scalar.BASE64 : null;
  }

  private static boolean isBase64(Conjunction all) {
    return all.all(Keyword.ContentEncoding.class).stream()
        .anyMatch(encoding -> encoding.name().equalsIgnoreCase("base64"));
  }

  /** Whether every text of a typed scalar keeps a rule anyway. */
  private static boolean holds(Scalar scalar, Constraint rule) {
    int least = scalar == Scalar.UUID ? 36 : scalar == Scalar.DATE ? 10 : 0;
    int most = scalar == Scalar.UUID ? 36 : scalar == Scalar.DATE ? 10 : Integer.MAX_VALUE;
    Keyword.MinLength min = rule.assertion(Keyword.MinLength.class);
    Keyword.MaxLength max = rule.assertion(Keyword.MaxLength.class);
    return min != null && min.limit() <= least || max != null && max.limit() >= most;
  }
}
