package dev.armature.runtime.format;

/** Punycode (RFC 3492) with the parameters of IDNA; overflow and bad input are told, not thrown. */
final class Punycode {
  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int INITIAL_N = 128;

  private Punycode() {}

  /**
   * Decodes a range of ASCII text; capital letters count as small ones.
   *
   * @param points takes the code points
   * @return how many there are; -1 if the text is no Punycode or there is no room
   */
  static int decode(CharSequence text, int from, int to, int[] points) {
    int at = from;
    int count = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '-') {
        count = i - from;
        at = i + 1;
      }
    }
    if (count > points.length) {
      return -1;
    }
    for (int i = 0; i < count; i++) {
      points[i] = lower(text.charAt(from + i));
    }
    return insertAll(text, at, to, points, count);
  }

  private static int insertAll(CharSequence text, int from, int to, int[] points, int basic) {
    int count = basic;
    long n = INITIAL_N;
    long i = 0;
    int bias = INITIAL_BIAS;
    int at = from;
    while (at < to) {
      long before = i;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = at < to ? digit(text.charAt(at++)) : -1;
        if (digit < 0 || i > Integer.MAX_VALUE) {
          return -1;
        }
        i += digit * weight;
        int threshold = threshold(k, bias);
        if (digit < threshold) {
          break;
        }
        weight *= BASE - threshold;
      }
      count++;
      bias = adapt(i - before, count, before == 0);
      n += i / count;
      i %= count;
      if (n > Character.MAX_CODE_POINT || count > points.length) {
        return -1;
      }
      System.arraycopy(points, (int) i, points, (int) i + 1, count - 1 - (int) i);
      points[(int) i++] = (int) n;
    }
    return count;
  }

  /**
   * Encodes code points.
   *
   * @param text takes the ASCII text
   * @return its length; -1 if there is no room
   */
  static int encode(int[] points, int count, char[] text) {
    int length = 0;
    for (int i = 0; i < count; i++) {
      if (points[i] < INITIAL_N) {
        if (length == text.length) {
          return -1;
        }
        text[length++] = (char) points[i];
      }
    }
    int basic = length;
    if (basic > 0 && length < text.length) {
      text[length++] = '-';
    }
    long delta = 0;
    int bias = INITIAL_BIAS;
    int handled = basic;
    int n = INITIAL_N;
    while (handled < count) {
      int next = least(points, count, n);
      delta += (long) (next - n) * (handled + 1);
      n = next;
      for (int i = 0; i < count; i++) {
        delta += points[i] < n ? 1 : 0;
        if (points[i] == n) {
          length = append(delta, bias, text, length);
          if (length < 0) {
            return -1;
          }
          bias = adapt(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      n++;
    }
    return length;
  }

  private static int least(int[] points, int count, int from) {
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      least = points[i] >= from ? Math.min(least, points[i]) : least;
    }
    return least;
  }

  private static int append(long delta, int bias, char[] text, int from) {
    int length = from;
    long rest = delta;
    for (int k = BASE; length < text.length; k += BASE) {
      int threshold = threshold(k, bias);
      if (rest < threshold) {
        text[length++] = character((int) rest);
        return length;
      }
      text[length++] = character((int) (threshold + (rest - threshold) % (BASE - threshold)));
      rest = (rest - threshold) / (BASE - threshold);
    }
    return -1;
  }

  private static int threshold(int k, int bias) {
    return Math.max(T_MIN, Math.min(T_MAX, k - bias));
  }

  private static int adapt(long delta, int count, boolean first) {
    long rest = first ? delta / DAMP : delta / 2;
    rest += rest / count;
    int k = 0;
    while (rest > (BASE - T_MIN) * T_MAX / 2) {
      rest /= BASE - T_MIN;
      k += BASE;
    }
    return (int) (k + (BASE - T_MIN + 1) * rest / (rest + SKEW));
  }

  static char lower(char c) {
    return AsciiClasses.isLetter(c) ? (char) (c | 0x20) : c;
  }

  private static int digit(char c) {
    if (AsciiClasses.isDigit(c)) {
      return c - '0' + 26;
    }
    return AsciiClasses.isLetter(c) ? lower(c) - 'a' : -1;
  }

  private static char character(int digit) {
    return (char) (digit < 26 ? 'a' + digit : '0' + digit - 26);
  }
}
