package dev.armature.runtime.layer;

import dev.armature.runtime.log.LogText;
import dev.armature.runtime.tape.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** Violations in a line of log: where and what, and no value, which might be a secret. */
final class Breaches {
  private static final int MOST = 10;

  private Breaches() {}

  static String of(List<Violation> violations) {
    String first =
        violations.stream()
            .limit(MOST)
            .map(each -> each.keyword() + " at \"" + LogText.of(each.pointer()) + '"')
            .collect(Collectors.joining(", "));
    int more = violations.size() - MOST;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
