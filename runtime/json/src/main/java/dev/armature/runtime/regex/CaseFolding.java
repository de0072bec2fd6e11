package dev.armature.runtime.regex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * Which characters are one where case is ignored (ECMA-262, section 22.2.2.7.3, in Unicode mode):
 * those with the same simple case folding. From a table of our own, read when a pattern first asks;
 * see its script.
 */
final class CaseFolding {
  private static final int BASE = 36;

  /** The characters that are one with others, in order. */
  private static final int[] POINTS;

  /** The next character of the circle of each. */
  private static final int[] NEXT;

  static {
    TreeMap<Integer, Integer> circles = read();
    POINTS = circles.keySet().stream().mapToInt(Integer::intValue).toArray();
    NEXT = circles.values().stream().mapToInt(Integer::intValue).toArray();
  }

  private CaseFolding() {}

  /** A set with all characters that are one with some of its own. */
  static CodeSet closure(CodeSet set) {
    int[] ends = set.ends();
    int[] others = new int[16];
    int size = 0;
    for (int i = 0; i < ends.length; i += 2) {
      for (int at = firstFrom(ends[i]); at < POINTS.length && POINTS[at] <= ends[i + 1]; at++) {
        for (int c = NEXT[at]; c != POINTS[at]; c = next(c)) {
          if (!set.contains(c)) {
            others = size == others.length ? Arrays.copyOf(others, 2 * size) : others;
            others[size++] = c;
            others[size++] = c;
          }
        }
      }
    }
    return size == 0 ? set : set.plus(CodeSet.of(Arrays.copyOf(others, size)));
  }

  /** Whether two characters are one. */
  static boolean same(int a, int b) {
    for (int c = next(a); c != a; c = next(c)) {
      if (c == b) {
        return true;
      }
    }
    return a == b;
  }

  private static int firstFrom(int c) {
    int found = Arrays.binarySearch(POINTS, c);
    return found >= 0 ? found : -found - 1;
  }

  private static int next(int c) {
    int found = Arrays.binarySearch(POINTS, c);
    return found >= 0 ? NEXT[found] : c;
  }

  private static TreeMap<Integer, Integer> read() {
    TreeMap<Integer, Integer> circles = new TreeMap<>();
    try (InputStream in = CaseFolding.class.getResourceAsStream("folding.txt")) {
      if (in == null) {
        throw new IllegalStateException("folding.txt is missing beside " + CaseFolding.class);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] words = line.split(" ");
        int first = Integer.parseInt(words[0], BASE);
        int step = Integer.parseInt(words[2], BASE);
        int distance = Integer.parseInt(words[3], BASE);
        for (int i = 0; i < Integer.parseInt(words[1], BASE); i++) {
          circles.put(first + i * step, first + i * step + distance);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return circles;
  }
}
