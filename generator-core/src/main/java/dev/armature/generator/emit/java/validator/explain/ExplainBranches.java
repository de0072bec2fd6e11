package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.validator.code.KeywordWords;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;

/** Emits explanations of keywords that ask other rules about the same value. */
final class ExplainBranches implements Applicator.InPlace.Visitor<ExplainCode> {
  private static final Condition VALID = Condition.term("condition.isValid()");

  private static final String NEVER = "is not allowed";

  /** Branches in one call: a class file bounds methods. */
  private static final int ONE_CALL = 100;

  private final ExplainCode code;

  private ExplainBranches(ExplainCode code) {
    this.code = code;
  }

  /** Adds the statements of a rule. */
  static void add(ExplainCode code) {
    ExplainBranches branches = new ExplainBranches(code);
    for (Keyword keyword : code.rule().keywords()) {
      if (keyword instanceof Applicator.InPlace composed) {
        composed.select(branches);
      } else if (keyword instanceof Applicator.ByReference elsewhere) {
        branches.target(elsewhere);
      }
    }
    if (code.rule().schema().isNever()) {
      code.add(Block.of("out.error(\"\", $S)", NEVER));
    }
  }

  private void target(Applicator.ByReference keyword) {
    Rule target = code.rule().target(keyword);
    if (target != null && !code.emission().isSilent(target)) {
      CodeBlock report = code.emission().report(target, "at", NEVER, code.body());
      code.add(Block.of(Call.of("out.inPlace").filled(code.location(keyword), report)));
    }
  }

  @Override
  public ExplainCode allOf(Keyword.AllOf keyword) {
    keyword.schemas().forEach(this::inPlace);
    return code;
  }

  @Override
  public ExplainCode anyOf(Keyword.AnyOf keyword) {
    return union(keyword, "anyOf", keyword.schemas());
  }

  @Override
  public ExplainCode oneOf(Keyword.OneOf keyword) {
    return union(keyword, "oneOf", keyword.schemas());
  }

  @Override
  public ExplainCode condition(Keyword.If keyword) {
    return code.part("If", choice(keyword));
  }

  @Override
  public ExplainCode dependentSchemas(Keyword.DependentSchemas keyword) {
    return code; // It is explained with the members that it asks for.
  }

  private void inPlace(Schema schema) {
    if (!code.isSilent(schema)) {
      code.add(statement(schema));
    }
  }

  private Block statement(Schema schema) {
    CodeBlock report = code.report(schema, "at", NEVER);
    return Block.of(Call.of("out.inPlace").filled(code.location(schema), report));
  }

  @Override
  public ExplainCode not(Keyword.Not keyword) {
    CodeBlock words = Literals.string(KeywordWords.denial(keyword.schema()));
    CodeBlock report = code.report(keyword.schema(), "at", NEVER);
    return code.add(Block.of(Call.of("out.not").filled(code.location(keyword), words, report)));
  }

  private ExplainCode union(Keyword keyword, String method, List<Schema> schemas) {
    List<CodeBlock> reports = new ArrayList<>();
    schemas.forEach(schema -> reports.add(code.report(schema, "at", NEVER)));
    CodeBlock location = code.location(keyword);
    if (reports.size() > ONE_CALL) {
      return code.part(
          method.equals("oneOf") ? "OneOf" : "AnyOf", gathered(location, method, reports));
    } else if (reports.size() == 1) {
      return code.add(Block.of(Call.of("out.$L", method).with(location, reports.get(0))));
    }
    CodeBlock all = CodeBlock.join(reports, ",\n");
    return code.add(Block.of("out.$L(\n$L,\n$L)", method, location, all));
  }

  private Block gathered(CodeBlock location, String method, List<CodeBlock> reports) {
    Block.Builder out = Block.builder();
    out.add("$1T[] all = new $1T[$2L]", ValidatorTypes.REPORT, reports.size());
    for (int from = 0; from < reports.size(); from += ONE_CALL) {
      String part = code.newPart("Branch");
      Block.Builder some = Block.builder();
      for (int i = from; i < Math.min(reports.size(), from + ONE_CALL); i++) {
        some.add("all[$L] = $L", i, reports.get(i));
      }
      code.body()
          .add(
              ExplainCode.signature(part)
                  .addParameter(TypeName.INT, "at")
                  .addParameter(ArrayTypeName.of(ValidatorTypes.REPORT), "all")
                  .addCode(some.build().code())
                  .build());
      out.add("$L(trace, t, out, at, all)", part);
    }
    return out.add("out.$L($L, all)", method, location).build();
  }

  private Block choice(Keyword.If keyword) {
    CodeBlock report = code.report(keyword.condition(), "at", NEVER);
    Block.Builder out = Block.builder();
    out.add("$T condition = $L", ValidatorTypes.REPORT, report);
    out.add("out.condition($L, condition)", code.location(keyword));
    Schema then = keyword.then();
    Schema otherwise = keyword.otherwise();
    if (then != null && !code.isSilent(then)) {
      out.when(VALID, statement(then));
    }
    if (otherwise != null && !code.isSilent(otherwise)) {
      out.when(VALID.negated(), statement(otherwise));
    }
    return out.build();
  }
}
