package dev.armature.runtime.regex;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups of a pattern, counted first since a reference may come before its group. */
final class GroupNames {
  private static final int ZWNJ = 0x200C;
  private static final int ZWJ = 0x200D;

  private final Map<String, Integer> numbers = new HashMap<>();
  private int count;

  GroupNames(String pattern) {
    PatternCursor in = new PatternCursor(pattern);
    boolean inClass = false;
    while (in.more()) {
      int c = in.next();
      if (c == '\\' && in.more()) {
        in.next();
      } else if (c == '[' || c == ']') {
        inClass = c == '[';
      } else if (c == '(' && !inClass) {
        group(in);
      }
    }
  }

  private void group(PatternCursor in) {
    int start = in.at();
    if (in.take("?<") && in.peek() != '=' && in.peek() != '!') {
      count++;
      if (numbers.put(name(in), count) != null) {
        throw in.invalid("two groups of one name");
      }
      return;
    }
    in.back(start);
    count += in.peek() == '?' ? 0 : 1;
  }

  int count() {
    return count;
  }

  boolean hasNames() {
    return !numbers.isEmpty();
  }

  @Nullable Integer number(String name) {
    return numbers.get(name);
  }

  /** A name up to its closing bracket (RegExpIdentifierName). */
  static String name(PatternCursor in) {
    StringBuilder name = new StringBuilder();
    while (!in.take(">")) {
      int c = in.next();
      if (c == '\\') {
        c = escaped(in);
      }
      if (!(name.length() == 0 ? isStart(c) : isPart(c))) {
        throw in.invalid("no name of a group");
      }
      name.appendCodePoint(c);
    }
    if (name.length() == 0) {
      throw in.invalid("no name of a group");
    }
    return name.toString();
  }

  private static int escaped(PatternCursor in) {
    int c = in.take("u") ? EscapeReader.unicode(in) : -1;
    if (c < 0) {
      throw in.invalid("no name of a group");
    }
    return c;
  }

  private static boolean isStart(int c) {
    return c == '$' || c == '_' || has("ID_Start", c);
  }

  private static boolean isPart(int c) {
    return c == '$' || c == ZWNJ || c == ZWJ || has("ID_Continue", c);
  }

  private static boolean has(String property, int c) {
    if (c < Alphabet.ASCII) {
      boolean digit = Sets.DIGITS.contains(c) || c == '_';
      return Sets.WORD.contains(c) && !(property.equals("ID_Start") && digit);
    }
    CodeSet set = UnicodeProperties.find(property);
    return set != null && set.contains(c);
  }
}
