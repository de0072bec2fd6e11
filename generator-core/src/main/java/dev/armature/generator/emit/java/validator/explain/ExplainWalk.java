package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.validator.code.ValueChecks;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Kinds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Emits the walk over members: {@code properties}, their patterns, and all others. */
final class ExplainWalk {
  static final String LOOP =
      "for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1))";

  private static final int ONE_SWITCH = 60;

  private final ExplainCode code;
  private final List<Keyword.Named> properties;
  private final List<Keyword.Named> patterns;
  private final @Nullable Schema additional;
  private final boolean marking;

  ExplainWalk(ExplainCode code) {
    this.code = code;
    Keyword.Properties named = code.rule().get(Keyword.Properties.class);
    Keyword.PatternProperties matched = code.rule().get(Keyword.PatternProperties.class);
    Keyword.AdditionalProperties rest = code.rule().get(Keyword.AdditionalProperties.class);
    this.properties = named == null ? List.of() : named.properties();
    this.patterns = matched == null ? List.of() : matched.patterns();
    this.additional = rest == null ? null : rest.schema();
    this.marking = code.isMarking();
  }

  void add() {
    boolean rest = additional != null && !code.isSilent(additional);
    boolean speaks = rest || speak(properties) || speak(patterns) || marking && additional != null;
    boolean marks = marking && !(properties.isEmpty() && patterns.isEmpty());
    if (speaks || marks) {
      code.part("Members", walk());
    }
  }

  private boolean speak(List<Keyword.Named> schemas) {
    return schemas.stream().anyMatch(each -> !code.isSilent(each.schema()));
  }

  private CodeBlock walk() {
    CodeBlock.Builder out = CodeBlock.builder().add(ExplainCode.only(Kinds.OBJECT));
    boolean asks = marking || additional != null;
    if (marking) {
      out.addStatement("int ordinal = 0");
    }
    out.beginControlFlow(LOOP);
    if (asks && properties.isEmpty()) {
      out.addStatement("boolean known = false");
    }
    if (!properties.isEmpty()) {
      named(out, asks);
    }
    if (!patterns.isEmpty()) {
      String suffix = asks ? "known |= " : "";
      out.addStatement("$L$L(trace, t, out, name)", suffix, matched());
    }
    if (additional != null) {
      rest(out, additional);
    }
    if (marking) {
      out.beginControlFlow("if (known)").addStatement("out.mark(ordinal)").endControlFlow();
      out.addStatement("ordinal++");
    }
    return out.endControlFlow().build();
  }

  private void rest(CodeBlock.Builder out, Schema schema) {
    boolean silent = code.isSilent(schema);
    if (silent && !marking) {
      return;
    }
    out.beginControlFlow("if (!known)");
    if (!silent) {
      String never = "is not a member that the schema allows";
      CodeBlock report = code.report(schema, "name + 1", never);
      out.addStatement("out.member($L, name,$W$L)", code.location(schema), report);
    }
    if (marking) {
      out.addStatement("known = true");
    }
    out.endControlFlow();
  }

  private void named(CodeBlock.Builder out, boolean asks) {
    List<String> names = properties.stream().map(Keyword.Named::name).toList();
    CodeBlock found = ValueChecks.names(code.body(), code.name() + "Names", names);
    out.addStatement("int index = $L.find(t, name)", found);
    if (asks) {
      out.addStatement("boolean known = index >= 0");
    }
    if (!speak(properties)) {
      return;
    }
    if (properties.size() <= ONE_SWITCH) {
      cases(out, 0, properties.size());
      return;
    }
    for (int from = 0; from < properties.size(); from += ONE_SWITCH) {
      int to = Math.min(properties.size(), from + ONE_SWITCH);
      String part = code.newPart("Member");
      CodeBlock.Builder body = CodeBlock.builder();
      cases(body, from, to);
      code.body()
          .add(
              ExplainCode.signature(part)
                  .addParameter(TypeName.INT, "name")
                  .addParameter(TypeName.INT, "index")
                  .addCode(body.build())
                  .build());
      out.beginControlFlow("if (index >= $L && index < $L)", from, to)
          .addStatement("$L(trace, t, out, name, index)", part)
          .endControlFlow();
    }
  }

  private void cases(CodeBlock.Builder out, int from, int to) {
    out.beginControlFlow("switch (index)");
    for (int i = from; i < to; i++) {
      Schema schema = properties.get(i).schema();
      if (!code.isSilent(schema)) {
        CodeBlock report = code.report(schema, "name + 1", "is not allowed");
        out.add("case $L:\n$>", i);
        out.addStatement("out.member($L, name,$W$L)", code.location(schema), report);
        out.addStatement("break").add("$<");
      }
    }
    out.add("default:\n$>").addStatement("break").add("$<").endControlFlow();
  }

  /** A method that looks at all patterns and says whether one matches. */
  private String matched() {
    String whole = code.newPart("Matched");
    if (patterns.size() <= ONE_SWITCH) {
      pattern(whole, patterns);
      return whole;
    }
    CodeBlock.Builder all = CodeBlock.builder().addStatement("boolean known = false");
    for (int from = 0; from < patterns.size(); from += ONE_SWITCH) {
      String part = code.newPart("MatchedPart");
      pattern(part, patterns.subList(from, Math.min(patterns.size(), from + ONE_SWITCH)));
      all.addStatement("known |= $L(trace, t, out, name)", part);
    }
    add(whole, all.addStatement("return known").build());
    return whole;
  }

  private void pattern(String name, List<Keyword.Named> some) {
    CodeBlock.Builder out = CodeBlock.builder();
    out.addStatement("boolean known = false");
    for (Keyword.Named each : some) {
      CodeBlock test = code.body().matches(each.name(), "t", "name", code.name());
      out.beginControlFlow("if ($L)", test).addStatement("known = true");
      if (!code.isSilent(each.schema())) {
        CodeBlock report =
            code.report(each.schema(), "name + 1", "is not a member that the schema allows");
        out.addStatement("out.member($L, name,$W$L)", code.location(each.schema()), report);
      }
      out.endControlFlow();
    }
    add(name, out.addStatement("return known").build());
  }

  private void add(String name, CodeBlock statements) {
    code.body()
        .add(
            ExplainCode.signature(name)
                .returns(TypeName.BOOLEAN)
                .addParameter(TypeName.INT, "name")
                .addCode(statements)
                .build());
  }
}
