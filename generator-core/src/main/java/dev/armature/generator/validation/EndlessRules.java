package dev.armature.generator.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a rule that needs its own verdict on the same value, so that none can ever be given. */
final class EndlessRules {
  private record Visit(Rule rule, Iterator<Rule> next) {}

  private EndlessRules() {}

  /** Such a rule, or null. */
  static @Nullable Rule find(RuleGraph graph) {
    Set<Rule> done = new HashSet<>();
    for (Rule rule : graph.rules()) {
      Rule found = search(rule, done);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Rule search(Rule start, Set<Rule> done) {
    Deque<Visit> path = new ArrayDeque<>();
    Set<Rule> onPath = new HashSet<>();
    enter(start, path, onPath);
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (!visit.next().hasNext()) {
        path.pop();
        onPath.remove(visit.rule());
        done.add(visit.rule());
        continue;
      }
      Rule next = visit.next().next();
      if (onPath.contains(next)) {
        return next;
      }
      if (!done.contains(next)) {
        enter(next, path, onPath);
      }
    }
    return null;
  }

  private static void enter(Rule rule, Deque<Visit> path, Set<Rule> onPath) {
    path.push(new Visit(rule, InPlace.all(rule).iterator()));
    onPath.add(rule);
  }
}
