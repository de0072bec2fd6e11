package dev.armature.generator.naming;

import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which outcomes a handler returns, and which it throws. */
public final class Outcomes {
  private Outcomes() {}

  /** The outcomes that are results; {@code default} is one where nothing else is. */
  public static List<Outcome> results(Operation operation) {
    List<Outcome> named = operation.outcomes().stream().filter(o -> o.status().success()).toList();
    return named.isEmpty()
        ? operation.outcomes().stream().filter(o -> o.status() instanceof Status.Default).toList()
        : named;
  }

  /** The outcomes that are exceptions. */
  public static List<Outcome> errors(Operation operation) {
    List<Outcome> results = results(operation);
    return operation.outcomes().stream().filter(o -> !results.contains(o)).toList();
  }

  /** What the body of an outcome holds, or null if it has none. */
  public static @Nullable Value body(Outcome outcome) {
    for (Content content : outcome.contents()) {
      if (content.value() != null) {
        return content.value();
      }
    }
    return null;
  }
}
