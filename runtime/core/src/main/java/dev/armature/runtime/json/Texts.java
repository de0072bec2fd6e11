package dev.armature.runtime.json;

/** Words for details. */
final class Texts {
  private static final int MAX_ECHO = 40;

  private Texts() {}

  /** At most 40 characters of the sender's own text, in quotes, without control characters. */
  static String quote(String text) {
    return '"' + bounded(text, MAX_ECHO) + '"';
  }

  /** The beginning of a text, without control characters. */
  static String bounded(String text, int most) {
    int length = Math.min(text.length(), most);
    StringBuilder bounded = new StringBuilder(length + 1);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      bounded.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
    }
    return bounded.append(text.length() > length ? "…" : "").toString();
  }

  /** The count with its noun, such as "1 item" or "3 items". */
  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
