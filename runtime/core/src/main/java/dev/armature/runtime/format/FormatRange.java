package dev.armature.runtime.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a format demands of numbers.
 *
 * @param min the least number, or null for no limit
 * @param max the greatest number, or null for no limit
 * @param step what numbers are multiples of, or null for any; 1 for whole numbers
 */
public record FormatRange(
    @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable BigDecimal step) {
  static FormatRange whole(long min, long max) {
    return new FormatRange(BigDecimal.valueOf(min), BigDecimal.valueOf(max), BigDecimal.ONE);
  }

  static FormatRange within(BigDecimal limit, @Nullable BigDecimal step) {
    return new FormatRange(limit.negate(), limit, step);
  }

  /** Half a step above the greatest, numbers round to infinity. */
  static FormatRange rounding(double greatest, double step) {
    BigDecimal half = new BigDecimal(step / 2).subtract(BigDecimal.ONE);
    return within(new BigDecimal(greatest).add(half), null);
  }

  /** Whether a number keeps to it. Exponents are never written out. */
  public boolean contains(BigDecimal number) {
    return (min == null || number.compareTo(min) >= 0)
        && (max == null || number.compareTo(max) <= 0)
        && (step == null || number.signum() == 0 || isMultiple(number, step));
  }

  private static boolean isMultiple(BigDecimal number, BigDecimal step) {
    return number.stripTrailingZeros().scale() <= step.scale();
  }
}
