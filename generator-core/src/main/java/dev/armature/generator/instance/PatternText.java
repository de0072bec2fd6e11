package dev.armature.generator.instance;

import dev.armature.runtime.regex.CodeSet;
import dev.armature.runtime.regex.EcmaSyntax;
import dev.armature.runtime.regex.PatternNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

/**
 * A text that a pattern was walked along to make. Assertions are not heeded, so that it may be one
 * that the pattern does not find.
 */
final class PatternText implements PatternNode.Visitor<Boolean> {
  private static final int LONGEST = 10_000;
  private static final int REPEATS = 2_000;

  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, String> groups = new HashMap<>();
  private final int more;
  private int turn;

  private PatternText(int more, int turn) {
    this.more = more;
    this.turn = turn;
  }

  /**
   * A text; empty if the pattern is none.
   *
   * @param more how often a part is repeated beyond the least, as far as it may be
   * @param turn another one gives other characters and alternatives
   */
  static String of(String pattern, int more, int turn) {
    PatternText made = new PatternText(more, turn);
    try {
      EcmaSyntax.parse(pattern).accept(made);
    } catch (PatternSyntaxException e) {
      return "";
    }
    return made.text.toString();
  }

  @Override
  public Boolean one(PatternNode.One one) {
    int c = character(one.set(), turn);
    if (c >= 0 && text.length() < LONGEST) {
      text.appendCodePoint(c);
    }
    return true;
  }

  /** A letter or digit if there is one, else what can be printed, else anything. */
  private static int character(CodeSet set, int turn) {
    String preferred = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    for (int i = 0; i < preferred.length(); i++) {
      int c = preferred.charAt((i + turn) % preferred.length());
      if (set.contains(c)) {
        return c;
      }
    }
    for (int c = ' '; c <= '~'; c++) {
      if (set.contains(c)) {
        return c;
      }
    }
    int[] ends = set.ends();
    return ends.length == 0 ? -1 : ends[0];
  }

  @Override
  public Boolean sequence(PatternNode.Sequence sequence) {
    sequence.parts().forEach(each -> each.accept(this));
    return true;
  }

  @Override
  public Boolean choice(PatternNode.Choice choice) {
    int count = choice.options().size();
    int picked = turn % count;
    // What follows must not depend on the same remainder, or combinations would be missed.
    turn /= count;
    choice.options().get(picked).accept(this);
    return true;
  }

  @Override
  public Boolean repeat(PatternNode.Repeat repeat) {
    int times = Math.min(REPEATS, (int) Math.min((long) repeat.min() + more, repeat.max()));
    for (int i = 0; i < times && text.length() < LONGEST; i++) {
      repeat.body().accept(this);
    }
    return true;
  }

  @Override
  public Boolean group(PatternNode.Group group) {
    int start = text.length();
    group.body().accept(this);
    groups.put(group.number(), text.substring(start));
    return true;
  }

  @Override
  public Boolean reference(PatternNode.Reference reference) {
    text.append(groups.getOrDefault(reference.number(), ""));
    return true;
  }

  @Override
  public Boolean place(PatternNode.Place place) {
    return true;
  }

  @Override
  public Boolean look(PatternNode.Look look) {
    return true;
  }
}
