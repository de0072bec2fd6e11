package dev.armature.generator.reader;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The range that a format of integers stands for (OpenAPI format registry).
 *
 * @param least the smallest integer
 * @param most the largest integer
 */
record IntegerFormat(BigDecimal least, BigDecimal most) {
  private static final Set<String> NAMES =
      Set.of("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64");

  /** The range of a format, or null if it is none of integers. */
  static @Nullable IntegerFormat of(String name) {
    if (!NAMES.contains(name)) {
      return null;
    }
    boolean unsigned = name.startsWith("u");
    int bits = Integer.parseInt(name.substring(unsigned ? 4 : 3));
    BigInteger half = BigInteger.TWO.pow(bits - 1);
    return unsigned
        ? new IntegerFormat(BigDecimal.ZERO, decimal(BigInteger.TWO.pow(bits)))
        : new IntegerFormat(new BigDecimal(half.negate()), decimal(half));
  }

  private static BigDecimal decimal(BigInteger above) {
    return new BigDecimal(above.subtract(BigInteger.ONE));
  }

  /** Whether the bounds of a schema have anything to do with it. */
  boolean spans(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    boolean fits = low == null || low.compareTo(least) >= 0;
    boolean unsignedOnly = least.signum() == 0;
    return (fits || unsignedOnly)
        && (high == null || high.compareTo(most) <= 0)
        && (low == null || low.compareTo(most) <= 0);
  }

  IntegerFormat narrower(@Nullable IntegerFormat other) {
    return other == null || most.compareTo(other.most) <= 0 ? this : other;
  }

  /** Whether all of its integers have at most 32 bits, the sign included. */
  boolean isSmall() {
    return most.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }
}
