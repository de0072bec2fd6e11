package dev.armature.generator.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The strongly connected components of a rule graph, by Tarjan's algorithm without recursion. */
final class Components {
  private record Visit(Rule rule, Iterator<Rule> next) {}

  private final List<List<Rule>> successors = new ArrayList<>();
  private final int[] index;
  private final int[] low;
  private final int[] component;
  private final Deque<Rule> path = new ArrayDeque<>();
  private final Deque<Visit> visits = new ArrayDeque<>();
  private int counter;
  private int components;

  Components(RuleGraph graph) {
    int size = graph.rules().size();
    index = new int[size];
    low = new int[size];
    component = new int[size];
    for (Rule rule : graph.rules()) {
      List<Rule> next = InPlace.all(rule);
      Edges.below(rule).forEach(edge -> next.add(edge.target()));
      successors.add(next);
    }
    for (Rule rule : graph.rules()) {
      if (index[rule.number()] == 0) {
        search(rule);
      }
    }
  }

  /** The number of a rule's component; a component that leads to another has the higher number. */
  int of(Rule rule) {
    return component[rule.number()];
  }

  int count() {
    return components;
  }

  List<Rule> successors(Rule rule) {
    return successors.get(rule.number());
  }

  private void search(Rule start) {
    enter(start);
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      if (visit.next().hasNext()) {
        step(visit.rule(), visit.next().next());
      } else {
        visits.pop();
        leave(visit.rule());
      }
    }
  }

  private void enter(Rule rule) {
    index[rule.number()] = ++counter;
    low[rule.number()] = counter;
    component[rule.number()] = -1;
    path.push(rule);
    visits.push(new Visit(rule, successors(rule).iterator()));
  }

  private void step(Rule from, Rule to) {
    if (index[to.number()] == 0) {
      enter(to);
    } else if (component[to.number()] < 0) {
      low[from.number()] = Math.min(low[from.number()], index[to.number()]);
    }
  }

  private void leave(Rule rule) {
    int at = rule.number();
    if (low[at] == index[at]) {
      Rule member;
      do {
        member = path.pop();
        component[member.number()] = components;
      } while (member != rule);
      components++;
    }
    Visit caller = visits.peek();
    if (caller != null) {
      int from = caller.rule().number();
      low[from] = Math.min(low[from], low[at]);
    }
  }
}
