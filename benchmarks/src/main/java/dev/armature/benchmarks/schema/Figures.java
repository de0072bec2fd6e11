package dev.armature.benchmarks.schema;

import dev.armature.benchmarks.Ratios;
import java.util.List;
import java.util.Locale;

/**
 * What one cell measured.
 *
 * @param median nanoseconds of CPU time per document
 * @param min of the best sample
 * @param bytes allocated per document
 * @param verdict whether the document was taken for valid
 */
record Figures(double median, double min, long bytes, boolean verdict) {
  static Figures of(List<Double> nanos, long bytes, boolean verdict) {
    double min = nanos.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    return new Figures(Ratios.median(nanos), min, bytes, verdict);
  }

  /** Reads what {@link #toString} wrote. */
  static Figures parse(String line) {
    String[] parts = line.strip().split(" ");
    return new Figures(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Long.parseLong(parts[2]),
        Boolean.parseBoolean(parts[3]));
  }

  /** The better of two runs: disturbances only ever add. */
  Figures best(Figures other) {
    return new Figures(
        Math.min(median, other.median),
        Math.min(min, other.min),
        Math.min(bytes, other.bytes),
        verdict);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f %.1f %d %s", median, min, bytes, verdict);
  }
}
