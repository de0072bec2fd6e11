package dev.armature.generator.emit.java.validator.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.validator.code.CommentText;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.emit.java.validator.code.RuleCode;
import dev.armature.generator.emit.java.validator.code.ScalarChecks;
import dev.armature.generator.emit.java.validator.code.ValidatorMethods;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.emit.java.validator.code.ValueChecks;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Rule;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that say whether a value on the tape obeys a rule; they stop at the first no.
 */
public final class VerdictEmitter {
  private final ValidatorMethods emission;
  private int position;

  public VerdictEmitter(ValidatorMethods emission) {
    this.emission = emission;
  }

  /** Emits everything that is called and not emitted yet. */
  public void emitAll() {
    for (ValidatorMethods.Wanted next = emission.next(); next != null; next = emission.next()) {
      emit(next);
    }
  }

  private void emit(ValidatorMethods.Wanted wanted) {
    position = wanted.body().position();
    Rule rule = wanted.rule();
    if (wanted.marking() && hasUnevaluated(rule)) {
      add(wanted, isolated(wanted));
    } else if (!wanted.marking() && needsMarks(rule)) {
      Block.Builder code = Block.builder();
      code.add("$1T marks = new $1T()", ValidatorTypes.MARKS);
      add(wanted, code.add(conditions(wanted, true).statements()).build());
    } else {
      add(wanted, conditions(wanted, wanted.marking()).statements());
    }
  }

  private RuleCode conditions(ValidatorMethods.Wanted wanted, boolean marking) {
    RuleCode code = new RuleCode(emission, wanted, marking);
    if (wanted.rule().schema().isNever()) {
      code.require(Condition.FALSE);
    } else {
      ScalarChecks.add(code);
      ValueChecks.add(code);
      ItemChecks.add(code);
      MemberChecks.add(code);
      BranchChecks.add(code);
      UnevaluatedChecks.add(code);
    }
    return code;
  }

  private boolean needsMarks(Rule rule) {
    return UnevaluatedChecks.needsMarks(rule, emission.analysis().contributions());
  }

  public static boolean hasUnevaluated(Rule rule) {
    return rule.schema().has(Keyword.UnevaluatedProperties.class)
        || rule.schema().has(Keyword.UnevaluatedItems.class);
  }

  /**
   * A rule with {@code unevaluated…} does not see the marks of its cousins; after it, everything of
   * that kind is evaluated.
   */
  private Block isolated(ValidatorMethods.Wanted wanted) {
    Rule rule = wanted.rule();
    int kinds = 0;
    kinds |= rule.schema().has(Keyword.UnevaluatedProperties.class) ? AcceptedKinds.OBJECT : 0;
    kinds |= rule.schema().has(Keyword.UnevaluatedItems.class) ? AcceptedKinds.ARRAY : 0;
    boolean all =
        ((kinds & AcceptedKinds.OBJECT) != 0
                || !emission.analysis().contributions().ofMembers(rule))
            && ((kinds & AcceptedKinds.ARRAY) != 0
                || !emission.analysis().contributions().ofItems(rule));
    Block.Builder code = Block.builder();
    if (all) {
      RuleCode.refuse(code, emission.holds(rule, "at", wanted.body()));
    } else {
      RuleCode own = conditions(wanted, true);
      String name = own.part("Own");
      wanted.body().add(own.method(name, own.statements()));
      code.add("$1T own = new $1T()", ValidatorTypes.MARKS);
      RuleCode.refuse(code, Condition.term("$L(t, at, own)", name));
      code.add("marks.addAll(own)");
    }
    return code.when(KindCode.is(kinds), Block.of("marks.fill(t.size(at))"))
        .returns(Condition.TRUE)
        .build();
  }

  private void add(ValidatorMethods.Wanted wanted, Block statements) {
    boolean keeps = !wanted.marking() && emission.analysis().isKept(wanted.rule());
    String name = keeps ? emission.part(wanted, "Once") : wanted.name();
    MethodSpec.Builder method = signature(name);
    String pointer = wanted.rule().schema().place().pointer().toString();
    method.addJavadoc("{@code #$L}", CommentText.of(pointer));
    if (wanted.marking()) {
      method.addParameter(ValidatorTypes.MARKS, "marks");
    }
    wanted.body().add(position, method.addCode(statements.code()).build());
    if (keeps) {
      wanted.body().add(position, keeping(wanted, name));
    }
  }

  /** Asks once for each value, however many ways lead here. */
  private static MethodSpec keeping(ValidatorMethods.Wanted wanted, String once) {
    int number = wanted.rule().number();
    CodeBlock known = CodeBlock.of("known");
    Block verdict = Block.returning(Condition.compare(known, Sign.EQUAL, 1));
    Block code =
        Block.builder()
            .add("int known = t.memo($L, at)", number)
            .when(Condition.compare(known, Sign.AT_LEAST, 0), verdict)
            .add("boolean valid = $L(t, at)", once)
            .add("t.memo($L, at, valid)", number)
            .returns("valid")
            .build();
    return signature(wanted.name()).addCode(code.code()).build();
  }

  private static MethodSpec.Builder signature(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(ValidatorTypes.JSON_TAPE, "t")
        .addParameter(TypeName.INT, "at");
  }
}
