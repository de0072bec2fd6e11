package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.io.NumberInput;

/** Doubles and floats from the texts of numbers, each the nearest one. */
final class Floating {
  // A quotient of two numbers without rounding error is rounded once, so it is the nearest.
  private static final long EXACT_DOUBLES = 1L << 53;
  private static final long EXACT_FLOATS = 1L << 24;

  /** Powers of ten up to this one are floats without rounding error. */
  private static final int EXACT_FLOAT_POWER = 10;

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18
  };

  private Floating() {}

  static double doubleValue(byte[] bytes, int from, int length) {
    int scale = ShortNumber.scale(bytes, from, length);
    if (scale >= 0) {
      long unscaled = ShortNumber.unscaled(bytes, from, length);
      if (unscaled != 0 && Math.abs(unscaled) <= EXACT_DOUBLES) {
        return unscaled / POWERS[scale];
      }
    }
    return NumberInput.parseDouble(new String(bytes, from, length, ISO_8859_1), true);
  }

  static float floatValue(byte[] bytes, int from, int length) {
    int scale = ShortNumber.scale(bytes, from, length);
    if (scale >= 0 && scale <= EXACT_FLOAT_POWER) {
      long unscaled = ShortNumber.unscaled(bytes, from, length);
      if (unscaled != 0 && Math.abs(unscaled) <= EXACT_FLOATS) {
        return unscaled / (float) POWERS[scale];
      }
    }
    return NumberInput.parseFloat(new String(bytes, from, length, ISO_8859_1), true);
  }
}
