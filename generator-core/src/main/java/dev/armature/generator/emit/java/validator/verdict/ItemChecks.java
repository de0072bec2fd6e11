package dev.armature.generator.emit.java.validator.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.validator.code.Conditions;
import dev.armature.generator.emit.java.validator.code.RuleCode;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Kinds;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits what a rule demands of arrays: one walk over the items. */
final class ItemChecks {
  private static final int ONE_SWITCH = 80;

  private final RuleCode code;
  private final Rule rule;
  private final List<Rule> prefix = new ArrayList<>();
  private final @Nullable Rule rest;
  private final Keyword.@Nullable Contains contains;
  private final int evaluated;

  private ItemChecks(RuleCode code) {
    this.code = code;
    this.rule = code.rule();
    Keyword.PrefixItems first = rule.get(Keyword.PrefixItems.class);
    if (first != null) {
      for (Schema schema : first.schemas()) {
        prefix.add(rule.sub(schema));
      }
    }
    Keyword.Items items = rule.get(Keyword.Items.class);
    this.rest = items == null ? null : rule.sub(items.schema());
    this.contains = rule.get(Keyword.Contains.class);
    this.evaluated = prefix.size();
    // The last of a prefix often says what the rest says.
    String others = (rest == null ? Conditions.TRUE : holds(rest)).toString();
    while (!prefix.isEmpty() && holds(prefix.get(prefix.size() - 1)).toString().equals(others)) {
      prefix.remove(prefix.size() - 1);
    }
  }

  /** Adds the conditions of a rule. */
  static void add(RuleCode code) {
    ItemChecks checks = new ItemChecks(code);
    checks.sizes();
    if (checks.needsWalk()) {
      checks.walk();
    }
    if (code.rule().schema().has(Keyword.UniqueItems.class)) {
      code.require(Kinds.ARRAY, List.of(CodeBlock.of("t.hasUniqueItems(at)")));
    }
  }

  private void sizes() {
    for (Keyword keyword : rule.keywords()) {
      if (keyword instanceof Keyword.MinItems min && min.limit() > 0) {
        code.require(Kinds.ARRAY, List.of(CodeBlock.of("t.size(at) >= $L", min.limit())));
      } else if (keyword instanceof Keyword.MaxItems max) {
        code.require(Kinds.ARRAY, List.of(CodeBlock.of("t.size(at) <= $L", max.limit())));
      }
    }
  }

  private boolean needsWalk() {
    boolean marks = code.isMarking() && (evaluated > 0 || rest != null || contains != null);
    return marks
        || rule.keywords().stream()
            .filter(
                keyword ->
                    keyword instanceof Keyword.Items
                        || keyword instanceof Keyword.PrefixItems
                        || keyword instanceof Keyword.Contains)
            .anyMatch(keyword -> !code.emission().analysis().truth().isVain(rule, keyword));
  }

  private void walk() {
    boolean counts = contains != null;
    boolean index = !prefix.isEmpty() || code.isMarking() && counts;
    CodeBlock.Builder out = CodeBlock.builder();
    if (index) {
      out.addStatement("int index = 0");
    }
    if (counts) {
      out.addStatement("int matches = 0");
    }
    CodeBlock.Builder each = CodeBlock.builder();
    item(each);
    // Behind what refuses every item, nothing can follow.
    boolean goesOn = !prefix.isEmpty() || rest == null || !Conditions.isFalse(holds(rest));
    if (counts && goesOn) {
      contained(each);
    }
    if (index && goesOn) {
      each.addStatement("index++");
    }
    out.beginControlFlow(
            "for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item))")
        .add(each.build())
        .endControlFlow();
    marked(out);
    out.addStatement("return $L", counts ? enough() : CodeBlock.of("true"));
    code.require(Kinds.ARRAY, "EachItem", out.build());
  }

  private void marked(CodeBlock.Builder out) {
    if (code.isMarking() && rest != null) {
      out.addStatement("marks.fill(t.size(at))");
    } else if (code.isMarking() && evaluated > 0) {
      out.addStatement("marks.fill($T.min($L, t.size(at)))", Math.class, evaluated);
    }
  }

  private CodeBlock holds(Rule rule) {
    return code.emission().holds(rule, "item", code.body());
  }

  private void item(CodeBlock.Builder out) {
    CodeBlock others = rest == null ? Conditions.TRUE : holds(rest);
    if (prefix.isEmpty()) {
      RuleCode.refuse(out, others);
      return;
    }
    if (prefix.size() <= ONE_SWITCH) {
      out.beginControlFlow("switch (index)");
      cases(out, 0, prefix.size());
      CodeBlock.Builder last = CodeBlock.builder();
      RuleCode.refuse(last, others);
      out.add("default:\n$>").add(last.build());
      out.add(Conditions.isFalse(others) ? "" : "break;\n").add("$<").endControlFlow();
      return;
    }
    CodeBlock.Builder last = CodeBlock.builder();
    RuleCode.refuse(last, others);
    out.beginControlFlow("if (index >= $L)", prefix.size()).add(last.build());
    for (int from = 0; from < prefix.size(); from += ONE_SWITCH) {
      int to = Math.min(prefix.size(), from + ONE_SWITCH);
      String method = code.part("Item");
      code.body().add(group(method, from, to));
      out.nextControlFlow("else if (index < $L)", to);
      RuleCode.refuse(out, CodeBlock.of("$L(t, item, index)", method));
    }
    out.endControlFlow();
  }

  private void cases(CodeBlock.Builder out, int from, int to) {
    for (int i = from; i < to; i++) {
      CodeBlock test = holds(prefix.get(i));
      CodeBlock.Builder check = CodeBlock.builder();
      RuleCode.refuse(check, test);
      out.add("case $L:\n$>", i).add(check.build());
      out.add(Conditions.isFalse(test) ? "" : "break;\n").add("$<");
    }
  }

  private MethodSpec group(String method, int from, int to) {
    CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (index)");
    cases(body, from, to);
    body.add("default:\n$>break;\n$<").endControlFlow().addStatement("return true");
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(ValidatorTypes.JSON_TAPE, "t")
        .addParameter(TypeName.INT, "item")
        .addParameter(TypeName.INT, "index")
        .addCode(body.build())
        .build();
  }

  private void contained(CodeBlock.Builder out) {
    CodeBlock test = contains == null ? CodeBlock.of("true") : holds(rule.sub(contains.schema()));
    out.beginControlFlow("if ($L)", test).addStatement("matches++");
    if (code.isMarking() && contains != null && contains.marks()) {
      out.addStatement("marks.add(index)");
    }
    out.endControlFlow();
  }

  private CodeBlock enough() {
    if (contains == null) {
      return CodeBlock.of("true");
    }
    Integer max = contains.max();
    return max == null
        ? CodeBlock.of("matches >= $L", contains.min())
        : CodeBlock.of("matches >= $L && matches <= $L", contains.min(), max);
  }
}
