package dev.armature.generator.emit.java.validator.code;

/**
 * Drops statements behind a {@code return} of the same block, which the language forbids.
 * Conditions that turn out to be constant leave them behind in more ways than the emitters can
 * foresee. Works on laid-out text, where a block's statements share their indent and no literal
 * spans lines.
 */
public final class DeadLines {
  private DeadLines() {}

  /** The text without what cannot be reached. */
  public static String dropped(String java) {
    StringBuilder kept = new StringBuilder(java.length());
    int dead = Integer.MAX_VALUE;
    boolean returning = false;
    int indent = 0;
    for (String line : java.split("\n", -1)) {
      String code = line.stripLeading();
      int own = line.length() - code.length();
      if (!returning && !code.isEmpty() && own < dead) {
        dead = Integer.MAX_VALUE;
        returning = code.startsWith("return ") || code.equals("return;");
        indent = own;
      }
      boolean unreachable = dead != Integer.MAX_VALUE && !code.isEmpty();
      if (!unreachable) {
        kept.append(line).append('\n');
      }
      if (returning && code.endsWith(";")) {
        returning = false;
        dead = indent;
      }
    }
    kept.setLength(kept.length() - 1);
    return kept.toString();
  }
}
