package dev.armature.generator.instance;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.runtime.format.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes numbers and strings that obey what holds for them. */
final class ScalarMaking {
  private static final int ROUNDS = 40;
  private static final int LONGEST = 100_000;

  private final Applied applied;
  private final int turn;

  /**
   * Making of what holds.
   *
   * @param turn another one gives another value, where there are others
   */
  ScalarMaking(Applied applied, int turn) {
    this.applied = applied;
    this.turn = turn;
  }

  /** A text that fits; null where none was found. */
  @Nullable String text() {
    for (String each : texts()) {
      if (Scalars.fits(applied, each)) {
        return each;
      }
    }
    return null;
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Schema schema : applied.schemas()) {
      Format format = Scalars.format(schema);
      String text = format == null ? null : FormatTexts.of(format, turn);
      if (text != null) {
        texts.add(text);
      }
    }
    for (Keyword.Pattern each : applied.all(Keyword.Pattern.class)) {
      for (int round = 0; round < ROUNDS; round++) {
        texts.add(PatternText.of(each.ecma(), round, turn));
        texts.add(PatternText.of(each.ecma(), least(), round + turn));
        texts.add(PatternText.of(each.ecma(), 0, round + turn));
      }
    }
    texts.add(plain(Math.max(least(), Math.min(most(), 4))));
    texts.add(plain(least()));
    return texts;
  }

  int least() {
    int least = 0;
    for (Keyword.MinLength each : applied.all(Keyword.MinLength.class)) {
      least = Math.max(least, each.limit());
    }
    return Math.min(least, LONGEST);
  }

  int most() {
    int most = Integer.MAX_VALUE;
    for (Keyword.MaxLength each : applied.all(Keyword.MaxLength.class)) {
      most = Math.min(most, each.limit());
    }
    return most;
  }

  /** A text of that length that another turn has otherwise. */
  private String plain(int length) {
    StringBuilder text = new StringBuilder("x".repeat(length));
    int rest = turn;
    for (int i = length - 1; i >= 0 && rest > 0; i--) {
      text.setCharAt(i, (char) ('a' + rest % 23));
      rest /= 23;
    }
    return text.toString();
  }

  /** A number that fits; null where none was found. */
  @Nullable BigDecimal number(boolean whole) {
    List<BigDecimal> numbers = numbers();
    for (int i = 0; i < numbers.size(); i++) {
      BigDecimal each = numbers.get(i);
      boolean isWhole = each.signum() == 0 || each.stripTrailingZeros().scale() <= 0;
      if ((isWhole || !whole) && Scalars.fits(applied, each)) {
        return each;
      }
    }
    return null;
  }

  private List<BigDecimal> numbers() {
    BigDecimal step = step();
    BigDecimal away = step.multiply(BigDecimal.valueOf(turn));
    List<BigDecimal> numbers = new ArrayList<>(List.of(step.add(away), away));
    for (Keyword.Minimum each : applied.all(Keyword.Minimum.class)) {
      BigDecimal first = each.limit().divide(step, 0, RoundingMode.CEILING).multiply(step);
      numbers.add(first.add(away));
      numbers.add(first.add(step).add(away));
      numbers.add(each.limit().add(new BigDecimal("0.001")).add(away));
    }
    for (Keyword.Maximum each : applied.all(Keyword.Maximum.class)) {
      BigDecimal last = each.limit().divide(step, 0, RoundingMode.FLOOR).multiply(step);
      numbers.add(last.subtract(away));
      numbers.add(last.subtract(step).subtract(away));
      numbers.add(each.limit().subtract(new BigDecimal("0.001")).subtract(away));
    }
    return numbers;
  }

  /** A number of which every multiple obeys {@code multipleOf}. */
  BigDecimal step() {
    BigDecimal step = BigDecimal.ONE;
    for (Keyword.MultipleOf each : applied.all(Keyword.MultipleOf.class)) {
      if (step.remainder(each.divisor()).signum() != 0) {
        step = step.multiply(each.divisor());
      }
    }
    return step;
  }
}
