package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Stretches;
import dev.armature.generator.emit.java.validator.code.ClassBody;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.emit.java.validator.code.SchemaLocations;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The statements of one rule's explanation as they are gathered: whoever adds some gives it back,
 * so that a keyword without any is {@code return code}. Not thread-safe.
 */
final class ExplainCode {
  /** Statements in one method: far below what a class file can hold. */
  private static final int ONE_METHOD = 40;

  private final ExplanationMethods emission;
  private final ExplanationMethods.Wanted wanted;
  private final List<Block> statements = new ArrayList<>();
  private boolean readsTape;

  ExplainCode(ExplanationMethods emission, ExplanationMethods.Wanted wanted) {
    this.emission = emission;
    this.wanted = wanted;
  }

  ExplanationMethods emission() {
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

  /** Adds statements that do not look at the tape themselves. */
  ExplainCode add(Block some) {
    statements.add(some);
    return this;
  }

  /** Adds statements that look at the tape. */
  ExplainCode addOfTape(Block some) {
    readsTape = true;
    return add(some);
  }

  /** Adds statements that stand under a condition of the tape. */
  ExplainCode add(Condition test, Block some) {
    return addOfTape(Block.builder().when(test, some).build());
  }

  /** Whether the variable for the tape is needed. */
  boolean readsTape() {
    return readsTape;
  }

  /** Adds a call of a method of its own, which holds these statements. */
  ExplainCode part(String suffix, Block code) {
    String part = emission.part(wanted, suffix);
    body().add(method(part, code));
    return addOfTape(call(part));
  }

  private static Block call(String part) {
    return Block.of("$L(trace, t, out, at)", part);
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
  Block statements() {
    List<Block> rest = statements;
    while (!Stretches.fit(rest, Block::code, ONE_METHOD)) {
      rest = gathered(rest);
    }
    return Block.join(rest);
  }

  private List<Block> gathered(List<Block> all) {
    readsTape = true;
    List<Block> calls = new ArrayList<>();
    for (List<Block> some : Stretches.of(all, Block::code, ONE_METHOD)) {
      String part = emission.part(wanted, "Part");
      body().add(method(part, Block.join(some)));
      calls.add(call(part));
    }
    return calls;
  }

  /** A part's method. */
  static MethodSpec method(String name, Block code) {
    return signature(name).addParameter(TypeName.INT, "at").addCode(code.code()).build();
  }

  static MethodSpec.Builder signature(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(ValidatorTypes.TRACE, "trace")
        .addParameter(ValidatorTypes.JSON_TAPE, "t")
        .addParameter(ValidatorTypes.REPORT, "out");
  }

  /** Begins with leaving the method unless the value is of a kind. */
  static Block.Builder only(int kinds) {
    return Block.builder().when(KindCode.is(kinds).negated(), Block.builder().returns().build());
  }
}
