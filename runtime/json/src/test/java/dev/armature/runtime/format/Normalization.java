package dev.armature.runtime.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * NFKC by the data at hand, where Java's own depends on the JDK. Hangul syllables are composed by
 * arithmetic (Unicode, section 3.12).
 */
final class Normalization {
  private static final int SYLLABLES = 0xAC00;
  private static final int LEADING = 0x1100;
  private static final int VOWELS = 0x1161;
  private static final int TRAILING = 0x11A7;
  private static final int SYLLABLE_COUNT = 19 * 21 * 28;

  private final UnicodeFiles files;

  /** The composite of two characters, by both. */
  private final Map<Long, Integer> composites = new HashMap<>();

  private final BitSet seconds = new BitSet();

  Normalization(UnicodeFiles files) {
    this.files = files;
    files.canonical.forEach(
        (point, parts) -> {
          boolean composes =
              parts.length == 2
                  && !files.exclusions.get(point)
                  && combining(point) == 0
                  && combining(parts[0]) == 0;
          if (composes) {
            composites.put(pair(parts[0], parts[1]), point);
            seconds.set(parts[1]);
          }
        });
  }

  /** All pairs that compose, in order, with what they make; but for Hangul. */
  List<int[]> pairs() {
    List<int[]> pairs = new ArrayList<>();
    new TreeMap<>(composites)
        .forEach(
            (pair, whole) ->
                pairs.add(new int[] {(int) (pair >> 21), (int) (pair & 0x1FFFFF), whole}));
    return pairs;
  }

  /** Whether a character composes with one before it. */
  boolean isSecond(int point) {
    return seconds.get(point);
  }

  List<Integer> nfkc(List<Integer> text) {
    List<Integer> parts = new ArrayList<>();
    text.forEach(point -> decompose(point, parts));
    reorder(parts);
    return compose(parts);
  }

  private void decompose(int point, List<Integer> into) {
    int syllable = point - SYLLABLES;
    if (syllable >= 0 && syllable < SYLLABLE_COUNT) {
      into.add(LEADING + syllable / (21 * 28));
      into.add(VOWELS + syllable / 28 % 21);
      if (syllable % 28 > 0) {
        into.add(TRAILING + syllable % 28);
      }
      return;
    }
    int[] parts = files.canonical.getOrDefault(point, files.compatible.get(point));
    if (parts == null) {
      into.add(point);
      return;
    }
    for (int part : parts) {
      decompose(part, into);
    }
  }

  private void reorder(List<Integer> text) {
    for (int i = 1; i < text.size(); i++) {
      int point = text.get(i);
      int at = i;
      while (at > 0 && combining(point) > 0 && combining(text.get(at - 1)) > combining(point)) {
        text.set(at, text.get(at - 1));
        at--;
      }
      text.set(at, point);
    }
  }

  private List<Integer> compose(List<Integer> text) {
    List<Integer> composed = new ArrayList<>();
    int starter = -1;
    for (int point : text) {
      int last = composed.size() - 1;
      boolean blocked = last > starter && combining(composed.get(last)) >= combining(point);
      @Nullable Integer whole =
          starter < 0 || blocked ? null : composite(composed.get(starter), point);
      if (whole != null) {
        composed.set(starter, whole);
        continue;
      }
      composed.add(point);
      starter = combining(point) == 0 ? composed.size() - 1 : starter;
    }
    return composed;
  }

  private @Nullable Integer composite(int first, int second) {
    if (first >= LEADING && first < LEADING + 19 && second >= VOWELS && second < VOWELS + 21) {
      return SYLLABLES + ((first - LEADING) * 21 + second - VOWELS) * 28;
    }
    int syllable = first - SYLLABLES;
    boolean open = syllable >= 0 && syllable < SYLLABLE_COUNT && syllable % 28 == 0;
    if (open && second > TRAILING && second < TRAILING + 28) {
      return first + second - TRAILING;
    }
    return composites.get(pair(first, second));
  }

  private int combining(int point) {
    return files.combining.getOrDefault(point, 0);
  }

  private static long pair(int first, int second) {
    return (long) first << 21 | second;
  }
}
