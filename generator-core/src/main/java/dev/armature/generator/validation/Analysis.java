package dev.armature.generator.validation;

import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.facts.BranchTags;
import dev.armature.generator.facts.KindTruth;
import dev.armature.generator.schema.Keyword;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that is known of a schema's rules before code is emitted. Not thread-safe. */
public final class Analysis {
  private final RuleGraph graph;
  private final ValidatorOptions options;
  private final AcceptedKinds<Rule> kinds = new AcceptedKinds<>(RuleLinks.RULES);
  private final Truth truth;
  private final KindTruth<Rule> kindTruth;
  private final Contributions contributions = new Contributions();
  private final Set<Rule> kept;

  /** Analyses the rules of a schema. */
  public Analysis(RuleGraph graph, ValidatorOptions options) {
    this.graph = graph;
    this.options = options;
    this.truth = new Truth(options::asserts, kinds);
    this.kindTruth = new KindTruth<>(RuleLinks.RULES, kinds, truth::isVain);
    this.kept = new HashSet<>();
    Repetition.in(graph).forEach(rule -> kept.add(resolved(rule)));
  }

  public RuleGraph graph() {
    return graph;
  }

  public ValidatorOptions options() {
    return options;
  }

  public AcceptedKinds<Rule> kinds() {
    return kinds;
  }

  /** The property that tells the branches of a union apart, or null. */
  public @Nullable BranchTags tags(List<Rule> branches) {
    return BranchTags.of(RuleBranch.of(branches, kinds));
  }

  public Truth truth() {
    return truth;
  }

  public KindTruth<Rule> kindTruth() {
    return kindTruth;
  }

  public Contributions contributions() {
    return contributions;
  }

  /** Whether a rule's verdicts are kept for each value. */
  public boolean isKept(Rule rule) {
    return kept.contains(rule);
  }

  /** The rule that decides: past those that do nothing but refer to another. */
  public Rule resolved(Rule rule) {
    Rule at = rule;
    // As many steps as there are rules: a circle of references is reported elsewhere.
    for (int i = 0; i < graph.rules().size(); i++) {
      Rule next = soleTarget(at);
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private @Nullable Rule soleTarget(Rule rule) {
    if (rule.schema().isNever()) {
      return null;
    }
    Rule target = null;
    for (Keyword keyword : rule.keywords()) {
      Rule found = rule.target(keyword);
      if (found != null && target == null) {
        target = found;
      } else if (!(keyword instanceof Keyword.Annotation)) {
        return null;
      }
    }
    return target;
  }
}
