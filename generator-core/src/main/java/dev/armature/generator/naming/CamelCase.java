package dev.armature.generator.naming;

import java.util.ArrayList;
import java.util.List;

/** Finds the words in one run of letters and digits. */
final class CamelCase {
  private CamelCase() {}

  /** {@code HTTPServerIDs2} is {@code HTTP, Server, IDs2}. */
  static List<String> split(String run) {
    int[] c = run.codePoints().toArray();
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < c.length; i++) {
      if (startsWord(c, i)) {
        words.add(new String(c, start, i - start));
        start = i;
      }
    }
    words.add(new String(c, start, c.length - start));
    return words;
  }

  private static boolean startsWord(int[] c, int i) {
    if (!Character.isUpperCase(c[i])) {
      return false;
    }
    if (!Character.isUpperCase(c[i - 1])) {
      return true;
    }
    boolean beforeLower = i + 1 < c.length && Character.isLowerCase(c[i + 1]);
    return beforeLower && !pluralAt(c, i + 1);
  }

  /** The s of {@code URLs} belongs to its acronym. */
  private static boolean pluralAt(int[] c, int i) {
    return c[i] == 's' && (i + 1 == c.length || !Character.isLowerCase(c[i + 1]));
  }
}
