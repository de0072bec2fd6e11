package dev.armature.benchmarks.schema;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** The figures of one document, and the ratios that count. */
record Table(Pair pair, boolean valid, Map<Entry, Figures> figures) {
  void print(PrintStream out) throws IOException {
    out.printf(
        "%n%s, %s (%,d bytes)%n",
        pair.label(), valid ? "valid" : "invalid", pair.document(valid).length);
    out.printf("  %-12s %12s %12s %12s%n", "", "median ns", "min ns", "bytes");
    for (Map.Entry<Entry, Figures> each : figures.entrySet()) {
      Figures f = each.getValue();
      out.printf(
          Locale.ROOT,
          "  %-12s %,12.0f %,12.0f %,12d%s%n",
          each.getKey().label(),
          f.median(),
          f.min(),
          f.bytes(),
          isWrong(each.getKey(), f) ? "  WRONG VERDICT" : "");
    }
    ratios(out);
    out.flush();
  }

  private boolean isWrong(Entry entry, Figures figures) {
    return entry != Entry.TOKENS && entry != Entry.UNCHECKED && figures.verdict() != valid;
  }

  private void ratios(PrintStream out) {
    ratio(out, "networknt / armature", Entry.NETWORKNT, Entry.ARMATURE, goal(">= ", pair.goal()));
    ratio(out, "harrel / armature", Entry.HARREL, Entry.ARMATURE, "");
    ratio(out, "beans / codec", Entry.BEANS, Entry.CODEC, "");
    ratio(out, "armature / tokens", Entry.ARMATURE, Entry.TOKENS, "");
    ratio(out, "stream / tokens", Entry.STREAM, Entry.TOKENS, "");
    if (figures.containsKey(Entry.CODEC) && figures.containsKey(Entry.UNCHECKED)) {
      double checked = figures.get(Entry.CODEC).min();
      double unchecked = figures.get(Entry.UNCHECKED).min();
      print(out, "checks / codec without", (checked - unchecked) / unchecked, "goal <= 0.3");
    }
  }

  private String goal(String relation, int times) {
    return valid ? "goal " + relation + times : "";
  }

  /** By the best samples: they carry the least of the machine's noise. */
  private void ratio(PrintStream out, String name, Entry over, Entry under, String goal) {
    if (figures.containsKey(over) && figures.containsKey(under)) {
      print(out, name, figures.get(over).min() / figures.get(under).min(), goal);
    }
  }

  private static void print(PrintStream out, String name, double ratio, String goal) {
    out.printf(Locale.ROOT, "  %-24s %8.2f  %s%n", name, ratio, goal);
  }
}
