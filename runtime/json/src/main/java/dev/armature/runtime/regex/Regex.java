package dev.armature.runtime.regex;

import java.util.regex.PatternSyntaxException;

/**
 * A pattern of ECMA-262 to search texts for. Without look-behind, back references and look-ahead
 * inside, a search takes time in proportion to the text; otherwise it backtracks with a limit on
 * steps. Never a {@link StackOverflowError}. Safe for many threads.
 */
public final class Regex {
  /** How deep groups of a pattern may be in each other. */
  public static final int MAX_DEPTH = 250;

  private final String pattern;
  private final Search search;

  private Regex(String pattern, Search search) {
    this.pattern = pattern;
    this.search = search;
  }

  /**
   * Prepares a pattern in Unicode mode, or by Annex B where Unicode mode has no such pattern.
   *
   * @throws PatternSyntaxException if it is invalid, or its groups are more than {@link #MAX_DEPTH}
   *     deep in each other
   */
  public static Regex of(String pattern) {
    return new Regex(pattern, search(EcmaSyntax.parse(pattern)));
  }

  private static Search search(PatternNode node) {
    Search found = Automaton.of(node);
    if (found == null) {
      found = LookingAhead.of(node);
    }
    return found == null ? Backtracking.of(node) : found;
  }

  /**
   * Whether the pattern matches somewhere in the text.
   *
   * @throws RegexLimitException if that takes too many steps to tell
   */
  public boolean find(CharSequence text) {
    return search.find(text);
  }

  /**
   * Whether the pattern matches somewhere in a range of bytes.
   *
   * @param ascii characters of one byte only
   * @throws RegexLimitException if that takes too many steps to tell
   */
  public boolean find(byte[] ascii, int from, int to) {
    return search.find(ascii, from, to);
  }

  /** Whether every search takes time in proportion to its text. */
  public boolean isLinear() {
    return !(search instanceof Backtracking);
  }

  /** The pattern as it was given. */
  @Override
  public String toString() {
    return pattern;
  }
}
