package dev.armature.generator.lower.policy;

import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The whole numbers that a format stands for.
 *
 * @param least the smallest
 * @param most the largest
 */
public record IntegerFormat(BigDecimal least, BigDecimal most) {
  /** The range of a format, or null if it is none of whole numbers between two limits. */
  public static @Nullable IntegerFormat of(String name) {
    Format format = Format.of(name);
    FormatRange range = format == null ? null : format.range();
    return range != null
            && BigDecimal.ONE.equals(range.step())
            && range.min() != null
            && range.max() != null
        ? new IntegerFormat(range.min(), range.max())
        : null;
  }

  /** What both stand for. */
  public IntegerFormat and(@Nullable IntegerFormat other) {
    return other == null ? this : new IntegerFormat(least.max(other.least), most.min(other.most));
  }

  /** Whether all of its integers have at most 32 bits, the sign included. */
  public boolean isSmall() {
    return least.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
        && most.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }
}
