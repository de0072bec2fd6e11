package dev.armature.runtime.json;

/** Finds halves of surrogate pairs, which JSON's grammar lets through and Unicode does not. */
final class Surrogates {
  private Surrogates() {}

  /** Whether a half stands alone in the text. */
  static boolean areBroken(String text) {
    int union = 0;
    for (int i = 0; i < text.length(); i++) {
      union |= text.charAt(i);
    }
    // Every surrogate has these bits; most texts have not, and need no closer look.
    return (union & 0xD800) == 0xD800 && isBroken(text);
  }

  private static boolean isBroken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
