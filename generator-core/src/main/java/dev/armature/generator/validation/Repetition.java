package dev.armature.generator.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the rules whose verdicts are worth keeping. A rule that leads back to itself on two ways
 * that one value can take would be asked twice as often at each level of nesting; a schema whose
 * definitions use each other twice likewise. Kept verdicts make both linear.
 */
public final class Repetition {
  /** More calls than that for one value, and shared rules keep their verdicts. */
  private static final long CALLS = 20_000;

  private final RuleGraph graph;
  private final Components components;
  private final Set<Rule> kept = new HashSet<>();

  private Repetition(RuleGraph graph) {
    this.graph = graph;
    this.components = new Components(graph);
  }

  /** The rules whose verdicts generated code keeps for each value. */
  public static Set<Rule> in(RuleGraph graph) {
    Repetition search = new Repetition(graph);
    for (Rule rule : graph.rules()) {
      search.look(rule);
    }
    if (search.calls() > CALLS) {
      search.keepShared();
    }
    return search.kept;
  }

  private void look(Rule start) {
    if (components.successors(start).size() <= 1) {
      return; // Two ways begin further on, if at all.
    }
    Map<Rule, Integer> visits = new HashMap<>();
    List<Edges.Edge> ways = new ArrayList<>();
    collect(start, visits, ways);
    Map<String, Integer> labels = new HashMap<>();
    Map<String, Integer> kinds = new HashMap<>();
    for (Edges.Edge way : ways) {
      labels.merge(way.label(), 1, Integer::sum);
      kinds.merge(way.every(), 1, Integer::sum);
    }
    for (Edges.Edge way : ways) {
      boolean overlaps =
          way.isEvery()
              ? kinds.getOrDefault(way.every(), 0) > 1
              : labels.getOrDefault(way.label(), 0) > 1 || labels.containsKey(way.every());
      if (overlaps) {
        kept.add(way.target());
      }
    }
  }

  /** The ways down that lead back, from everything that applies in a rule's place. */
  private void collect(Rule rule, Map<Rule, Integer> visits, List<Edges.Edge> ways) {
    List<Rule> open = new ArrayList<>(List.of(rule));
    while (!open.isEmpty()) {
      Rule each = open.remove(open.size() - 1);
      // A rule that is met twice counts twice; more would change nothing.
      if (visits.merge(each, 1, Integer::sum) > 2) {
        continue;
      }
      for (Edges.Edge edge : Edges.below(each)) {
        if (components.of(edge.target()) == components.of(each)) {
          ways.add(edge);
        }
      }
      InPlace.all(each).stream()
          .filter(next -> components.of(next) == components.of(rule))
          .forEach(open::add);
    }
  }

  /** How many rules one value, with one value in it and so on, can ask for at most. */
  private long calls() {
    long[] calls = new long[components.count()];
    List<List<Rule>> members = new ArrayList<>();
    for (int i = 0; i < calls.length; i++) {
      members.add(new ArrayList<>());
    }
    graph.rules().forEach(rule -> members.get(components.of(rule)).add(rule));
    long most = 0;
    for (int i = 0; i < calls.length; i++) {
      long sum = members.get(i).size();
      for (Rule rule : members.get(i)) {
        for (Rule next : InPlace.all(rule)) {
          sum += components.of(next) == i ? 0 : calls[components.of(next)];
        }
        sum += callsBelow(rule, i, calls);
      }
      calls[i] = Math.min(sum, Long.MAX_VALUE / 1_000_000);
      most = Math.max(most, calls[i]);
    }
    return most;
  }

  /** The same for the member or the item that most ways lead to. */
  private long callsBelow(Rule rule, int component, long[] calls) {
    Map<String, Long> sums = new HashMap<>();
    for (Edges.Edge edge : Edges.below(rule)) {
      int next = components.of(edge.target());
      sums.merge(edge.label(), next == component ? 0 : calls[next], Long::sum);
    }
    long most = 0;
    for (String label : sums.keySet()) {
      String every = label.substring(0, 1);
      long others = label.equals(every) ? 0 : sums.getOrDefault(every, 0L);
      most = Math.max(most, sums.getOrDefault(label, 0L) + others);
    }
    return most;
  }

  private void keepShared() {
    Set<Rule> once = new HashSet<>();
    for (Rule rule : graph.rules()) {
      for (Rule next : components.successors(rule)) {
        if (!once.add(next)) {
          kept.add(next);
        }
      }
    }
  }
}
