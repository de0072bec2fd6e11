package dev.armature.runtime.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a format demands of numbers.
 *
 * @param min the least number, or null for no limit
 * @param max the greatest number, or null for no limit
 * @param step what numbers are multiples of, or null for any; 1 for whole numbers
 * @param isOpen whether the limits themselves are out of range
 */
public record FormatRange(
    @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable BigDecimal step, boolean isOpen) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  FormatRange(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable BigDecimal step) {
    this(min, max, step, false);
  }

  static FormatRange whole(long min, long max) {
    return new FormatRange(BigDecimal.valueOf(min), BigDecimal.valueOf(max), BigDecimal.ONE);
  }

  static FormatRange within(BigDecimal limit, @Nullable BigDecimal step) {
    return new FormatRange(limit.negate(), limit, step);
  }

  /** From half a step above the greatest on, numbers round to infinity. */
  static FormatRange rounding(double greatest, double step) {
    BigDecimal limit = new BigDecimal(greatest).add(new BigDecimal(step).divide(TWO));
    return new FormatRange(limit.negate(), limit, null, true);
  }

  /** Whether a number keeps to it. Exponents are never written out. */
  public boolean contains(BigDecimal number) {
    int most = isOpen ? -1 : 0;
    return (min == null || -number.compareTo(min) <= most)
        && (max == null || number.compareTo(max) <= most)
        && (step == null || number.signum() == 0 || isMultiple(number, step));
  }

  private static boolean isMultiple(BigDecimal number, BigDecimal step) {
    return number.stripTrailingZeros().scale() <= step.scale();
  }
}
