package dev.armature.runtime.regex;

import java.util.HashMap;
import java.util.Map;

/** Classes of ASCII characters that no instruction of a program tells apart. */
final class Alphabet {
  static final int ASCII = 128;

  private final byte[] classes = new byte[ASCII];
  private final int[] members = new int[ASCII + 1];
  private final int size;

  /**
   * Classes for a program.
   *
   * @param lines whether the ends of lines are told apart from other characters
   */
  Alphabet(CodeSet[] sets, boolean lines) {
    Map<String, Integer> known = new HashMap<>();
    for (int c = 0; c < ASCII; c++) {
      StringBuilder in = new StringBuilder();
      in.append(Sets.WORD.contains(c));
      in.append(lines && !Sets.NO_LINE_END.contains(c));
      for (CodeSet set : sets) {
        in.append(set.contains(c) ? '1' : '0');
      }
      int own = known.computeIfAbsent(in.toString(), key -> known.size());
      classes[c] = (byte) own;
      members[own] = c;
    }
    size = known.size();
    members[size] = AutomatonStep.END;
  }

  int classOf(char ascii) {
    return classes[ascii];
  }

  /** The class of each character. */
  byte[] classes() {
    return classes;
  }

  /** Some character of a class. */
  int memberOf(int ofClass) {
    return members[ofClass];
  }

  /** The class of the end of the text, which is the last one. */
  int end() {
    return size;
  }

  int size() {
    return size + 1;
  }
}
