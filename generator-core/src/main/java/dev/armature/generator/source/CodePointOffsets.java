package dev.armature.generator.source;

import java.util.Arrays;

/** Turns the YAML library's offsets, which count code points, into UTF-16 offsets. */
final class CodePointOffsets {
  /** The code point indexes of the characters that take two UTF-16 units, ascending. */
  private final int[] wide;

  private CodePointOffsets(int[] wide) {
    this.wide = wide;
  }

  static CodePointOffsets of(String text) {
    int[] wide = new int[0];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isHighSurrogate(text.charAt(i))) {
        continue;
      }
      if (count == wide.length) {
        wide = Arrays.copyOf(wide, Math.max(16, count * 2));
      }
      wide[count] = i - count;
      count++;
    }
    return new CodePointOffsets(Arrays.copyOf(wide, count));
  }

  int utf16(int codePoints) {
    if (wide.length == 0) {
      return codePoints;
    }
    int found = Arrays.binarySearch(wide, codePoints);
    return codePoints + (found >= 0 ? found : -found - 1);
  }
}
