package dev.armature.generator.contradiction;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.runtime.format.Format;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the format that a misspelt one was meant to be; unknown ones are legal. */
final class NearFormats {
  private static final int SHORTEST = 7;

  private static final Set<String> KNOWN = known();

  private NearFormats() {}

  private static Set<String> known() {
    Set<String> known = new TreeSet<>(Format.names());
    known.addAll(Set.of("binary", "password", "byte", "date-time", "email"));
    return known;
  }

  /** The known format that differs by punctuation, case or one letter; null if there is none. */
  static @Nullable String meant(String written) {
    if (KNOWN.contains(written)) {
      return null;
    }
    for (String each : KNOWN) {
      if (plain(each).equals(plain(written))) {
        return each;
      }
    }
    String near =
        written.length() < SHORTEST ? swapped(written) : Suggestion.nearest(written, KNOWN);
    boolean same = near != null && digits(near).equals(digits(written));
    return same && Math.abs(near.length() - written.length()) <= 1 && isOneSlip(written, near)
        ? near
        : null;
  }

  /**
   * Short words are all near to each other; those with two neighbouring letters swapped are meant.
   */
  private static @Nullable String swapped(String written) {
    for (String each : KNOWN) {
      boolean same = letters(each).equals(letters(written));
      if (same && each.length() > 3 && isOneSlip(written, each)) {
        return each;
      }
    }
    return null;
  }

  private static String letters(String word) {
    char[] letters = word.toLowerCase(Locale.ROOT).toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  /** Whether all but two neighbouring letters are the same at both ends. */
  static boolean isOneSlip(String a, String b) {
    int least = Math.min(a.length(), b.length());
    int from = 0;
    while (from < least && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int to = 0;
    while (to < least - from && a.charAt(a.length() - 1 - to) == b.charAt(b.length() - 1 - to)) {
      to++;
    }
    return Math.max(a.length(), b.length()) - from - to <= 2;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ .]", "");
  }

  private static String digits(String name) {
    return name.replaceAll("[^0-9]", "");
  }
}
