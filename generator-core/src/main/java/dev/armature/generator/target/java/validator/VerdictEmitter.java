package dev.armature.generator.target.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Rule;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that say whether a value on the tape obeys a rule; they stop at the first no.
 */
final class VerdictEmitter {
  private final Emission emission;
  private int position;

  VerdictEmitter(Emission emission) {
    this.emission = emission;
  }

  /** Emits everything that is called and not emitted yet. */
  void emitAll() {
    for (Emission.Wanted next = emission.next(); next != null; next = emission.next()) {
      emit(next);
    }
  }

  private void emit(Emission.Wanted wanted) {
    position = wanted.body().position();
    Rule rule = wanted.rule();
    if (!wanted.marking() && needsMarks(rule)) {
      emission.wanted(rule, true);
      String marking = emission.marks(rule, "at", "new Marks()", wanted.body()).toString();
      CodeBlock call =
          CodeBlock.of(
              "return $L, new $T());\n",
              marking.substring(0, marking.lastIndexOf(", new Marks()")),
              ValidatorTypes.MARKS);
      add(wanted, call);
      return;
    }
    RuleCode code = new RuleCode(emission, wanted);
    if (rule.schema().isNever()) {
      code.require(CodeBlock.of("false"));
    } else {
      ScalarChecks.add(code);
      ValueChecks.add(code);
      ItemChecks.add(code);
      MemberChecks.add(code);
      BranchChecks.add(code);
      UnevaluatedChecks.add(code);
    }
    if (wanted.marking() && hasUnevaluated(rule)) {
      addIsolated(wanted, code);
    } else {
      add(wanted, code.statements());
    }
  }

  private boolean needsMarks(Rule rule) {
    return UnevaluatedChecks.needsMarks(rule, emission.analysis().contributions());
  }

  static boolean hasUnevaluated(Rule rule) {
    return rule.schema().has(Keyword.UnevaluatedProperties.class)
        || rule.schema().has(Keyword.UnevaluatedItems.class);
  }

  /** A rule with {@code unevaluated…} must not see the marks of its cousins. */
  private void addIsolated(Emission.Wanted wanted, RuleCode code) {
    String own = code.part("Own");
    wanted.body().add(code.method(own, code.statements()));
    add(
        wanted,
        CodeBlock.builder()
            .addStatement("$1T own = new $1T()", ValidatorTypes.MARKS)
            .beginControlFlow("if (!$L(t, at, own))", own)
            .addStatement("return false")
            .endControlFlow()
            .addStatement("marks.addAll(own)")
            .addStatement("return true")
            .build());
  }

  private void add(Emission.Wanted wanted, CodeBlock statements) {
    boolean keeps = !wanted.marking() && emission.analysis().isKept(wanted.rule());
    String name = keeps ? emission.part(wanted, "Once") : wanted.name();
    MethodSpec.Builder method = signature(name);
    String pointer = wanted.rule().schema().place().pointer().toString();
    method.addJavadoc("{@code #$L}", CommentText.of(pointer));
    if (wanted.marking()) {
      method.addParameter(ValidatorTypes.MARKS, "marks");
    }
    wanted.body().add(position, method.addCode(statements).build());
    if (keeps) {
      wanted.body().add(position, keeping(wanted, name));
    }
  }

  /** Asks once for each value, however many ways lead here. */
  private static MethodSpec keeping(Emission.Wanted wanted, String once) {
    int number = wanted.rule().number();
    return signature(wanted.name())
        .addStatement("int known = t.memo($L, at)", number)
        .beginControlFlow("if (known >= 0)")
        .addStatement("return known == 1")
        .endControlFlow()
        .addStatement("boolean valid = $L(t, at)", once)
        .addStatement("t.memo($L, at, valid)", number)
        .addStatement("return valid")
        .build();
  }

  private static MethodSpec.Builder signature(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(ValidatorTypes.JSON_TAPE, "t")
        .addParameter(TypeName.INT, "at");
  }
}
