package dev.armature.cli;

import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.ir.Service;
import dev.armature.generator.output.OutputReport;
import java.time.Duration;
import java.util.Locale;
import java.util.StringJoiner;

/** One line on what came of a run. */
final class Summary {
  private Summary() {}

  /** Such as {@code 5 operations, 1 type}. */
  static String contents(GeneratorResult result) {
    Service service = result.service();
    return service == null
        ? "nothing"
        : count(service.operations().size(), "operation")
            + ", "
            + count(service.types().size(), "type");
  }

  /** Such as {@code 12 files written, 3 unchanged, 1 deleted}. */
  static String files(OutputReport report) {
    return count(report.written().size(), "file")
        + " written, "
        + report.unchanged().size()
        + " unchanged, "
        + report.deleted().size()
        + " deleted";
  }

  /** Such as {@code 2 errors, 1 warning}. */
  static String findings(Diagnostics diagnostics) {
    StringJoiner line = new StringJoiner(", ");
    for (Severity severity : Severity.values()) {
      int count = diagnostics.count(severity);
      if (count > 0) {
        line.add(count(count, severity.name().toLowerCase(Locale.ROOT)));
      }
    }
    return line.toString();
  }

  /** What a run that generates has not told. */
  static String hints(int hints, String contract) {
    return count(hints, "hint")
        + " on what is legal in the contract and does harm: see 'armature validate -i "
        + contract
        + "'";
  }

  /** Such as {@code 1.2 s}. */
  static String time(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
