package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.validator.code.KeywordWords;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Kinds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Emits explanations of what a rule demands of arrays. */
final class ExplainItems {
  static final String LOOP =
      "for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item))";

  static final String NEVER = "is an item that the schema does not allow";

  private static final int ONE_SWITCH = 60;

  private final ExplainCode code;
  private final List<Schema> prefix;
  private final @Nullable Schema rest;

  private ExplainItems(ExplainCode code) {
    this.code = code;
    Keyword.PrefixItems first = code.rule().get(Keyword.PrefixItems.class);
    Keyword.Items items = code.rule().get(Keyword.Items.class);
    this.prefix = first == null ? List.of() : first.schemas();
    this.rest = items == null ? null : items.schema();
  }

  /** Adds the statements of a rule. */
  static void add(ExplainCode code) {
    ExplainItems items = new ExplainItems(code);
    for (Keyword keyword : code.rule().keywords()) {
      items.size(keyword);
      if (keyword instanceof Keyword.Contains contains) {
        code.part("Contains", items.contained(contains));
      }
    }
    items.walk();
    items.marks();
  }

  private void size(Keyword keyword) {
    if (keyword instanceof Keyword.MinItems min && min.limit() > 0) {
      String words = "must have at least " + KeywordWords.count(min.limit(), "item");
      wrong(keyword, CodeBlock.of("t.size(at) < $L", min.limit()), "has", words);
    } else if (keyword instanceof Keyword.MaxItems max) {
      String words = "must have at most " + KeywordWords.count(max.limit(), "item");
      wrong(keyword, CodeBlock.of("t.size(at) > $L", max.limit()), "has", words);
    } else if (keyword instanceof Keyword.UniqueItems) {
      wrong(keyword, CodeBlock.of("!t.hasUniqueItems(at)"), "error", "must not hold an item twice");
    }
  }

  private void wrong(Keyword keyword, CodeBlock test, String method, String words) {
    CodeBlock both = CodeBlock.of("$L && $L", KindCode.is(Kinds.ARRAY), test);
    CodeBlock wrong = CodeBlock.of("out.$L($L,$W$S);\n", method, code.location(keyword), words);
    code.add(ExplainCode.when(both, wrong));
  }

  private void walk() {
    boolean speaks =
        prefix.stream().anyMatch(each -> !code.isSilent(each))
            || rest != null && !code.isSilent(rest);
    if (!speaks) {
      return;
    }
    CodeBlock.Builder out = CodeBlock.builder().add(ExplainCode.only(Kinds.ARRAY));
    out.addStatement("int index = 0").beginControlFlow(LOOP);
    if (prefix.isEmpty()) {
      rest(out);
    } else if (prefix.size() <= ONE_SWITCH) {
      out.beginControlFlow("switch (index)");
      cases(out, 0, prefix.size());
      out.add("default:\n$>");
      rest(out);
      out.addStatement("break").add("$<").endControlFlow();
    } else {
      groups(out);
    }
    code.part("EachItem", out.addStatement("index++").endControlFlow().build());
  }

  private void rest(CodeBlock.Builder out) {
    if (rest != null && !code.isSilent(rest)) {
      item(out, rest);
    }
  }

  private void item(CodeBlock.Builder out, Schema schema) {
    CodeBlock report = code.report(schema, "item", NEVER);
    out.addStatement("out.item($L, index,$W$L)", code.location(schema), report);
  }

  private void cases(CodeBlock.Builder out, int from, int to) {
    for (int i = from; i < to; i++) {
      out.add("case $L:\n$>", i);
      if (!code.isSilent(prefix.get(i))) {
        item(out, prefix.get(i));
      }
      out.addStatement("break").add("$<");
    }
  }

  private void groups(CodeBlock.Builder out) {
    for (int from = 0; from < prefix.size(); from += ONE_SWITCH) {
      int to = Math.min(prefix.size(), from + ONE_SWITCH);
      String part = code.newPart("Item");
      CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (index)");
      cases(body, from, to);
      body.add("default:\n$>").addStatement("break").add("$<").endControlFlow();
      code.body()
          .add(
              ExplainCode.signature(part)
                  .addParameter(TypeName.INT, "item")
                  .addParameter(TypeName.INT, "index")
                  .addCode(body.build())
                  .build());
      out.beginControlFlow("if (index >= $L && index < $L)", from, to)
          .addStatement("$L(trace, t, out, item, index)", part)
          .endControlFlow();
    }
    out.beginControlFlow("if (index >= $L)", prefix.size());
    rest(out);
    out.endControlFlow();
  }

  private void marks() {
    if (!code.isMarking() || prefix.isEmpty() && rest == null) {
      return;
    }
    CodeBlock marks =
        rest != null
            ? CodeBlock.of("out.markAll();\n")
            : CodeBlock.of("out.markFirst($L);\n", prefix.size());
    code.add(Kinds.ARRAY, marks);
  }

  private CodeBlock contained(Keyword.Contains keyword) {
    CodeBlock report = code.report(keyword.schema(), "item", "is not allowed");
    CodeBlock.Builder out = CodeBlock.builder().add(ExplainCode.only(Kinds.ARRAY));
    out.addStatement("int index = 0").addStatement("int matches = 0").beginControlFlow(LOOP);
    out.beginControlFlow("if (out.contains($L, index, $L))", code.location(keyword), report)
        .addStatement("matches++");
    if (code.isMarking() && keyword.marks()) {
      out.addStatement("out.mark(index)");
    }
    out.endControlFlow().addStatement("index++").endControlFlow();
    if (keyword.min() > 0) {
      enough(out, keyword, "minContains", "<", "at least ", keyword.min());
    }
    if (keyword.max() != null) {
      enough(out, keyword, "maxContains", ">", "at most ", keyword.max());
    }
    return out.build();
  }

  private void enough(
      CodeBlock.Builder out,
      Keyword.Contains keyword,
      String name,
      String sign,
      String words,
      int limit) {
    boolean written = code.rule().schema().place().get(name) != null;
    CodeBlock location = written ? Literals.string("/" + name) : code.location(keyword);
    String most = KeywordWords.count(limit, "item");
    String detail = "must hold " + words + most + " that " + (limit == 1 ? "matches" : "match");
    out.beginControlFlow("if (matches $L $L)", sign, limit)
        .addStatement("out.error($L, $S + matches)", location, detail + " \"contains\", holds ")
        .endControlFlow();
  }
}
