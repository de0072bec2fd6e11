package dev.armature.generator.compile;

import dev.armature.generator.compile.Javac.Outcome;
import dev.armature.runtime.schema.SchemaValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Schemas that are compiled together. For one thread. */
final class Batch {
  /** UTF-16 units of Java for one run of its compiler, unless one schema alone needs more. */
  private static final long MOST_CODE = 4L << 20;

  private final Javac javac;
  private final List<SchemaSource> sources;
  private final Map<JavaUnit, Attempt> waiting = new LinkedHashMap<>();
  private long waitingSize;

  Batch(Javac javac, List<SchemaSource> sources) {
    this.javac = javac;
    this.sources = sources;
  }

  /** The result of each schema, in order. */
  List<LoadedSchema> compile() {
    List<Attempt> attempts = new ArrayList<>();
    for (SchemaSource source : sources) {
      Attempt attempt = new Attempt(source.name());
      attempts.add(attempt);
      String packageName = "armature.loaded.s" + attempts.size();
      JavaUnit unit =
          attempt.guard(() -> JavaSource.of(source, packageName, attempt.diagnostics()));
      if (unit != null) {
        add(unit, attempt);
      }
    }
    flush();
    return attempts.stream().map(Attempt::result).toList();
  }

  private void add(JavaUnit unit, Attempt attempt) {
    if (waitingSize + unit.size() > MOST_CODE) {
      flush();
    }
    waiting.put(unit, attempt);
    waitingSize += unit.size();
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      Map<JavaUnit, Outcome> outcomes = javac.compile(List.copyOf(waiting.keySet()));
      waiting.forEach((unit, attempt) -> finish(attempt, unit, outcomes.get(unit)));
    }
    waiting.clear();
    waitingSize = 0;
  }

  private static void finish(Attempt attempt, JavaUnit unit, @Nullable Outcome outcome) {
    if (outcome == null || !outcome.isGood()) {
      attempt.rejected(outcome == null ? "nothing was compiled" : outcome.complaint());
      return;
    }
    SchemaValidator validator =
        attempt.guard(() -> ValidatorLoader.load(unit.packageName(), outcome.classes()));
    attempt.loaded(validator);
  }
}
