package dev.armature.runtime.regex;

import java.util.List;

/** Searches as ECMA-262 describes it: one way to match after the other, with a limit on steps. */
final class Backtracking implements Search {
  final int[] cells;
  final CodeSet[] sets;
  final List<PatternNode.Repeat> repeats;

  /** Registers of groups come first: where each begins and ends. */
  final int groupRegisters;

  private final boolean anchored;

  Backtracking(Code code, List<PatternNode.Repeat> repeats, boolean anchored) {
    this.cells = code.cells();
    this.sets = code.sets();
    this.repeats = repeats;
    this.anchored = anchored;
    this.groupRegisters = 2 * highestGroup() + 2;
  }

  private int highestGroup() {
    int highest = 0;
    for (int at = 0; at < cells.length; at += Code.WIDTH) {
      if (cells[at] == BacktrackCompiler.SAVE) {
        highest = Math.max(highest, cells[at + 1] / 2);
      }
    }
    return highest;
  }

  static Backtracking of(PatternNode node) {
    return BacktrackCompiler.compile(node);
  }

  @Override
  public boolean find(CharSequence text) {
    BacktrackRun run = new BacktrackRun(this, text);
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at > 0 && isInsidePair(text, at);
      if (!inside && run.matches(at)) {
        return true;
      }
      if (anchored) {
        return false;
      }
    }
    return false;
  }

  private static boolean isInsidePair(CharSequence text, int at) {
    return at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
