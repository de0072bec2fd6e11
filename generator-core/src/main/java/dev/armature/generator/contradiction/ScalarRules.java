package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
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
  static RuleVerdict of(Assertion.OfNumbers keyword, BigDecimal number) {
    return keyword.select(new OfNumber(number));
  }

  private record OfNumber(BigDecimal number) implements Assertion.OfNumbers.Visitor<RuleVerdict> {
    @Override
    public RuleVerdict minimum(Keyword.Minimum keyword) {
      int order = number.compareTo(keyword.limit());
      return RuleVerdict.refusedIf(order < 0 || order == 0 && keyword.exclusive());
    }

    @Override
    public RuleVerdict maximum(Keyword.Maximum keyword) {
      int order = number.compareTo(keyword.limit());
      return RuleVerdict.refusedIf(order > 0 || order == 0 && keyword.exclusive());
    }

    @Override
    public RuleVerdict multipleOf(Keyword.MultipleOf keyword) {
      return isSmall(number) && isSmall(keyword.divisor())
          ? RuleVerdict.refusedIf(number.remainder(keyword.divisor()).signum() != 0)
          : RuleVerdict.UNSURE;
    }
  }

  private static boolean isSmall(BigDecimal number) {
    return Nodes.digits(number) < MAX_DIGITS && Math.abs(number.scale()) < MAX_DIGITS;
  }

  /** What a keyword says of a string. */
  static RuleVerdict of(Assertion.OfStrings keyword, String text) {
    return keyword.select(new OfString(text));
  }

  private record OfString(String text) implements Assertion.OfStrings.Visitor<RuleVerdict> {
    @Override
    public RuleVerdict minLength(Keyword.MinLength keyword) {
      return RuleVerdict.refusedIf(length() < keyword.limit());
    }

    @Override
    public RuleVerdict maxLength(Keyword.MaxLength keyword) {
      return RuleVerdict.refusedIf(length() > keyword.limit());
    }

    @Override
    public RuleVerdict pattern(Keyword.Pattern keyword) {
      return finds(keyword.ecma(), text);
    }

    private int length() {
      return text.codePointCount(0, text.length());
    }
  }

  /** What a format says of a number or a string. */
  RuleVerdict of(Schema schema, Keyword.Format keyword, Node value) {
    if (value instanceof Node.NumberNode number) {
      Format format = format(schema, keyword);
      FormatRange range = format == null ? null : format.range();
      return RuleVerdict.refusedIf(range != null && !range.contains(Nodes.number(number)));
    } else if (value instanceof Node.StringNode text) {
      Format format = format(schema, keyword);
      return RuleVerdict.refusedIf(format != null && !format.matches(text.value()));
    }
    return RuleVerdict.ACCEPTED;
  }

  private @Nullable Format format(Schema schema, Keyword.Format format) {
    return asserted.test(format.name())
        ? Format.of(format.name(), schema.dialect().edition())
        : null;
  }

  /** Whether a pattern finds something in a text. */
  static RuleVerdict finds(String pattern, String text) {
    Regex regex = text.length() > MAX_TEXT ? null : EcmaPattern.compile(pattern);
    if (regex == null) {
      return RuleVerdict.UNSURE;
    }
    try {
      return RuleVerdict.refusedIf(!regex.find(text));
    } catch (RegexLimitException e) {
      return RuleVerdict.UNSURE;
    }
  }
}
