package dev.armature.runtime.tape;

/** How a sender's own text is shown in what is said about it. */
public final class Echo {
  private static final int MOST = 40;

  private Echo() {}

  /** At most 40 characters of a text, in quotes, without control characters. */
  public static String quote(String text) {
    return '"' + bounded(text, MOST) + '"';
  }

  /** The first characters of a text, without control characters; an ellipsis for the others. */
  public static String bounded(String text, int most) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int i = 0; i < most && at < text.length(); i++) {
      int c = text.codePointAt(at);
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      shown.appendCodePoint(half || Character.isISOControl(c) ? '?' : c);
      at += Character.charCount(c);
    }
    return shown.append(at < text.length() ? "…" : "").toString();
  }
}
