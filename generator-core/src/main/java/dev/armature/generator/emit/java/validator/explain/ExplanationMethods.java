package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.validator.code.ClassBody;
import dev.armature.generator.emit.java.validator.code.ClassFamilies;
import dev.armature.generator.emit.java.validator.code.SchemaLocations;
import dev.armature.generator.emit.java.validator.verdict.VerdictEmitter;
import dev.armature.generator.schema.Remarks;
import dev.armature.generator.validation.Analysis;
import dev.armature.generator.validation.InPlace;
import dev.armature.generator.validation.Rule;
import dev.armature.generator.validation.SharedRules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The methods that explain: one for each rule that something calls, and in which class it lives.
 * Not thread-safe.
 */
final class ExplanationMethods {
  private static final int RULES_PER_CLASS = 100;

  /** The method of a rule. */
  record Wanted(Rule rule, String name, ClassBody body) {}

  private final Analysis analysis;
  private final Map<Rule, Wanted> methods = new HashMap<>();
  private final ClassFamilies<Wanted> families;
  private final Set<Rule> shared;
  private final Set<Rule> marking = new HashSet<>();

  ExplanationMethods(String packageName, Analysis analysis) {
    this.analysis = analysis;
    this.shared = SharedRules.in(analysis.graph());
    Stream<ClassName> classNames =
        analysis.graph().starts().stream()
            .map(start -> ClassName.get(packageName, start.name() + "Explanation"));
    this.families = new ClassFamilies<>(classNames, RULES_PER_CLASS);
    analysis.graph().rules().stream()
        .filter(rule -> VerdictEmitter.hasUnevaluated(rule))
        .forEach(this::spreadMarking);
  }

  private void spreadMarking(Rule start) {
    Deque<Rule> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      Rule rule = next.remove();
      if (marking.add(rule)) {
        next.addAll(InPlace.all(rule));
      }
    }
  }

  Analysis analysis() {
    return analysis;
  }

  /** Lets what comes now be called after a start. */
  void enter(int start) {
    families.enter(start);
  }

  /** The classes so far that are called after a start. */
  List<ClassBody> bodies(int start) {
    return families.bodies(start);
  }

  /** Whether a rule can be asked about the same value on several ways. */
  boolean isShared(Rule rule) {
    return shared.contains(rule);
  }

  /** Whether some rule in its place asks which members or items it has evaluated. */
  boolean isMarking(Rule rule) {
    return marking.contains(rule);
  }

  /** Whether a rule neither refuses, nor remarks, nor marks anything. */
  boolean isSilent(Rule rule) {
    return rule.schema().isAnything() && Remarks.of(rule.schema()).isEmpty();
  }

  /** A call that gives the report of a rule. */
  CodeBlock report(Rule rule, String at, String never, ClassBody from) {
    String uri = SchemaLocations.uri(rule.schema());
    if (rule.schema().isNever()) {
      CodeBlock text = Literals.string(never);
      return Call.of("trace.never").filled(at, Literals.string(uri), text);
    } else if (isSilent(rule)) {
      return Call.of("trace.always").filled(at, Literals.string(uri));
    }
    Wanted wanted = wanted(rule);
    return CodeBlock.of("$L(trace, $L)", wanted.body().method(wanted.name(), from), at);
  }

  Wanted wanted(Rule rule) {
    Wanted known = methods.get(rule);
    if (known == null) {
      known = new Wanted(rule, families.names().of(rule), families.next());
      methods.put(rule, known);
      families.open(known);
    }
    return known;
  }

  @Nullable Wanted next() {
    return families.poll();
  }

  /** The name of a new part of a method. */
  String part(Wanted whole, String suffix) {
    return families.names().of(whole.name(), suffix);
  }
}
