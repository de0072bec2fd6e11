package dev.armature.runtime.regex;

import java.util.HashMap;
import java.util.Map;

/** Classes of ASCII characters that no instruction of a program tells apart. */
final class Alphabet {
  static final int ASCII = 128;

  private final byte[] classes = new byte[ASCII];
  private final int size;

  Alphabet(CodeSet[] sets) {
    Map<String, Integer> known = new HashMap<>();
    for (int c = 0; c < ASCII; c++) {
      StringBuilder members = new StringBuilder();
      members.append(Sets.WORD.contains(c));
      for (CodeSet set : sets) {
        members.append(set.contains(c) ? '1' : '0');
      }
      classes[c] = (byte) (int) known.computeIfAbsent(members.toString(), key -> known.size());
    }
    size = known.size();
  }

  int classOf(char ascii) {
    return classes[ascii];
  }

  /** The class of the end of the text, which is the last one. */
  int end() {
    return size;
  }

  int size() {
    return size + 1;
  }
}
