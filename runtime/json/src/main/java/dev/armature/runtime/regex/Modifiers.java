package dev.armature.runtime.regex;

/**
 * What patterns are read by, which {@code (?i:…)} and the like change for a part of them.
 *
 * @param ignoreCase whether characters that differ in case only are one ({@code i})
 * @param multiline whether {@code ^} and {@code $} also match at the ends of lines ({@code m})
 * @param dotAll whether a dot matches the ends of lines, too ({@code s})
 */
record Modifiers(boolean ignoreCase, boolean multiline, boolean dotAll) {
  /** What JSON Schema's patterns begin with. */
  static final Modifiers NONE = new Modifiers(false, false, false);

  private static final String LETTERS = "ims";

  /**
   * What the modifiers here change these to, up to the colon that ends them (ECMA-262, section
   * 22.2.1).
   *
   * @throws java.util.regex.PatternSyntaxException if there are none
   */
  Modifiers changed(PatternCursor in) {
    int on = letters(in);
    boolean minus = in.take("-");
    int off = minus ? letters(in) : 0;
    if ((on & off) != 0 || minus && (on | off) == 0 || !in.take(":")) {
      throw in.invalid("no such kind of group");
    }
    return new Modifiers(
        changed(ignoreCase, on, off, 0),
        changed(multiline, on, off, 1),
        changed(dotAll, on, off, 2));
  }

  private static boolean changed(boolean before, int on, int off, int letter) {
    int bit = 1 << letter;
    return (on & bit) != 0 || before && (off & bit) == 0;
  }

  /** A bit for each letter, none of which may come twice. */
  private static int letters(PatternCursor in) {
    int bits = 0;
    while (in.peek() >= 0 && LETTERS.indexOf(in.peek()) >= 0) {
      int bit = 1 << LETTERS.indexOf(in.next());
      if ((bits & bit) != 0) {
        throw in.invalid("a modifier twice");
      }
      bits |= bit;
    }
    return bits;
  }

  /** What {@code ^} means. */
  PatternNode.Place start() {
    return multiline ? PatternNode.Place.LINE_START : PatternNode.Place.START;
  }

  /** What {@code $} means. */
  PatternNode.Place end() {
    return multiline ? PatternNode.Place.LINE_END : PatternNode.Place.END;
  }

  /** What {@code \b} means. */
  PatternNode.Place boundary() {
    return ignoreCase ? PatternNode.Place.CASELESS_BOUNDARY : PatternNode.Place.BOUNDARY;
  }

  /** What {@code \B} means. */
  PatternNode.Place noBoundary() {
    return ignoreCase ? PatternNode.Place.NO_CASELESS_BOUNDARY : PatternNode.Place.NO_BOUNDARY;
  }

  /** What a dot means. */
  CodeSet dot() {
    return dotAll ? CodeSet.ALL : Sets.NO_LINE_END;
  }

  /** What {@code \w} means. */
  CodeSet word() {
    return ignoreCase ? Sets.CASELESS_WORD : Sets.WORD;
  }

  /** The characters that match where a set is written. */
  CodeSet matching(CodeSet set) {
    return ignoreCase ? CaseFolding.closure(set) : set;
  }
}
