package dev.armature.runtime.http.server;

import java.util.regex.Pattern;

/** The grammar of numbers in JSON (RFC 8259, section 6); no part of it is tried twice. */
final class NumberTexts {
  private static final Pattern NUMBER =
      Pattern.compile("-?+(0|[1-9][0-9]*+)(\\.[0-9]++)?+([eE][+-]?+[0-9]++)?+");
  private static final Pattern INTEGER = Pattern.compile("-?+(0|[1-9][0-9]*+)");

  private NumberTexts() {}

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Whether it is one without a fraction. */
  static boolean isInteger(String text) {
    return INTEGER.matcher(text).matches();
  }
}
