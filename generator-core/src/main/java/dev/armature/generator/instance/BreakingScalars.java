package dev.armature.generator.instance;

import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.source.Node;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Numbers and strings that one keyword refuses. */
final class BreakingScalars {
  private static final int LONGEST = 200_000;

  private BreakingScalars() {}

  /** Values of the same type that no list of a contract has. */
  static List<Node> unlisted(Node value) {
    if (value instanceof Node.NumberNode) {
      return List.of(Values.number(987_654_321), Values.number(new BigDecimal("987654.125")));
    }
    if (value instanceof Node.BooleanNode bool) {
      return List.of(Values.bool(!bool.value()));
    }
    return List.of(Values.text("never-heard-of"));
  }

  /** Numbers beyond a format's range. */
  static List<Node> outside(Format format) {
    FormatRange range = format.range();
    List<Node> beyond = new ArrayList<>();
    for (String each :
        List.of(
            "-1", "300", "70000", "3000000000", "9300000000000000000", "1.5", "1e39", "1e400")) {
      BigDecimal number = new BigDecimal(each);
      if (range != null && !range.contains(number)) {
        beyond.add(Values.number(number));
      }
    }
    return beyond;
  }

  /** Those of numbers. */
  record OfNumber(Applied applied) implements Assertion.OfNumbers.Visitor<List<Node>> {
    /** The next multiple of what divides the others is refused for the limit alone. */
    @Override
    public List<Node> minimum(Keyword.Minimum keyword) {
      BigDecimal mirrored = above(keyword.limit().negate(), keyword.exclusive());
      return List.of(Values.number(mirrored.negate()));
    }

    @Override
    public List<Node> maximum(Keyword.Maximum keyword) {
      return List.of(Values.number(above(keyword.limit(), keyword.exclusive())));
    }

    private BigDecimal above(BigDecimal limit, boolean exclusive) {
      BigDecimal step = new ScalarMaking(applied, 0).step();
      BigDecimal steps =
          exclusive
              ? limit.divide(step, 0, RoundingMode.CEILING)
              : limit.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
      return steps.multiply(step);
    }

    @Override
    public List<Node> multipleOf(Keyword.MultipleOf keyword) {
      BigDecimal divisor = keyword.divisor();
      return List.of(
          Values.number(divisor.add(BigDecimal.ONE)),
          Values.number(divisor.add(divisor.movePointLeft(1))));
    }
  }

  /** Those of strings. */
  record OfString(Applied applied, String text) implements Assertion.OfStrings.Visitor<List<Node>> {
    @Override
    public List<Node> minLength(Keyword.MinLength keyword) {
      if (keyword.limit() == 0) {
        return List.of();
      }
      String shorter = "x".repeat(Math.min(LONGEST, keyword.limit() - 1));
      return List.of(Values.text(cut(keyword.limit() - 1)), Values.text(shorter));
    }

    private String cut(int length) {
      return length < text.length() ? text.substring(0, length) : text;
    }

    @Override
    public List<Node> maxLength(Keyword.MaxLength keyword) {
      if (keyword.limit() >= LONGEST) {
        return List.of();
      }
      int length = keyword.limit() + 1;
      List<Node> longer = new ArrayList<>();
      for (Keyword.Pattern each : applied.all(Keyword.Pattern.class)) {
        String made = PatternText.of(each.ecma(), length, 0);
        if (made.length() >= length) {
          longer.add(Values.text(made));
        }
      }
      longer.add(Values.text(text + "x".repeat(Math.max(1, length - text.length()))));
      return longer;
    }

    @Override
    public List<Node> pattern(Keyword.Pattern keyword) {
      ScalarMaking limits = new ScalarMaking(applied, 0);
      int length = Math.min(Math.max(limits.least(), Math.max(1, text.length())), limits.most());
      List<Node> others = new ArrayList<>();
      for (String each : List.of("!", "~", "x", "0", " ", "-", "\u00e4")) {
        others.add(Values.text(each.repeat(length)));
      }
      others.add(Values.text(text + "!"));
      others.add(Values.text("! " + text));
      others.add(Values.text(""));
      others.add(Values.text("a\nb"));
      return others;
    }
  }
}
