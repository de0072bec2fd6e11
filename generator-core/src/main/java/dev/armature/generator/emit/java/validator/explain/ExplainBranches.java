package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.validator.code.KeywordWords;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;

/** Emits explanations of keywords that ask other rules about the same value. */
final class ExplainBranches {
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
      branches.add(keyword);
    }
    if (code.rule().schema().isNever()) {
      code.add(Block.of("out.error(\"\", $S)", NEVER));
    }
  }

  private void add(Keyword keyword) {
    if (keyword instanceof Keyword.AllOf all) {
      all.schemas().forEach(this::inPlace);
    } else if (keyword instanceof Keyword.AnyOf any) {
      union(keyword, "anyOf", any.schemas());
    } else if (keyword instanceof Keyword.OneOf one) {
      union(keyword, "oneOf", one.schemas());
    } else if (keyword instanceof Keyword.Not not) {
      not(not);
    } else if (keyword instanceof Keyword.If condition) {
      code.part("If", condition(condition));
    } else {
      Rule target = code.rule().target(keyword);
      if (target != null && !code.emission().isSilent(target)) {
        CodeBlock report = code.emission().report(target, "at", NEVER, code.body());
        code.add(Block.of("out.inPlace($L,$W$L)", code.location(keyword), report));
      }
    }
  }

  private void inPlace(Schema schema) {
    if (!code.isSilent(schema)) {
      code.add(statement(schema));
    }
  }

  private Block statement(Schema schema) {
    CodeBlock report = code.report(schema, "at", NEVER);
    return Block.of("out.inPlace($L,$W$L)", code.location(schema), report);
  }

  private void not(Keyword.Not keyword) {
    CodeBlock words = Literals.string(KeywordWords.denial(keyword.schema()));
    CodeBlock report = code.report(keyword.schema(), "at", NEVER);
    code.add(Block.of("out.not($L,$W$L,$W$L)", code.location(keyword), words, report));
  }

  private void union(Keyword keyword, String method, List<Schema> schemas) {
    List<CodeBlock> reports = new ArrayList<>();
    schemas.forEach(schema -> reports.add(code.report(schema, "at", NEVER)));
    CodeBlock location = code.location(keyword);
    if (reports.size() > ONE_CALL) {
      code.part(method.equals("oneOf") ? "OneOf" : "AnyOf", gathered(location, method, reports));
    } else if (reports.size() == 1) {
      code.add(Block.of("out.$L($L, $L)", method, location, reports.get(0)));
    } else {
      CodeBlock all = CodeBlock.join(reports, ",\n");
      code.add(Block.of("out.$L(\n$L,\n$L)", method, location, all));
    }
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

  private Block condition(Keyword.If keyword) {
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
