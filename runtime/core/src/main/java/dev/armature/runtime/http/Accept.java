package dev.armature.runtime.http;

/** Reads {@code Accept} headers (RFC 9110, section 12.5.1). */
final class Accept {
  private Accept() {}

  /**
   * How much a client likes a media type.
   *
   * @return 0 to 1000; what the most specific range that fits says, 0 when none does
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
    return best;
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
    return same ? 2 : -1;
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
