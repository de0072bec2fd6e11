package dev.armature.runtime.regex;

import java.util.regex.PatternSyntaxException;

/**
 * The syntax of ECMA-262 patterns: Unicode mode (section 22.2.1, as of the edition of 2025), that
 * is without the leniency of Annex B.
 */
public final class EcmaSyntax {
  private EcmaSyntax() {}

  /** Whether the text is a pattern. Takes time and memory in proportion to its length. */
  public static boolean isValid(CharSequence text) {
    try {
      PatternParser.strict(text.toString(), Integer.MAX_VALUE);
      return true;
    } catch (PatternSyntaxException invalid) {
      return false;
    }
  }

  /**
   * The parts of a pattern; where it is none in Unicode mode, Annex B decides.
   *
   * @throws PatternSyntaxException if it is no pattern, or its groups are more than {@link
   *     Regex#MAX_DEPTH} deep in each other
   */
  public static PatternNode parse(String pattern) {
    return PatternParser.lenient(pattern, Regex.MAX_DEPTH);
  }
}
