package dev.armature.generator.emit.java.validator.code;

import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.facts.Verdict;
import dev.armature.generator.validation.Analysis;
import dev.armature.generator.validation.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules that one value has to obey together, so that one pass over its tokens decides all of them.
 *
 * @param rules resolved, each once, in the order of their numbers; none of them always holds
 * @param never whether one of them never holds
 */
public record RuleSet(List<Rule> rules, boolean never) {
  public static RuleSet of(Collection<Rule> rules, Analysis analysis) {
    Set<Rule> all = new LinkedHashSet<>();
    boolean never = false;
    for (Rule rule : rules) {
      Verdict verdict = analysis.truth().of(rule);
      never |= verdict == Verdict.NEVER;
      if (verdict == Verdict.DEPENDS) {
        all.add(analysis.resolved(rule));
      }
    }
    List<Rule> sorted = all.stream().sorted(Comparator.comparingInt(Rule::number)).toList();
    return new RuleSet(never ? List.of() : sorted, never);
  }

  /** Whether everything obeys. */
  public boolean always() {
    return rules.isEmpty() && !never;
  }

  /** The kinds of tokens that may obey. */
  public int kinds(Analysis analysis) {
    return rules.stream().mapToInt(analysis.kinds()::of).reduce(AcceptedKinds.ALL, (a, b) -> a & b);
  }
}
