package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.naming.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Emits how a record is read: variables for its components, a switch over its members. */
final class RecordReading {
  private final RecordPlan plan;
  private final ClassName model;
  private final MemberReading reading;
  private final Scope scope = Scope.with("in");
  private final Map<Component, String> locals = new LinkedHashMap<>();
  private final String field = scope.add("field");
  private final String seen = scope.add("seen");
  private final String count = scope.add("count");

  RecordReading(RecordPlan plan, ClassName model, MemberReading reading) {
    this.plan = plan;
    this.model = model;
    this.reading = reading;
    plan.components().forEach(c -> locals.put(c, scope.add(c.name())));
  }

  CodeBlock body() {
    return CodeBlock.builder()
        .beginControlFlow("if (!in.beginObject())")
        .addStatement("return null")
        .endControlFlow()
        .add(declarations())
        .beginControlFlow(
            "for ($1T $2L = in.nextField(); $2L != null; $2L = in.nextField())",
            String.class,
            field)
        .add(plan.counts() ? CodeBlock.of("$L++;\n", count) : CodeBlock.of(""))
        .add(plan.members().isEmpty() ? other() : cases())
        .endControlFlow()
        .add(reading.end(List.of(seen), count))
        .add(result())
        .build();
  }

  private CodeBlock declarations() {
    CodeBlock.Builder code = CodeBlock.builder();
    locals.forEach((c, local) -> code.addStatement("$T $L = $L", declared(c), local, initial(c)));
    if (!plan.members().isEmpty()) {
      code.addStatement("long $L = 0", seen);
    }
    if (plan.counts()) {
      code.addStatement("int $L = 0", count);
    }
    return code.build();
  }

  private static TypeName declared(Component component) {
    return JavaTypes.isNullable(component.type())
        ? component.type().withoutAnnotations()
        : component.type();
  }

  private CodeBlock initial(Component component) {
    if (component.equals(plan.others())) {
      return CodeBlock.of("new $T<>()", LinkedHashMap.class);
    }
    if (component.type().equals(TypeName.BOOLEAN)) {
      return CodeBlock.of("false");
    }
    if (component.type().isPrimitive()) {
      return CodeBlock.of("0");
    }
    return component.absent() == null ? CodeBlock.of("null") : component.absent();
  }

  private CodeBlock cases() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($L)", field);
    for (int bit = 0; bit < plan.members().size(); bit++) {
      RecordPlan.Member member = plan.members().get(bit);
      code.beginControlFlow("case $L ->", Literals.string(member.name()))
          .addStatement("$1L = in.once($1L, $2L)", seen, bit)
          .add(member(member))
          .endControlFlow();
    }
    if (plan.others() == null) {
      return code.add("default -> $L", other()).endControlFlow().build();
    }
    return code.beginControlFlow("default ->")
        .add(other())
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  private CodeBlock member(RecordPlan.Member member) {
    Component component = member.component();
    if (component == null || member.property() == null) {
      return reading.constant(member, scope.inner().add("tag"));
    }
    String local = scope.inner().add("present");
    return reading.into(locals.get(component), local, member.property(), component.isField());
  }

  private CodeBlock other() {
    if (plan.others() != null && plan.otherValues() != null) {
      String local = scope.inner().add("other");
      return reading.other(locals.get(plan.others()), field, local, plan.otherValues());
    }
    return plan.rejectsOthers()
        ? CodeBlock.of("in.unknown($L);\n", field)
        : CodeBlock.of("in.skip();\n");
  }

  private CodeBlock result() {
    CodeBlock arguments =
        plan.components().stream()
            .map(c -> CodeBlock.of("$L", locals.get(c)))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("return in.failed() ? null : new $T($L);\n", model, arguments);
  }
}
