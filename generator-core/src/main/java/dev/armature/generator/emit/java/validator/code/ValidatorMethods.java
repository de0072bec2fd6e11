package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.ClassName;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.facts.Verdict;
import dev.armature.generator.validation.Analysis;
import dev.armature.generator.validation.Rule;
import dev.armature.generator.validation.RuleGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The methods of validators: which exist, what they are called, in which class each one lives. Only
 * what something calls is emitted. Not thread-safe.
 */
public final class ValidatorMethods {
  private static final int RULES_PER_CLASS = 150;

  private record Key(Rule rule, boolean marking) {}

  /** A method that something calls. */
  public record Wanted(Rule rule, boolean marking, String name, ClassBody body) {}

  private final Analysis analysis;
  private final Map<Key, Wanted> methods = new HashMap<>();
  private final Map<Rule, String> bases = new HashMap<>();
  private final ClassFamilies<Wanted> families;
  private final List<Wanted> roots = new ArrayList<>();

  public ValidatorMethods(String packageName, Analysis analysis) {
    this.analysis = analysis;
    RuleGraph graph = analysis.graph();
    Stream<ClassName> names =
        graph.starts().stream().map(start -> ClassName.get(packageName, start.name()));
    this.families = new ClassFamilies<>(names, RULES_PER_CLASS);
    for (Rule root : graph.roots()) {
      families.enter(roots.size());
      roots.add(wanted(root, false));
    }
    families.enter(0);
  }

  /** The methods of the starts. */
  public List<Wanted> roots() {
    return roots;
  }

  public Analysis analysis() {
    return analysis;
  }

  /** The classes so far that are called after a start; the first is its validator. */
  public List<ClassBody> bodies(int start) {
    return families.bodies(start);
  }

  /** Whether the value at an index obeys a rule: a call, or a constant. */
  public Condition holds(Rule rule, String at, ClassBody from) {
    return holds(rule, "t", at, from);
  }

  /** The same for a value on some tape. */
  public Condition holds(Rule rule, String tape, String at, ClassBody from) {
    Verdict verdict = analysis.truth().of(rule);
    if (verdict != Verdict.DEPENDS) {
      return Condition.of(verdict == Verdict.ALWAYS);
    }
    Wanted wanted = wanted(rule, false);
    return wanted.body().holds(wanted.name(), from, tape + ", " + at);
  }

  /** The same, with everything marked that the rule evaluates. */
  public Condition marks(Rule rule, String at, String marks, ClassBody from) {
    Wanted wanted = wanted(rule, true);
    return wanted.body().holds(wanted.name(), from, "t, " + at + ", " + marks);
  }

  /** Whether marking can make a difference for a rule. */
  public boolean contributes(Rule rule) {
    return !rule.schema().isNever()
        && (analysis.contributions().ofMembers(rule) || analysis.contributions().ofItems(rule));
  }

  /** The next method to emit, or null. */
  public @Nullable Wanted next() {
    return families.poll();
  }

  /** What the methods of a rule are called after. */
  public String base(Rule rule) {
    return bases.computeIfAbsent(analysis.resolved(rule), families.names()::of);
  }

  /** A new name made of another one. */
  public String name(String base, String suffix) {
    return families.names().of(base, suffix);
  }

  /** A new name for a part of a method. */
  public String part(Wanted whole, String suffix) {
    return families.names().of(whole.name(), suffix);
  }

  Wanted wanted(Rule rule, boolean marking) {
    Rule resolved = analysis.resolved(rule);
    return methods.computeIfAbsent(new Key(resolved, marking), this::want);
  }

  private Wanted want(Key key) {
    String base = base(key.rule());
    String name = key.marking() ? name(base, "Marking") : base;
    Wanted wanted = new Wanted(key.rule(), key.marking(), name, body());
    families.open(wanted);
    return wanted;
  }

  /** The class for the next rule. */
  public ClassBody body() {
    return families.next();
  }
}
