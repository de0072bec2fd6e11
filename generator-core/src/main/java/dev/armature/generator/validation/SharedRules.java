package dev.armature.generator.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the rules that more than one keyword leads to. If these answer once for each value, all
 * rules do, so that the work of an explanation is linear in the value.
 */
public final class SharedRules {
  private SharedRules() {}

  /** The rules of a graph that are shared. */
  public static Set<Rule> in(RuleGraph graph) {
    Set<Rule> met = new HashSet<>(graph.roots());
    Set<Rule> shared = new HashSet<>();
    for (Rule rule : graph.rules()) {
      List<Rule> successors = new ArrayList<>(InPlace.all(rule));
      Edges.below(rule).forEach(edge -> successors.add(edge.target()));
      successors.stream().filter(next -> !met.add(next)).forEach(shared::add);
    }
    return shared;
  }
}
