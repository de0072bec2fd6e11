package dev.armature.generator.emit.java.validator.stream;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.validator.code.ClassBody;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.emit.java.validator.code.MethodParts;
import dev.armature.generator.emit.java.validator.code.RuleCode;
import dev.armature.generator.emit.java.validator.code.RuleSet;
import dev.armature.generator.emit.java.validator.code.ValidatorMethods;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.facts.Verdict;
import dev.armature.generator.validation.Analysis;
import dev.armature.generator.validation.Atoms;
import dev.armature.generator.validation.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The methods that check values token by token, one for each product of rules. Not thread-safe. */
public final class StreamMethods {
  /** Rules that are decided together; beyond that, products could become very many. */
  private static final int PRODUCT = 8;

  /** More rules of a scalar go to a method of their own, as every member may have as many. */
  private static final int FEW = 4;

  /** Keywords that a loop over members or items has room for. */
  private static final int OF_EACH = 40;

  /**
   * A method that something calls.
   *
   * @param base what constants of it are called after, as the verdict methods call theirs
   */
  public record Wanted(RuleSet product, String base, String name, ClassBody body) {}

  private final ValidatorMethods emission;
  private final int limit;
  private final Map<RuleSet, Wanted> methods = new HashMap<>();
  private final Deque<Wanted> open = new ArrayDeque<>();

  public StreamMethods(ValidatorMethods emission) {
    this.emission = emission;
    this.limit = 4 * emission.analysis().graph().rules().size() + 100;
  }

  ValidatorMethods emission() {
    return emission;
  }

  Analysis analysis() {
    return emission.analysis();
  }

  /** Whether values are decided as their tokens come; else they are kept on a tape first. */
  public boolean isStreaming(RuleSet product) {
    int kinds = product.kinds(analysis());
    return product.rules().size() <= PRODUCT
        && methods.size() < limit
        && (isStreaming(product, AcceptedKinds.OBJECT, kinds)
            && isStreaming(product, AcceptedKinds.ARRAY, kinds));
  }

  private boolean isStreaming(RuleSet product, int kind, int kinds) {
    if ((kinds & kind) == 0) {
      return true;
    }
    Atoms atoms = Atoms.of(product.rules(), kind, analysis());
    return atoms != null
        && atoms.rules().stream()
                .flatMap(rule -> rule.keywords().stream())
                .filter(LoopKeywords::is)
                .count()
            <= OF_EACH;
  }

  /**
   * The call that checks and passes the value that a scanner stands at.
   *
   * @return a condition; {@code true} means that the value has only to be skipped
   */
  Condition holds(Collection<Rule> rules, ClassBody from) {
    RuleSet product = RuleSet.of(rules, analysis());
    if (product.never()) {
      return Condition.FALSE;
    } else if (product.always()) {
      return Condition.TRUE;
    } else if ((product.kinds(analysis()) & (AcceptedKinds.OBJECT | AcceptedKinds.ARRAY)) == 0
        && product.rules().size() <= FEW) {
      return all(product, "in.value()", from);
    } else if (!isStreaming(product)) {
      return product.rules().size() == 1 ? all(product, "in.tape()", from) : call(product, from);
    }
    return call(product, from);
  }

  private Condition call(RuleSet product, ClassBody from) {
    Wanted wanted = wanted(product);
    return wanted.body().holds(wanted.name(), from, "in");
  }

  /** What the verdict methods say of the value at the start of a tape. */
  Condition all(RuleSet product, String tape, ClassBody from) {
    return Condition.all(tests(product, tape, from));
  }

  private List<Condition> tests(RuleSet product, String tape, ClassBody from) {
    List<Condition> tests = new ArrayList<>();
    for (Rule rule : product.rules()) {
      tests.add(emission.holds(rule, tape, "0", from));
    }
    return tests;
  }

  /** Statements that return what the verdict methods say of the value at the start of {@code t}. */
  Block onTape(Wanted wanted) {
    List<Condition> tests = tests(wanted.product(), "t", wanted.body());
    ParameterSpec tape = MethodParts.variable(ValidatorTypes.JSON_TAPE, "t");
    return RuleCode.statements(parts(wanted, "Part", tape).all(tests));
  }

  /** Parts of a method. */
  MethodParts parts(Wanted whole, String suffix, ParameterSpec... variables) {
    return new MethodParts(
        whole.body(), () -> emission.name(whole.name(), suffix), List.of(variables));
  }

  /** Whether a value matches a rule that its first token decides; the scanner stays there. */
  Condition firstToken(Rule rule, ClassBody from) {
    int containers = AcceptedKinds.OBJECT | AcceptedKinds.ARRAY;
    int always = 0;
    for (int kind : new int[] {AcceptedKinds.OBJECT, AcceptedKinds.ARRAY}) {
      boolean matches = analysis().kindTruth().of(rule, kind) == Verdict.ALWAYS;
      always |= matches ? kind : 0;
    }
    Condition container = KindCode.is("in.value()", "0", containers);
    Condition holds = emission.holds(rule, "in.value()", "0", from);
    if (always == containers) {
      return Condition.any(List.of(container, holds));
    }
    Condition matches = always == 0 ? Condition.FALSE : KindCode.is("in.value()", "0", always);
    return Condition.any(List.of(matches, Condition.all(List.of(container.negated(), holds))));
  }

  public Wanted wanted(RuleSet product) {
    Wanted known = methods.get(product);
    if (known == null) {
      String base = emission.base(product.rules().get(0));
      String name = emission.name(base, product.rules().size() > 1 ? "AllStream" : "Stream");
      known = new Wanted(product, base, name, emission.body());
      methods.put(product, known);
      open.add(known);
    }
    return known;
  }

  @Nullable Wanted next() {
    return open.poll();
  }

  /** A method {@code (JsonScanner in) throws IOException}. */
  static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(ValidatorTypes.JSON_SCANNER, "in");
  }

  /** Checks and passes the current value, or returns false. */
  static void pass(Block.Builder out, Condition holds) {
    if (holds.isTrue()) {
      out.add("in.skip()");
    } else {
      RuleCode.refuse(out, holds);
    }
  }
}
