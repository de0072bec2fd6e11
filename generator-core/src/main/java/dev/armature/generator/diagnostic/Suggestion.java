package dev.armature.generator.diagnostic;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses what a misspelt word was meant to be. */
public final class Suggestion {
  private static final int MAX_LENGTH = 100;

  private Suggestion() {}

  /** "did you mean 'string'?", or null if no known word is near. */
  public static @Nullable String didYouMean(String written, Collection<String> known) {
    String nearest = nearest(written, known);
    return nearest == null ? null : "did you mean '" + nearest + "'?";
  }

  /** The nearest known word, or null if none differs by at most a third of its letters. */
  public static @Nullable String nearest(String written, Collection<String> known) {
    if (written.length() > MAX_LENGTH) {
      return null;
    }
    String nearest = null;
    int best = Integer.MAX_VALUE;
    for (String word : known) {
      int allowed = Math.max(1, Math.min(written.length(), word.length()) / 3);
      if (word.length() > MAX_LENGTH || Math.abs(word.length() - written.length()) > allowed) {
        continue;
      }
      int distance = distance(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
      boolean nearer =
          distance < best || distance == best && nearest != null && word.compareTo(nearest) < 0;
      if (distance <= allowed && nearer) {
        nearest = word;
        best = distance;
      }
    }
    return nearest;
  }

  /** Insertions, deletions, replacements and swaps of neighbours between two words. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
