package dev.armature.runtime.http.server;

import java.util.List;

/** Matches a segment like {@code {year}-{month}.json}; parameters are never empty. */
final class SegmentMatch {
  private SegmentMatch() {}

  /**
   * Each parameter ends at the first place where the text behind it fits; the last text ends it.
   */
  static boolean match(
      List<String> texts, String path, int from, int end, int[] slices, int depth) {
    String first = texts.get(0);
    if (!path.startsWith(first, from)) {
      return false;
    }
    int last = texts.size() - 1;
    int at = from + first.length();
    int slot = 2 * depth;
    for (int i = 1; i < last; i++) {
      String text = texts.get(i);
      int next = path.indexOf(text, at + 1);
      if (next < 0 || next + text.length() > end) {
        return false;
      }
      slices[slot++] = at;
      slices[slot++] = next;
      at = next + text.length();
    }
    String suffix = texts.get(last);
    int stop = end - suffix.length();
    if (stop <= at || !path.startsWith(suffix, stop)) {
      return false;
    }
    slices[slot++] = at;
    slices[slot] = stop;
    return true;
  }
}
