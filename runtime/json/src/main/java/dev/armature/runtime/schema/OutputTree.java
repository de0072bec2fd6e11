package dev.armature.runtime.schema;

import dev.armature.runtime.tape.JsonTape;
import java.util.ArrayList;
import java.util.List;

/** Builds the tree of output units, up to a number of units. Not thread-safe, for one use. */
final class OutputTree {
  private final JsonTape tape;
  private final Path instance = new Path();
  private final Path keyword = new Path();
  private int left;

  OutputTree(JsonTape tape, int limit) {
    this.tape = tape;
    this.left = limit;
  }

  /** The unit of a schema, where the paths stand: errors if it fails, else annotations. */
  OutputUnit of(Report report) {
    boolean valid = report.isValid();
    List<OutputUnit> children = new ArrayList<>();
    List<OutputUnit> group = children;
    String open = "";
    for (ReportEntry entry : report.entries()) {
      Report below = entry.below();
      if (left-- <= 0) {
        break;
      } else if (entry.isError() || entry.kind() == ReportEntry.Kind.ANNOTATION) {
        addSaid(report, entry, children);
      } else if (entry.branches() != null) {
        children.add(union(report, entry, entry.branches()));
      } else if (below != null && below.isValid() == valid) {
        String key = firstToken(entry.location());
        if (!key.equals(open)) {
          open = key;
          group = new ArrayList<>();
          children.add(unit(report, key, "", group));
        }
        group.add(below(entry, entry.location(), below));
      }
    }
    boolean silent = !valid && children.isEmpty();
    return unit(report, "", silent ? "is not valid" : "", children);
  }

  private void addSaid(Report report, ReportEntry entry, List<OutputUnit> children) {
    if (entry.isError() && !report.isValid()) {
      String detail = entry.detail(tape, report.at());
      children.add(unit(report, entry.location(), detail, List.of()));
    } else if (!entry.isError() && report.isValid()) {
      OutputUnit said = unit(report, entry.location(), "", List.of());
      children.add(said.withAnnotation(entry.text()));
    }
  }

  private OutputUnit union(Report report, ReportEntry entry, Branches branches) {
    List<OutputUnit> children = new ArrayList<>();
    for (int i = 0; i < branches.all().length && branches.best() != null; i++) {
      children.add(below(entry, entry.location() + "/" + i, branches.all()[i]));
    }
    return unit(report, entry.location(), branches.text(), children);
  }

  private OutputUnit below(ReportEntry entry, String location, Report below) {
    int instanceMark = instance.mark();
    int keywordMark = keyword.mark();
    keyword.add(location);
    if (entry.kind() == ReportEntry.Kind.MEMBER) {
      instance.addToken(tape.text(entry.place()));
    } else if (entry.kind() == ReportEntry.Kind.ITEM) {
      instance.addToken(Integer.toString(entry.place()));
    }
    OutputUnit unit = of(below);
    instance.back(instanceMark);
    keyword.back(keywordMark);
    return unit;
  }

  private OutputUnit unit(Report report, String location, String error, List<OutputUnit> children) {
    return new OutputUnit(
        report.isValid(),
        keyword + location,
        SchemaUris.of(report.schema(), location),
        instance.toString(),
        error.isEmpty() ? null : error,
        null,
        children);
  }

  private static String firstToken(String location) {
    int end = location.indexOf('/', 1);
    return end < 0 ? location : location.substring(0, end);
  }
}
