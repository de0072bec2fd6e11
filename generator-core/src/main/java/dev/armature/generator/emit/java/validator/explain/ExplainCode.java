package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Stretches;
import dev.armature.generator.emit.java.validator.code.ClassBody;
import dev.armature.generator.emit.java.validator.code.Conditions;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.emit.java.validator.code.SchemaLocations;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The statements of one rule's explanation as they are gathered. Not thread-safe. */
final class ExplainCode {
  /** Statements in one method: far below what a class file can hold. */
  private static final int ONE_METHOD = 40;

  private final ExplainEmission emission;
  private final ExplainEmission.Wanted wanted;
  private final List<CodeBlock> statements = new ArrayList<>();

  ExplainCode(ExplainEmission emission, ExplainEmission.Wanted wanted) {
    this.emission = emission;
    this.wanted = wanted;
  }

  ExplainEmission emission() {
    return emission;
  }

  Rule rule() {
    return wanted.rule();
  }

  ClassBody body() {
    return wanted.body();
  }

  String name() {
    return wanted.name();
  }

  boolean isMarking() {
    return emission.isMarking(wanted.rule());
  }

  void add(CodeBlock statement) {
    statements.add(statement);
  }

  /** Adds a statement that stands only for values of some kinds. */
  void add(int kinds, CodeBlock statement) {
    add(
        CodeBlock.builder()
            .beginControlFlow("if ($L)", KindCode.is(kinds))
            .add(statement)
            .endControlFlow()
            .build());
  }

  /** Adds a call of a method of its own, which holds these statements. */
  void part(String suffix, CodeBlock code) {
    String part = emission.part(wanted, suffix);
    body().add(method(part, code));
    add(CodeBlock.of("$L(trace, t, out, at);\n", part));
  }

  /** Where a keyword of the rule stands, as a literal. */
  CodeBlock location(Keyword keyword) {
    return Literals.string(SchemaLocations.within(rule().schema(), rule().at(keyword)));
  }

  /** Where a subschema of the rule stands, as a literal. */
  CodeBlock location(Schema subschema) {
    return Literals.string(SchemaLocations.within(rule().schema(), subschema.place()));
  }

  /** A call that gives the report of a subschema. */
  CodeBlock report(Schema subschema, String at, String never) {
    return emission.report(rule().sub(subschema), at, never, body());
  }

  boolean isSilent(Schema subschema) {
    return emission.isSilent(rule().sub(subschema));
  }

  String newPart(String suffix) {
    return emission.part(wanted, suffix);
  }

  /** All statements, in parts where they are many. */
  CodeBlock statements() {
    List<CodeBlock> rest = statements;
    while (!Stretches.fit(rest, ONE_METHOD)) {
      rest = gathered(rest);
    }
    return rest.stream().collect(CodeBlock.joining(""));
  }

  private List<CodeBlock> gathered(List<CodeBlock> all) {
    List<CodeBlock> calls = new ArrayList<>();
    for (List<CodeBlock> some : Stretches.of(all, ONE_METHOD)) {
      String part = emission.part(wanted, "Part");
      body().add(method(part, some.stream().collect(CodeBlock.joining(""))));
      calls.add(CodeBlock.of("$L(trace, t, out, at);\n", part));
    }
    return calls;
  }

  /** A part's method. */
  static MethodSpec method(String name, CodeBlock code) {
    return signature(name).addParameter(TypeName.INT, "at").addCode(code).build();
  }

  static MethodSpec.Builder signature(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(ValidatorTypes.TRACE, "trace")
        .addParameter(ValidatorTypes.JSON_TAPE, "t")
        .addParameter(ValidatorTypes.REPORT, "out");
  }

  /** Leaves the method unless the value is of a kind. */
  static CodeBlock only(int kinds) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", Conditions.not(KindCode.is(kinds)))
        .addStatement("return")
        .endControlFlow()
        .build();
  }

  /** A statement under a condition. */
  static CodeBlock when(CodeBlock condition, CodeBlock statement) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", Conditions.bare(condition))
        .add(statement)
        .endControlFlow()
        .build();
  }
}
