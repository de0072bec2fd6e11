package dev.armature.generator.target.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.validation.Analysis;
import dev.armature.generator.validation.Rule;
import dev.armature.generator.validation.Truth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The methods of one validator: which exist, what they are called, in which class each one lives.
 * Only what something calls is emitted. Not thread-safe.
 */
final class Emission {
  private static final int RULES_PER_CLASS = 150;

  private record Key(Rule rule, boolean marking) {}

  /** A method that something calls. */
  record Wanted(Rule rule, boolean marking, String name, ClassBody body) {}

  private final Analysis analysis;
  private final RuleNames names = new RuleNames();
  private final Map<Key, Wanted> methods = new HashMap<>();
  private final Map<Rule, String> bases = new HashMap<>();
  private final Deque<Wanted> open = new ArrayDeque<>();
  private final ClassBodies bodies;

  Emission(Analysis analysis, String className) {
    this.analysis = analysis;
    this.bodies = new ClassBodies(className, RULES_PER_CLASS);
  }

  Analysis analysis() {
    return analysis;
  }

  /** The classes so far; the first is the validator itself. */
  List<ClassBody> bodies() {
    return bodies.all();
  }

  /** Whether the value at an index obeys a rule: a call, or a constant. */
  CodeBlock holds(Rule rule, String at, ClassBody from) {
    return holds(rule, "t", at, from);
  }

  /** The same for a value on some tape. */
  CodeBlock holds(Rule rule, String tape, String at, ClassBody from) {
    Truth.Verdict verdict = analysis.truth().of(rule);
    if (verdict != Truth.Verdict.DEPENDS) {
      return CodeBlock.of("$L", verdict == Truth.Verdict.ALWAYS);
    }
    return CodeBlock.of("$L($L, $L)", reference(wanted(rule, false), from), tape, at);
  }

  /** The same, with everything marked that the rule evaluates. */
  CodeBlock marks(Rule rule, String at, String marks, ClassBody from) {
    return CodeBlock.of("$L(t, $L, $L)", reference(wanted(rule, true), from), at, marks);
  }

  /** Whether marking can make a difference for a rule. */
  boolean contributes(Rule rule) {
    return !rule.schema().isNever()
        && (analysis.contributions().ofMembers(rule) || analysis.contributions().ofItems(rule));
  }

  /** The next method to emit, or null. */
  @Nullable Wanted next() {
    return open.poll();
  }

  /** What the methods of a rule are called after. */
  String base(Rule rule) {
    return bases.computeIfAbsent(analysis.resolved(rule), names::of);
  }

  /** A new name made of another one. */
  String name(String base, String suffix) {
    return names.of(base, suffix);
  }

  /** A new name for a part of a method. */
  String part(Wanted whole, String suffix) {
    return names.of(whole.name(), suffix);
  }

  private static String reference(Wanted method, ClassBody from) {
    boolean near = method.body() == from;
    return near ? method.name() : method.body().name() + "." + method.name();
  }

  Wanted wanted(Rule rule, boolean marking) {
    Rule resolved = analysis.resolved(rule);
    return methods.computeIfAbsent(new Key(resolved, marking), this::want);
  }

  private Wanted want(Key key) {
    String base = base(key.rule());
    String name = key.marking() ? names.of(base, "Marking") : base;
    Wanted wanted = new Wanted(key.rule(), key.marking(), name, body());
    open.add(wanted);
    return wanted;
  }

  /** The class for the next rule. */
  ClassBody body() {
    return bodies.next();
  }
}
