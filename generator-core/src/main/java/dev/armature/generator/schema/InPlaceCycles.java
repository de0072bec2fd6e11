package dev.armature.generator.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Finds references that lead back to a schema which is still being asked about the same value, so
 * that no verdict is ever reached. What a dynamic reference stands for is not known here.
 */
final class InPlaceCycles {
  private record Step(Schema schema, Place by) {}

  private record Visit(Schema schema, Iterator<Step> steps) {}

  private final Findings findings;
  private final Map<Schema, Boolean> done = new HashMap<>();
  private final Deque<Visit> path = new ArrayDeque<>();

  InPlaceCycles(Findings findings) {
    this.findings = findings;
  }

  void check(List<Schema> schemas) {
    for (Schema schema : schemas) {
      if (!done.containsKey(schema)) {
        search(schema);
      }
    }
  }

  private void search(Schema start) {
    enter(start);
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (!visit.steps().hasNext()) {
        done.put(path.pop().schema(), true);
        continue;
      }
      Step step = visit.steps().next();
      Boolean known = done.get(step.schema());
      if (known == null) {
        enter(step.schema());
      } else if (!known) {
        report(step);
      }
    }
  }

  private void enter(Schema schema) {
    done.put(schema, false);
    path.push(new Visit(schema, steps(schema).iterator()));
  }

  private void report(Step step) {
    findings.error(
        SchemaCodes.REF_CYCLE,
        step.by().span(),
        "this leads back to " + step.schema() + " without going into the value",
        "let the recursion go through 'properties', 'items' or another part of the value");
  }

  private static List<Step> steps(Schema schema) {
    List<Step> steps = new ArrayList<>();
    for (Keyword keyword : schema.keywords()) {
      for (Schema target : InPlaceTargets.of(keyword)) {
        steps.add(new Step(target, schema.at(keyword)));
      }
    }
    return steps;
  }
}
