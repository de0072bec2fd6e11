package dev.armature.runtime.format;

/** The rule for labels in names with right-to-left characters (RFC 5893, section 2). */
final class BidiRule {
  private static final int L = 1;
  private static final int R = 1 << 1;
  private static final int AL = 1 << 2;
  private static final int AN = 1 << 3;
  private static final int EN = 1 << 4;
  private static final int NSM = 1 << 10;

  /** ES, CS, ET, ON and BN. */
  private static final int NEUTRAL = 0b11111 << 5;

  private static final int IN_RTL = R | AL | AN | EN | NEUTRAL | NSM;
  private static final int IN_LTR = L | EN | NEUTRAL | NSM;

  private BidiRule() {}

  /** Whether a set of classes makes the name one with right-to-left characters. */
  static boolean isRightToLeft(int classes) {
    return (classes & (R | AL | AN)) != 0;
  }

  /**
   * Whether a label keeps to the rule.
   *
   * @param first the class of its first character
   * @param last the class of its last character that is not NSM; NSM if there is none
   * @param classes the classes of all
   */
  static boolean holds(int first, int last, int classes) {
    if (first == L) {
      return (classes & ~IN_LTR) == 0 && (last & (L | EN)) != 0;
    }
    return (first & (R | AL)) != 0
        && (classes & ~IN_RTL) == 0
        && (last & (R | AL | EN | AN)) != 0
        && (classes & (EN | AN)) != (EN | AN);
  }

  static boolean isNonSpacing(int bidi) {
    return bidi == NSM;
  }
}
