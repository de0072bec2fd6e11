package dev.armature.runtime.config;

import java.util.Collection;
import java.util.Locale;

/** Finds what somebody may have meant. */
final class Similar {
  private Similar() {}

  /** A clause to put at the end of a message; empty when nothing is near. */
  static String hint(String given, Collection<String> known) {
    String best = "";
    int least = Math.min(given.length(), Math.max(3, given.length() / 3 + 1));
    for (String candidate : known) {
      int distance = distance(fold(given), fold(candidate));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : " (did you mean '" + best + "'?)";
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
