package dev.armature.benchmarks;

import java.util.List;
import java.util.Locale;

/** Medians and ranges: what a shared machine lets us say. */
public final class Ratios {
  private Ratios() {}

  /** The middle value; the lower one of two. */
  public static double median(List<Double> values) {
    return values.stream().sorted().toList().get((values.size() - 1) / 2);
  }

  /** {@code 1.07 (1.04 to 1.12)}. */
  public static String text(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f to %.2f)",
        median(values),
        sorted.get(0),
        sorted.get(sorted.size() - 1));
  }
}
