package dev.armature.runtime.regex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of {@code properties.txt}, read when a pattern first asks; see its script. */
final class UnicodeTable {
  private static final int BASE = 36;

  /** Ranges as written, by kind and name. */
  private static final Map<String, String> LINES = read();

  private UnicodeTable() {}

  static @Nullable CodeSet find(String kind, String name) {
    String ranges = LINES.get(kind + ' ' + name);
    return ranges == null ? null : parse(ranges);
  }

  private static CodeSet parse(String ranges) {
    String[] words = ranges.isEmpty() ? new String[0] : ranges.split(" ");
    int[] ends = new int[2 * words.length];
    int last = 0;
    for (int i = 0; i < words.length; i++) {
      int dash = words[i].indexOf('-');
      String distance = dash < 0 ? words[i] : words[i].substring(0, dash);
      int first = last + Integer.parseInt(distance, BASE);
      last = dash < 0 ? first : first + Integer.parseInt(words[i].substring(dash + 1), BASE);
      ends[2 * i] = first;
      ends[2 * i + 1] = last;
    }
    return CodeSet.of(ends);
  }

  private static Map<String, String> read() {
    Map<String, String> lines = new HashMap<>();
    try (InputStream in = UnicodeTable.class.getResourceAsStream("properties.txt")) {
      if (in == null) {
        throw new IllegalStateException("properties.txt is missing beside " + UnicodeTable.class);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] words = line.split(" ", 3);
        for (String name : words[1].split("\\|")) {
          lines.put(words[0] + ' ' + name, words.length < 3 ? "" : words[2]);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return Map.copyOf(lines);
  }
}
