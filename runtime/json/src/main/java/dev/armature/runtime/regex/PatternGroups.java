package dev.armature.runtime.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The groups of a pattern, counted first since a reference may come before its group. */
final class PatternGroups {
  private static final int ZWNJ = 0x200C;
  private static final int ZWJ = 0x200D;

  private final Map<String, List<Integer>> numbers = new HashMap<>();
  private final GroupScopes scopes = new GroupScopes();
  private int count;

  PatternGroups(String pattern) {
    PatternCursor in = new PatternCursor(pattern);
    boolean inClass = false;
    while (in.more()) {
      int c = in.next();
      if (c == '\\' && in.more()) {
        in.next();
      } else if (c == '[' || c == ']') {
        inClass = c == '[';
      } else if (!inClass) {
        outsideClass(c, in);
      }
    }
  }

  private void outsideClass(int c, PatternCursor in) {
    if (c == '|') {
      scopes.nextOption();
    } else if (c == '(') {
      group(in);
      scopes.open();
    } else if (c == ')' && !scopes.close()) {
      throw in.invalid("two groups of one name");
    }
  }

  private void group(PatternCursor in) {
    int start = in.at();
    if (in.take("?<") && in.peek() != '=' && in.peek() != '!') {
      count++;
      String name = name(in);
      if (!scopes.add(name)) {
        throw in.invalid("two groups of one name");
      }
      numbers.computeIfAbsent(name, each -> new ArrayList<>(1)).add(count);
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

  /** The groups of a name, at most one of which takes part in a match. */
  List<Integer> numbers(String name) {
    return numbers.getOrDefault(name, List.of());
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
