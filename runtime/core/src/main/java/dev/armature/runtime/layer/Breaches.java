package dev.armature.runtime.layer;

import dev.armature.runtime.tape.Violation;
import java.util.List;

/** Violations in a line of log: where and what, and no value, which might be a secret. */
final class Breaches {
  private static final int MOST = 10;
  private static final int LONGEST = 200;

  private Breaches() {}

  static String of(List<Violation> violations) {
    StringBuilder line = new StringBuilder();
    for (Violation each : violations.subList(0, Math.min(MOST, violations.size()))) {
      line.append(line.isEmpty() ? "" : ", ").append(each.keyword()).append(" at ");
      append(line, each.pointer());
    }
    return violations.size() <= MOST
        ? line.toString()
        : line.append(" and ").append(violations.size() - MOST).append(" more").toString();
  }

  /** Names in a pointer are data: nothing in them may begin a line of its own. */
  private static void append(StringBuilder line, String pointer) {
    int shown = Math.min(LONGEST, pointer.length());
    line.append('"');
    for (int i = 0; i < shown; i++) {
      char c = pointer.charAt(i);
      if (c < ' ' || c >= 0x7f) {
        line.append(String.format("\\u%04x", (int) c));
      } else {
        line.append(c);
      }
    }
    line.append(shown < pointer.length() ? "…\"" : "\"");
  }
}
