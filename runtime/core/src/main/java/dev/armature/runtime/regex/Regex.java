package dev.armature.runtime.regex;

import java.util.regex.Pattern;

/** A regular expression to be looked for. Immutable and thread-safe. */
public final class Regex {
  private final Pattern pattern;

  private Regex(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Returns the expression that a pattern stands for.
   *
   * @param java as {@code java.util.regex} has it
   */
  public static Regex of(String java) {
    return new Regex(Pattern.compile(java));
  }

  /** Whether the expression occurs in a text. */
  public boolean find(CharSequence text) {
    return pattern.matcher(text).find();
  }
}
