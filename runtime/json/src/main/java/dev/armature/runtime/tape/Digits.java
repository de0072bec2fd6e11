package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The exact value of a number's text: 0.d₁d₂…dₙ × 10ᵉ, where d₁ and dₙ are not 0. No exponent is
 * ever expanded, so a number costs what its text is long.
 */
final class Digits implements Comparable<Digits> {
  /** Exponents with more digits are cut to 10 to this power, unless two such are compared. */
  private static final int EXPONENT_DIGITS = 17;

  private static final long FAR = 100_000_000_000_000_000L;

  private final byte[] bytes;
  private final boolean negative;
  private final int first;
  private final int last;

  /** How many digits there are; 0 for the number 0. */
  private final int count;

  /** The power of ten of the mantissa, before the exponent as written is added. */
  private final int shift;

  /** The exponent as written begins and ends here. */
  private final int exponentFrom;

  private final int end;
  private final long exponent;

  Digits(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    this.end = from + length;
    this.negative = bytes[from] == '-';
    int point = -1;
    int some = -1;
    int late = -1;
    int i = negative ? from + 1 : from;
    for (; i < end && (bytes[i] | 0x20) != 'e'; i++) {
      if (bytes[i] == '.') {
        point = i;
      } else if (bytes[i] != '0') {
        late = i;
        some = some < 0 ? i : some;
      }
    }
    point = point < 0 ? i : point;
    this.exponentFrom = i + 1;
    this.first = some;
    this.last = late;
    this.count = some < 0 ? 0 : late - some + (some < point && point < late ? 0 : 1);
    this.shift = some < point ? point - some : point + 1 - some;
    this.exponent = written();
  }

  static Digits of(BigDecimal value) {
    byte[] text = value.toString().getBytes(ISO_8859_1);
    return new Digits(text, 0, text.length);
  }

  private long written() {
    if (exponentFrom >= end) {
      return 0;
    }
    boolean below = bytes[exponentFrom] == '-';
    int i = below || bytes[exponentFrom] == '+' ? exponentFrom + 1 : exponentFrom;
    while (i < end && bytes[i] == '0') {
      i++;
    }
    long value = end - i > EXPONENT_DIGITS ? FAR : 0;
    for (; value < FAR && i < end; i++) {
      value = value * 10 + (bytes[i] - '0');
    }
    return below ? -value : value;
  }

  boolean isZero() {
    return count == 0;
  }

  /** Whether the value is an integer. */
  boolean isWhole() {
    return count == 0 || power() >= 0;
  }

  /** The power of ten of the last digit, cut if it is far from 0. */
  private long power() {
    return exponent + shift - count;
  }

  /** Whether the value is a whole multiple of a positive number. */
  boolean isMultiple(BigDecimal divisor) {
    if (count == 0) {
      return true;
    }
    BigDecimal unit = divisor.stripTrailingZeros();
    long power = power() + unit.scale();
    if (power < 0) {
      return false; // The number has a decimal place that no multiple has.
    }
    // A cut exponent does not matter: what 10 has in common with the unit is in any large power.
    BigInteger modulus = unit.unscaledValue();
    BigInteger factor = BigInteger.TEN.modPow(BigInteger.valueOf(power), modulus);
    return mantissa().mod(modulus).multiply(factor).mod(modulus).signum() == 0;
  }

  private BigInteger mantissa() {
    StringBuilder digits = new StringBuilder(count);
    for (int i = first; i <= last; i++) {
      if (bytes[i] != '.') {
        digits.append((char) bytes[i]);
      }
    }
    return new BigInteger(digits.toString());
  }

  @Override
  public int compareTo(Digits other) {
    if (count == 0 || other.count == 0 || negative != other.negative) {
      return Integer.compare(sign(), other.sign());
    }
    int magnitudes = comparePlaces(other);
    if (magnitudes == 0) {
      magnitudes = compareDigits(other);
    }
    return negative ? -magnitudes : magnitudes;
  }

  private int sign() {
    return count == 0 ? 0 : negative ? -1 : 1;
  }

  private int comparePlaces(Digits other) {
    if (Math.abs(exponent) < FAR && Math.abs(other.exponent) < FAR) {
      return Long.compare(exponent + shift, other.exponent + other.shift);
    }
    return place().compareTo(other.place());
  }

  private BigInteger place() {
    BigInteger exact =
        Math.abs(exponent) < FAR
            ? BigInteger.valueOf(exponent)
            : new BigInteger(new String(bytes, exponentFrom, end - exponentFrom, ISO_8859_1));
    return exact.add(BigInteger.valueOf(shift));
  }

  private int compareDigits(Digits other) {
    int i = first;
    int j = other.first;
    while (i <= last && j <= other.last) {
      if (bytes[i] == '.') {
        i++;
      } else if (other.bytes[j] == '.') {
        j++;
      } else if (bytes[i] != other.bytes[j]) {
        return Integer.compare(bytes[i], other.bytes[j]);
      } else {
        i++;
        j++;
      }
    }
    return Integer.compare(count, other.count);
  }

  /** A hash that equal values share. */
  long hash() {
    long hash = SeededHash.start(Token.DECIMAL);
    if (count == 0) {
      return hash;
    }
    hash = SeededHash.next(hash, negative ? 1 : 0);
    hash = SeededHash.next(hash, Math.abs(exponent) < FAR ? exponent + shift : FAR);
    for (int i = first; i <= last; i++) {
      if (bytes[i] != '.') {
        hash = SeededHash.next(hash, bytes[i]);
      }
    }
    return hash;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Digits digits && compareTo(digits) == 0;
  }

  @Override
  public int hashCode() {
    return (int) hash();
  }
}
