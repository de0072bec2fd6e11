package dev.armature.generator.source;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Number literals of the YAML 1.2 core schema (YAML 1.2.2, 10.3.2), brought to JSON's syntax. */
final class YamlNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
  private static final Pattern JSON =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern NO_JSON =
      Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");
  private static final int MAX_EXPONENT_DIGITS = 4;

  private YamlNumbers() {}

  /** Whether a plain scalar is a number of the core schema. */
  static boolean isNumber(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    boolean possible = first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
    return possible
        && (NUMBER.matcher(text).matches()
            || OCTAL.matcher(text).matches()
            || HEX.matcher(text).matches());
  }

  /** Whether it is an infinity or not-a-number, which JSON does not have. */
  static boolean isNotFinite(String text) {
    return NO_JSON.matcher(text).matches();
  }

  /** The literal in JSON syntax: unchanged if it is JSON already. */
  static String toJson(String text) {
    if (JSON.matcher(text).matches()) {
      return text;
    }
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8).toString();
    }
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16).toString();
    }
    return normalise(text);
  }

  /** Whether arithmetic with it would need absurd amounts of memory. */
  static boolean hasHugeExponent(String literal) {
    int e = Math.max(literal.lastIndexOf('e'), literal.lastIndexOf('E'));
    if (e < 0) {
      return false;
    }
    int from = e + 1;
    while (from < literal.length() && "+-0".indexOf(literal.charAt(from)) >= 0) {
      from++;
    }
    return literal.length() - from > MAX_EXPONENT_DIGITS;
  }

  private static String normalise(String text) {
    String sign = text.startsWith("-") ? "-" : "";
    String rest = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    int end = integerEnd(rest);
    String tail = rest.substring(end);
    if (tail.startsWith(".") && (tail.length() == 1 || !isDigit(tail.charAt(1)))) {
      tail = ".0" + tail.substring(1);
    }
    return sign + withoutLeadingZeros(rest.substring(0, end)) + tail;
  }

  private static int integerEnd(String text) {
    int end = 0;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String withoutLeadingZeros(String digits) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    return digits.isEmpty() ? "0" : digits.substring(from);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
