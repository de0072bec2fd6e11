package dev.armature.generator.golden;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of one contract.
 *
 * @param operations how many it has
 * @param generated how many of them are generated leniently
 * @param schemas how many it has
 * @param degraded how many of them are not applied as they are written
 * @param errors how many there are by default, by code
 */
record LedgerLine(
    int operations, int generated, int schemas, int degraded, Map<String, Integer> errors) {
  LedgerLine {
    errors = new TreeMap<>(errors);
  }

  /** Reads what {@link #toString} writes. */
  static LedgerLine parse(String text) {
    String[] cells = text.split("\t", -1);
    Map<String, Integer> errors = new TreeMap<>();
    for (String each : cells[5].isEmpty() ? new String[0] : cells[5].split(" ")) {
      String[] parts = each.split("=");
      errors.put(parts[0], Integer.valueOf(parts[1]));
    }
    return new LedgerLine(
        Integer.parseInt(cells[0]),
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        errors);
  }

  static LedgerLine sum(Collection<LedgerLine> lines) {
    Map<String, Integer> errors = new TreeMap<>();
    lines.forEach(line -> line.errors().forEach((code, n) -> errors.merge(code, n, Integer::sum)));
    return new LedgerLine(
        lines.stream().mapToInt(LedgerLine::operations).sum(),
        lines.stream().mapToInt(LedgerLine::generated).sum(),
        lines.stream().mapToInt(LedgerLine::schemas).sum(),
        lines.stream().mapToInt(LedgerLine::degraded).sum(),
        errors);
  }

  boolean isWorseThan(LedgerLine before) {
    return operations - generated > before.operations - before.generated
        || degraded > before.degraded
        || count() > before.count();
  }

  private int count() {
    return errors.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    String codes =
        errors.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining(" "));
    return Stream.of(operations, generated, schemas, degraded, count(), codes)
        .map(Object::toString)
        .collect(Collectors.joining("\t"));
  }
}
