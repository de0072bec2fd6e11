package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.Condition;
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

  Block body() {
    int size = plan.members().size();
    Scope scope = Scope.with("out", "value");
    Block.Builder code = Block.builder().add("out.beginObject()");
    if (size <= RecordCodecEmitter.MAX_IN_ONE_METHOD) {
      code.add(members(plan.members(), scope));
    } else {
      for (int from = 0; from < size; from += RecordCodecEmitter.MAX_IN_ONE_METHOD) {
        int to = Math.min(size, from + RecordCodecEmitter.MAX_IN_ONE_METHOD);
        code.add("$L(out, value)", stretch(from, to));
      }
    }
    if (plan.others() != null && plan.otherValues() != null) {
      String map = "value." + plan.others().name() + "()";
      String entry = scope.add("entry");
      String other = scope.add("other");
      code.add(values.entries(map, entry, other, plan.otherValues(), "out", "other"));
    }
    return code.add("out.endObject()").build();
  }

  private String stretch(int from, int to) {
    String name = members.methodName("write", "from " + from);
    members.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(JsonTypes.JSON_WRITER, "out")
            .addParameter(model, "value")
            .addException(IOException.class)
            .addCode(members(plan.members().subList(from, to), Scope.with("out", "value")).code())
            .build());
    return name;
  }

  private Block members(List<RecordPlan.Member> some, Scope scope) {
    return Block.join(some.stream().map(member -> member(member, scope)).toList());
  }

  private Block member(RecordPlan.Member member, Scope scope) {
    Block name = Block.of(Call.of("out.name").with(Literals.string(member.name())));
    RecordDef.Property property = member.property();
    Component component = member.component();
    if (property == null && plan.type().tag() != null) {
      CodeBlock tag = Literals.string(plan.type().tag().value());
      return Block.builder().add(name).add(Call.of("out.string").with(tag)).build();
    }
    if (property == null || component == null) {
      return property == null || property.fixed() == null
          ? Block.EMPTY
          : Block.builder().add(name).add(constant(property.fixed())).build();
    }
    String accessor = "value." + component.name() + "()";
    if (component.isField()) {
      return field(name, accessor, scope.add(component.name()), property);
    }
    if (JavaTypes.isNullable(component.type())) {
      return optional(name, accessor, scope.add(component.name()), component, property);
    }
    return Block.builder()
        .add(name)
        .add(values.present(accessor, property.value(), "out", property.name()))
        .build();
  }

  private static CodeBlock constant(Node fixed) {
    if (fixed instanceof Node.StringNode text) {
      return Call.of("out.string").with(Literals.string(text.value()));
    }
    if (fixed instanceof Node.BooleanNode bool) {
      return Call.of("out.bool").with(bool.value());
    }
    CodeBlock json = Literals.string(JsonText.of(fixed));
    return Call.of("out.raw").with(Call.of("$T.of", JsonTypes.RAW_JSON).with(json));
  }

  private Block optional(
      Block name, String accessor, String local, Component component, RecordDef.Property property) {
    Value value = property.value();
    Block.Builder code =
        Block.builder()
            .declare(component.type().withoutAnnotations(), local, CodeBlock.of("$L", accessor));
    if (property.always()) {
      return code.add(name).add(values.of(local, value, "out", property.name())).build();
    }
    Block write =
        Block.builder().add(name).add(values.present(local, value, "out", property.name())).build();
    return code.when(Condition.isNull(local).negated(), write).build();
  }

  private Block field(Block name, String accessor, String local, RecordDef.Property property) {
    Value value = property.value();
    Block write =
        Block.builder()
            .add(name)
            .declare(types.boxed(value.type()), local, CodeBlock.of("$L.orNull()", accessor))
            .add(values.of(local, value, "out", property.name()))
            .build();
    Condition absent = Condition.term("$L.isAbsent()", accessor);
    return Block.builder().when(absent.negated(), write).build();
  }
}
