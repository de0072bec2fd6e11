package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Kinds;

/** Emits explanations of {@code unevaluatedProperties} and {@code unevaluatedItems}. */
final class ExplainUnevaluated {
  private ExplainUnevaluated() {}

  /** Adds the statements of a rule, after all that can mark something. */
  static void add(ExplainCode code) {
    for (Keyword keyword : code.rule().keywords()) {
      if (keyword instanceof Keyword.UnevaluatedProperties members) {
        code.part("Unevaluated", members(code, members.schema()));
      } else if (keyword instanceof Keyword.UnevaluatedItems items) {
        code.part("UnevaluatedItems", items(code, items.schema()));
      }
    }
  }

  private static CodeBlock members(ExplainCode code, Schema schema) {
    CodeBlock.Builder out = CodeBlock.builder().add(ExplainCode.only(Kinds.OBJECT));
    if (!code.isSilent(schema)) {
      CodeBlock report = code.report(schema, "name + 1", "is not a member that the schema allows");
      out.addStatement("int ordinal = 0")
          .beginControlFlow(ExplainWalk.LOOP)
          .beginControlFlow("if (!out.isMarked(ordinal++))")
          .addStatement("out.member($L, name,$W$L)", code.location(schema), report)
          .endControlFlow()
          .endControlFlow();
    }
    return out.addStatement("out.markAll()").build();
  }

  private static CodeBlock items(ExplainCode code, Schema schema) {
    CodeBlock.Builder out = CodeBlock.builder().add(ExplainCode.only(Kinds.ARRAY));
    if (!code.isSilent(schema)) {
      CodeBlock report = code.report(schema, "item", ExplainItems.NEVER);
      out.addStatement("int index = 0")
          .beginControlFlow(ExplainItems.LOOP)
          .beginControlFlow("if (!out.isMarked(index))")
          .addStatement("out.item($L, index,$W$L)", code.location(schema), report)
          .endControlFlow()
          .addStatement("index++")
          .endControlFlow();
    }
    return out.addStatement("out.markAll()").build();
  }
}
