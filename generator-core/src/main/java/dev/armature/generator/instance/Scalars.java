package dev.armature.generator.instance;

import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.regex.RegexLimitException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether numbers and strings obey what holds for them (JSON Schema validation, 6.2, 6.3, 7). */
final class Scalars {
  private Scalars() {}

  static boolean fits(Applied applied, BigDecimal number) {
    OfNumber rules = new OfNumber(number);
    for (Schema schema : applied.schemas()) {
      for (Assertion.OfNumbers each : schema.all(Assertion.OfNumbers.class)) {
        if (!each.select(rules)) {
          return false;
        }
      }
      Format format = format(schema);
      FormatRange range = format == null ? null : format.range();
      if (range != null && !range.contains(number)) {
        return false;
      }
    }
    return true;
  }

  static boolean fits(Applied applied, String text) {
    OfString rules = new OfString(text);
    for (Schema schema : applied.schemas()) {
      for (Assertion.OfStrings each : schema.all(Assertion.OfStrings.class)) {
        if (!each.select(rules)) {
          return false;
        }
      }
      Format format = format(schema);
      if (format != null && !format.matches(text)) {
        return false;
      }
    }
    return true;
  }

  static @Nullable Format format(Schema schema) {
    Keyword.Format said = schema.get(Keyword.Format.class);
    return said == null ? null : Format.of(said.name(), schema.dialect().edition());
  }

  private record OfNumber(BigDecimal number) implements Assertion.OfNumbers.Visitor<Boolean> {
    @Override
    public Boolean minimum(Keyword.Minimum keyword) {
      return number.compareTo(keyword.limit()) >= (keyword.exclusive() ? 1 : 0);
    }

    @Override
    public Boolean maximum(Keyword.Maximum keyword) {
      return number.compareTo(keyword.limit()) <= (keyword.exclusive() ? -1 : 0);
    }

    @Override
    public Boolean multipleOf(Keyword.MultipleOf keyword) {
      return number.remainder(keyword.divisor()).signum() == 0;
    }
  }

  private record OfString(String text) implements Assertion.OfStrings.Visitor<Boolean> {
    @Override
    public Boolean minLength(Keyword.MinLength keyword) {
      return text.codePointCount(0, text.length()) >= keyword.limit();
    }

    @Override
    public Boolean maxLength(Keyword.MaxLength keyword) {
      return text.codePointCount(0, text.length()) <= keyword.limit();
    }

    @Override
    public Boolean pattern(Keyword.Pattern keyword) {
      Regex regex = EcmaPattern.compile(keyword.ecma());
      try {
        return regex == null || regex.find(text);
      } catch (RegexLimitException e) {
        return false;
      }
    }
  }
}
