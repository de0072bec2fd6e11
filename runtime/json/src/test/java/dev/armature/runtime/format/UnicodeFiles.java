package dev.armature.runtime.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What IDNA needs of the Unicode Character Database, read from its files. */
final class UnicodeFiles {
  static final int POINTS = 0x110000;

  final Map<Integer, String> categories = new HashMap<>();
  final Map<Integer, String> bidi = new HashMap<>();
  final Map<Integer, Integer> combining = new HashMap<>();
  final Map<Integer, String> joining = new HashMap<>();
  final Map<Integer, String> scripts = new HashMap<>();
  final Map<Integer, int[]> folding = new HashMap<>();
  final Map<Integer, int[]> canonical = new HashMap<>();
  final Map<Integer, int[]> compatible = new HashMap<>();
  final BitSet exclusions = new BitSet();
  final BitSet jamo = new BitSet();
  private final Map<String, BitSet> properties = new HashMap<>();
  private final Path folder;

  UnicodeFiles(Path folder) {
    this.folder = folder;
    readCharacters();
    for (String[] row : rows("PropList.txt")) {
      range(row[0], properties.computeIfAbsent(row[1], name -> new BitSet()));
    }
    for (String[] row : rows("HangulSyllableType.txt")) {
      if (row[1].length() == 1) {
        range(row[0], jamo);
      }
    }
    rows("CompositionExclusions.txt").forEach(row -> range(row[0], exclusions));
    rows("Scripts.txt").forEach(row -> points(row[0]).forEach(p -> scripts.put(p, row[1])));
    rows("ArabicShaping.txt").forEach(row -> joining.put(hex(row[0]), row[2]));
    for (String[] row : rows("CaseFolding.txt")) {
      if (row[1].equals("C") || row[1].equals("F")) {
        folding.put(hex(row[0]), sequence(row[2]));
      }
    }
  }

  boolean has(String property, int point) {
    return properties.getOrDefault(property, new BitSet()).get(point);
  }

  private void readCharacters() {
    int first = 0;
    for (String[] row : rows("UnicodeData.txt")) {
      int point = hex(row[0]);
      boolean closesRange = row[1].endsWith(", Last>");
      for (int each = closesRange ? first : point; each <= point; each++) {
        categories.put(each, row[2]);
        combining.put(each, Integer.parseInt(row[3]));
        bidi.put(each, row[4]);
      }
      first = point;
      if (!row[5].isEmpty()) {
        boolean compatibility = row[5].startsWith("<");
        String mapping = compatibility ? row[5].substring(row[5].indexOf('>') + 2) : row[5];
        (compatibility ? compatible : canonical).put(point, sequence(mapping));
      }
    }
  }

  private List<String[]> rows(String file) {
    List<String[]> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(file))) {
        int comment = line.indexOf('#');
        String row = comment < 0 ? line : line.substring(0, comment);
        if (!row.isBlank()) {
          rows.add(row.strip().split("\\s*;\\s*", -1));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return rows;
  }

  private static int[] sequence(String points) {
    return List.of(points.strip().split(" ")).stream().mapToInt(UnicodeFiles::hex).toArray();
  }

  private static int hex(String point) {
    return Integer.parseInt(point, 16);
  }

  private static void range(String text, BitSet into) {
    points(text).forEach(into::set);
  }

  private static List<Integer> points(String text) {
    String[] ends = text.split("\\.\\.");
    List<Integer> points = new ArrayList<>();
    for (int each = hex(ends[0]); each <= hex(ends[ends.length - 1]); each++) {
      points.add(each);
    }
    return points;
  }
}
