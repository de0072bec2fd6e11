package dev.armature.generator.schema;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent escapes of URIs (RFC 3986 section 2.1). */
final class PercentEscapes {
  private PercentEscapes() {}

  /**
   * The text without escapes.
   *
   * @throws IllegalArgumentException if a percent sign has no two digits behind it
   */
  static String decode(String text) {
    // URLDecoder is for forms, where '+' is a space.
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
