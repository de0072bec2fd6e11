package dev.armature.runtime.schema;

import dev.armature.runtime.tape.Echo;
import dev.armature.runtime.tape.JsonTape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers violations for people. Not thread-safe, for one use. */
final class ViolationWalk {
  private final JsonTape tape;
  private final int limit;
  private final List<SchemaViolation> found = new ArrayList<>();
  private final Set<List<String>> said = new HashSet<>();
  private final Set<Report> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Path instance = new Path();
  private final Path keyword = new Path();

  ViolationWalk(JsonTape tape, int limit) {
    this.tape = tape;
    this.limit = limit;
  }

  List<SchemaViolation> of(Report root) {
    walk(root, "", "");
    return List.copyOf(found);
  }

  /** A report belongs to one value, so that a second walk through it could only say the same. */
  private void walk(Report report, String parent, String subject) {
    if (report.isValid() || !seen.add(report)) {
      return;
    }
    ReportEntry type = mistyped(report);
    for (ReportEntry entry : type == null ? report.entries() : List.of(type)) {
      if (found.size() >= limit) {
        return;
      }
      Report below = tell(report, entry, parent, subject);
      if (below != null) {
        int instanceMark = instance.mark();
        int keywordMark = keyword.mark();
        walk(below, entry.keyword(), enter(entry, subject));
        instance.back(instanceMark);
        keyword.back(keywordMark);
      }
    }
  }

  /** The error of {@code type}: a value of another type need not be told about other faults. */
  private static @Nullable ReportEntry mistyped(Report report) {
    for (ReportEntry entry : report.entries()) {
      if (entry.kind() == ReportEntry.Kind.TYPE) {
        return entry;
      }
    }
    return null;
  }

  /** Tells what an entry says itself; returns the report below that says more, or null. */
  private @Nullable Report tell(Report report, ReportEntry entry, String parent, String subject) {
    Branches branches = entry.branches();
    if (entry.isError()) {
      add(report, entry, parent, subject + entry.detail(tape, report.at()));
    } else if (branches != null) {
      if (!branches.text().isEmpty()) {
        add(report, entry, parent, subject + branches.text());
      }
      return branches.hasClosest() ? branches.best() : null;
    }
    return entry.below();
  }

  /** Goes to what is below; returns what its errors are about. */
  private String enter(ReportEntry entry, String subject) {
    Branches branches = entry.branches();
    keyword.add(
        branches == null ? entry.location() : entry.location() + "/" + branches.bestIndex());
    switch (entry.kind()) {
      case MEMBER -> instance.addToken(tape.text(entry.place()));
      case ITEM -> instance.addToken(Integer.toString(entry.place()));
      case NAME -> {
        return "the name " + Echo.quote(tape.text(entry.place())) + " ";
      }
      default -> {}
    }
    return subject;
  }

  private void add(Report report, ReportEntry entry, String parent, String detail) {
    String pointer = instance.toString();
    if (found.size() < limit && said.add(List.of(pointer, detail))) {
      String name = entry.location().isEmpty() ? parent : entry.keyword();
      String absolute = SchemaUris.of(report.schema(), entry.location());
      String location = keyword + entry.location();
      int offset = tape.offset(report.at());
      found.add(new SchemaViolation(pointer, name, detail, location, absolute, offset));
    }
  }
}
