package dev.armature.runtime.http.server;

/** Reads {@code Accept} headers (RFC 9110, section 12.5.1). */
final class Accept {
  private static final int SAME = 3;

  private Accept() {}

  /**
   * How much a client likes a media type.
   *
   * @return 0 to 2001; what the most specific range that fits says, 0 when none does; of equals,
   *     one whose parameters are asked for is liked better
   */
  static int quality(String accept, MediaRange offered) {
    int best = 0;
    int specific = -1;
    for (String part : accept.split(",")) {
      MediaRange range = MediaRange.of(part);
      int match = match(range, offered);
      if (match > specific) {
        specific = match;
        best = quality(part);
      }
    }
    return best == 0 ? 0 : 2 * best + (specific > SAME ? 1 : 0);
  }

  /** How much a client likes a content coding, 0 to 1000; 0 when it does not take it. */
  static int coding(String acceptEncoding, String coding) {
    int best = 0;
    for (String part : acceptEncoding.split(",")) {
      String name = MediaRange.essence(part);
      if (name.equals(coding)) {
        return quality(part);
      }
      if (name.equals("*")) {
        best = quality(part);
      }
    }
    return best;
  }

  /** Whether it is a list without elements, which asks for nothing (RFC 9110, section 5.6.1). */
  static boolean isEmpty(String accept) {
    for (int i = 0; i < accept.length(); i++) {
      char c = accept.charAt(i);
      if (c != ',' && c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  private static int match(MediaRange range, MediaRange offered) {
    if (range.type().equals("*") && range.subtype().equals("*")) {
      return 0;
    }
    if (!range.type().equals(offered.type()) && !offered.type().equals("*")) {
      return -1;
    }
    if (range.subtype().equals("*")) {
      return 1;
    }
    boolean same = range.subtype().equals(offered.subtype()) || offered.subtype().equals("*");
    return same ? parameters(range.text(), offered.text()) : -1;
  }

  /** A parameter that the type is offered without, such as a charset, is passed over. */
  private static int parameters(String range, String offered) {
    String[] parts = range.split(";");
    int match = SAME;
    boolean less = false;
    for (int i = 1; i < parts.length; i++) {
      int sign = parts[i].indexOf('=');
      String name = sign < 0 ? "" : parts[i].substring(0, sign).strip();
      if (name.equalsIgnoreCase("q")) {
        break;
      }
      String asked = name.isEmpty() ? "" : MediaRange.parameter(parts[i], name);
      String own = name.isEmpty() ? "" : MediaRange.parameter(offered, name);
      if (!own.isEmpty() && !own.equalsIgnoreCase(asked)) {
        return -1;
      }
      less |= own.isEmpty();
      match++;
    }
    return less ? SAME - 1 : match;
  }

  private static int quality(String range) {
    String value = MediaRange.parameter(range, "q");
    if (value.isEmpty()) {
      return 1000;
    }
    try {
      double quality = Double.parseDouble(value);
      return quality >= 0 && quality <= 1 ? (int) Math.round(quality * 1000) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
