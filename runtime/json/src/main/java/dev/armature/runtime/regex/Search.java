package dev.armature.runtime.regex;

import java.nio.charset.StandardCharsets;

/** A way to look for a pattern. */
interface Search {
  /** Whether the pattern matches somewhere in the text. */
  boolean find(CharSequence text);

  /** Whether the pattern matches somewhere in a range of ASCII characters. */
  default boolean find(byte[] ascii, int from, int to) {
    return find(new String(ascii, from, to - from, StandardCharsets.ISO_8859_1));
  }
}
