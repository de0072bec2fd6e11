package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.Scope;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits how a record is written: its tag first, then its members in the order of the schema. */
final class RecordWriting {
  private final RecordPlan plan;
  private final ClassName model;
  private final JavaTypes types;
  private final ClassMembers members;
  private final ValueWriting values;

  RecordWriting(RecordPlan plan, ClassName model, JavaTypes types, ClassMembers members) {
    this.plan = plan;
    this.model = model;
    this.types = types;
    this.members = members;
    this.values = new ValueWriting(types, members);
  }

  CodeBlock body() {
    int size = plan.members().size();
    Scope scope = Scope.with("out", "value");
    CodeBlock.Builder code = CodeBlock.builder().addStatement("out.beginObject()");
    if (size <= RecordCodecEmitter.MAX_IN_ONE_METHOD) {
      code.add(members(plan.members(), scope));
    } else {
      for (int from = 0; from < size; from += RecordCodecEmitter.MAX_IN_ONE_METHOD) {
        int to = Math.min(size, from + RecordCodecEmitter.MAX_IN_ONE_METHOD);
        code.addStatement("$L(out, value)", stretch(from, to));
      }
    }
    if (plan.others() != null && plan.otherValues() != null) {
      String map = "value." + plan.others().name() + "()";
      String entry = scope.add("entry");
      String other = scope.add("other");
      code.add(values.entries(map, entry, other, plan.otherValues(), "out", "other"));
    }
    return code.addStatement("out.endObject()").build();
  }

  private String stretch(int from, int to) {
    String name = members.methodName("write", "from " + from);
    members.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(JsonTypes.JSON_WRITER, "out")
            .addParameter(model, "value")
            .addException(IOException.class)
            .addCode(members(plan.members().subList(from, to), Scope.with("out", "value")))
            .build());
    return name;
  }

  private CodeBlock members(List<RecordPlan.Member> some, Scope scope) {
    CodeBlock.Builder code = CodeBlock.builder();
    some.forEach(member -> code.add(member(member, scope)));
    return code.build();
  }

  private CodeBlock member(RecordPlan.Member member, Scope scope) {
    CodeBlock name = CodeBlock.of("out.name($L);\n", Literals.string(member.name()));
    RecordDef.Property property = member.property();
    Component component = member.component();
    if (property == null && plan.type().tag() != null) {
      CodeBlock tag = Literals.string(plan.type().tag().value());
      return CodeBlock.of("$Lout.string($L);\n", name, tag);
    }
    if (property == null || component == null) {
      return property == null || property.fixed() == null
          ? CodeBlock.of("")
          : CodeBlock.of("$L$L", name, constant(property.fixed()));
    }
    String accessor = "value." + component.name() + "()";
    if (component.isField()) {
      return field(name, accessor, scope.add(component.name()), property);
    }
    if (JavaTypes.isNullable(component.type())) {
      return optional(name, accessor, scope.add(component.name()), component, property);
    }
    return CodeBlock.of(
        "$L$L", name, values.present(accessor, property.value(), "out", property.name()));
  }

  private static CodeBlock constant(Node fixed) {
    if (fixed instanceof Node.StringNode text) {
      return CodeBlock.of("out.string($L);\n", Literals.string(text.value()));
    }
    if (fixed instanceof Node.BooleanNode bool) {
      return CodeBlock.of("out.bool($L);\n", bool.value());
    }
    CodeBlock json = Literals.string(JsonText.of(fixed));
    return CodeBlock.of("out.raw($T.of($L));\n", JsonTypes.RAW_JSON, json);
  }

  private CodeBlock optional(
      CodeBlock name,
      String accessor,
      String local,
      Component component,
      RecordDef.Property property) {
    Value value = property.value();
    CodeBlock declare =
        CodeBlock.of("$T $L = $L;\n", component.type().withoutAnnotations(), local, accessor);
    if (property.required()) {
      CodeBlock write = values.of(local, value, "out", property.name());
      return CodeBlock.of("$L$L$L", declare, name, write);
    }
    return CodeBlock.builder()
        .add(declare)
        .beginControlFlow("if ($L != null)", local)
        .add(name)
        .add(values.present(local, value, "out", property.name()))
        .endControlFlow()
        .build();
  }

  private CodeBlock field(
      CodeBlock name, String accessor, String local, RecordDef.Property property) {
    Value value = property.value();
    return CodeBlock.builder()
        .beginControlFlow("if (!$L.isAbsent())", accessor)
        .add(name)
        .addStatement("$T $L = $L.orNull()", types.boxed(value.type()), local, accessor)
        .add(values.of(local, value, "out", property.name()))
        .endControlFlow()
        .build();
  }
}
