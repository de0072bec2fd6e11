package dev.armature.generator.contradiction;

import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.regex.RegexLimitException;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What keywords say of numbers and strings (JSON Schema 2020-12 validation, sections 6.2, 6.3). */
final class ScalarRules {
  private static final int MAX_TEXT = 2_000;
  private static final int MAX_DIGITS = 40;

  private final Predicate<String> asserted;

  /**
   * Rules where some formats are checked.
   *
   * @param asserted whether a format is, by its name
   */
  ScalarRules(Predicate<String> asserted) {
    this.asserted = asserted;
  }

  /** What a keyword says of a number. */
  Verdict of(Schema schema, Keyword keyword, BigDecimal number) {
    if (keyword instanceof Keyword.Minimum min) {
      int order = number.compareTo(min.limit());
      return Verdict.refusedIf(order < 0 || order == 0 && min.exclusive());
    } else if (keyword instanceof Keyword.Maximum max) {
      int order = number.compareTo(max.limit());
      return Verdict.refusedIf(order > 0 || order == 0 && max.exclusive());
    } else if (keyword instanceof Keyword.MultipleOf step) {
      return isSmall(number) && isSmall(step.divisor())
          ? Verdict.refusedIf(number.remainder(step.divisor()).signum() != 0)
          : Verdict.UNSURE;
    } else if (keyword instanceof Keyword.Format name) {
      Format format = format(schema, name);
      FormatRange range = format == null ? null : format.range();
      return Verdict.refusedIf(range != null && !range.contains(number));
    }
    return Verdict.ACCEPTED;
  }

  private static boolean isSmall(BigDecimal number) {
    return Nodes.digits(number) < MAX_DIGITS && Math.abs(number.scale()) < MAX_DIGITS;
  }

  /** What a keyword says of a string. */
  Verdict of(Schema schema, Keyword keyword, String text) {
    if (keyword instanceof Keyword.MinLength min) {
      return Verdict.refusedIf(text.codePointCount(0, text.length()) < min.limit());
    } else if (keyword instanceof Keyword.MaxLength max) {
      return Verdict.refusedIf(text.codePointCount(0, text.length()) > max.limit());
    } else if (keyword instanceof Keyword.Pattern pattern) {
      return finds(pattern.ecma(), text);
    } else if (keyword instanceof Keyword.Format name) {
      Format format = format(schema, name);
      return Verdict.refusedIf(format != null && !format.matches(text));
    }
    return Verdict.ACCEPTED;
  }

  private @Nullable Format format(Schema schema, Keyword.Format format) {
    return asserted.test(format.name())
        ? Format.of(format.name(), schema.dialect().edition())
        : null;
  }

  /** Whether a pattern finds something in a text. */
  static Verdict finds(String pattern, String text) {
    Regex regex = text.length() > MAX_TEXT ? null : EcmaPattern.compile(pattern);
    if (regex == null) {
      return Verdict.UNSURE;
    }
    try {
      return Verdict.refusedIf(!regex.find(text));
    } catch (RegexLimitException e) {
      return Verdict.UNSURE;
    }
  }
}
