package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;

/** Emits explanations of {@code unevaluatedProperties} and {@code unevaluatedItems}. */
final class ExplainUnevaluated {
  private ExplainUnevaluated() {}

  /** Adds the statements of a rule, after all that can mark something. */
  static void add(ExplainCode code) {
    Keyword.UnevaluatedProperties members = code.rule().get(Keyword.UnevaluatedProperties.class);
    if (members != null) {
      code.part("Unevaluated", members(code, members.schema()));
    }
    Keyword.UnevaluatedItems items = code.rule().get(Keyword.UnevaluatedItems.class);
    if (items != null) {
      code.part("UnevaluatedItems", items(code, items.schema()));
    }
  }

  private static Block members(ExplainCode code, Schema schema) {
    Block.Builder out = ExplainCode.only(AcceptedKinds.OBJECT);
    if (!code.isSilent(schema)) {
      CodeBlock report = code.report(schema, "name + 1", "is not a member that the schema allows");
      Block member = Block.of(Call.of("out.member").filled(code.location(schema), "name", report));
      Condition marked = Condition.term("out.isMarked(ordinal++)");
      Block each = Block.builder().when(marked.negated(), member).build();
      out.add("int ordinal = 0").loop(ExplainWalk.LOOP, each);
    }
    return out.add("out.markAll()").build();
  }

  private static Block items(ExplainCode code, Schema schema) {
    Block.Builder out = ExplainCode.only(AcceptedKinds.ARRAY);
    if (!code.isSilent(schema)) {
      CodeBlock report = code.report(schema, "item", ExplainItems.NEVER);
      Block item = Block.of(Call.of("out.item").filled(code.location(schema), "index", report));
      Condition marked = Condition.term("out.isMarked(index)");
      Block each = Block.builder().when(marked.negated(), item).add("index++").build();
      out.add("int index = 0").loop(ExplainItems.LOOP, each);
    }
    return out.add("out.markAll()").build();
  }
}
