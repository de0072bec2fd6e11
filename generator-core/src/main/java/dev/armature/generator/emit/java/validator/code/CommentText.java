package dev.armature.generator.emit.java.validator.code;

/** Text of a contract within a comment, where nothing may end the line or the comment. */
public final class CommentText {
  private static final int LONGEST = 60;

  private CommentText() {}

  /** The text, with whatever is no plain visible ASCII replaced, cut where it is long. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(c -> plain.appendCodePoint(isPlain(c) ? c : '?'));
    return plain.toString();
  }

  private static boolean isPlain(int c) {
    return c > 31 && c < 127 && "\\*{}@<>&".indexOf(c) < 0;
  }
}
