package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits a final class with so many components that one constructor for all of them would be too
 * long for the JIT compiler: parts hold some each.
 */
final class HugeClass {
  private static final TypeName VALUES =
      ArrayTypeName.of(JavaTypes.nullable(ClassName.get(Object.class)));

  /** The components that one part holds. */
  private record Part(ClassName type, String field, int first, List<Component> components) {}

  private final ClassName name;
  private final List<Part> parts = new ArrayList<>();

  private HugeClass(ClassName name, List<Component> components) {
    this.name = name;
    for (int from = 0; from < components.size(); from += WideClass.MAX_IN_ONE_METHOD) {
      int to = Math.min(components.size(), from + WideClass.MAX_IN_ONE_METHOD);
      int number = parts.size() + 1;
      ClassName type = name.nestedClass("Part" + number);
      parts.add(new Part(type, "part" + number, from, components.subList(from, to)));
    }
  }

  static TypeSpec.Builder of(ClassName name, CodeBlock doc, List<Component> components) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL).addJavadoc(doc);
    HugeClass huge = new HugeClass(name, components);
    String values =
        Scope.with(components.stream().map(Component::name).toArray(String[]::new)).add("values");
    huge.parts.forEach(
        part -> type.addField(part.type(), part.field(), Modifier.PRIVATE, Modifier.FINAL));
    type.addMethod(huge.constructor());
    type.addMethod(Builders.start(name));
    type.addMethod(huge.copy());
    for (Part part : huge.parts) {
      part.components().forEach(c -> type.addMethod(WideClass.accessor(c, part.field() + ".")));
    }
    type.addMethod(huge.values(values, components.size()));
    WideClass.addIdentity(type, name, values, components);
    huge.parts.forEach(part -> type.addType(huge.type(part)));
    CodeBlock build = CodeBlock.of("new $T(this)", name);
    return type.addType(Builders.unset(name, components, build));
  }

  private MethodSpec constructor() {
    Block.Builder code = Block.builder();
    parts.forEach(each -> code.assign(each.field(), CodeBlock.of("new $T(from)", each.type())));
    return constructorOf(name).addCode(code.build().code()).build();
  }

  private static MethodSpec.Builder constructorOf(ClassName name) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(name.nestedClass("Builder"), "from");
  }

  private MethodSpec copy() {
    ClassName builder = name.nestedClass("Builder");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toBuilder")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Starts with these values.")
            .returns(builder);
    Block.Builder code =
        Block.builder().declare(builder, "copy", CodeBlock.of("new $T()", builder));
    parts.forEach(part -> code.add("$L.copyTo(copy)", part.field()));
    return method.addCode(code.returns("copy").build().code()).build();
  }

  private MethodSpec values(String method, int size) {
    MethodSpec.Builder values =
        MethodSpec.methodBuilder(method).addModifiers(Modifier.PRIVATE).returns(VALUES);
    Block.Builder code =
        Block.builder().declare(VALUES, "all", CodeBlock.of("new $T[$L]", Object.class, size));
    parts.forEach(part -> code.add("$L.addTo(all)", part.field()));
    return values.addCode(code.returns("all").build().code()).build();
  }

  private TypeSpec type(Part part) {
    Block.Builder set = Block.builder();
    Block.Builder copied = Block.builder();
    Block.Builder added = Block.builder();
    MethodSpec.Builder copy =
        MethodSpec.methodBuilder("copyTo").addParameter(name.nestedClass("Builder"), "copy");
    MethodSpec.Builder add = MethodSpec.methodBuilder("addTo").addParameter(VALUES, "all");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(part.type())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    int index = part.first();
    for (Component each : part.components()) {
      type.addField(each.type(), each.name(), Modifier.PRIVATE, Modifier.FINAL);
      set.assign("this." + each.name(), argument(each));
      copied.add("copy.$1L = this.$1L", each.name());
      added.add("all[$L] = this.$L", index++, each.name());
    }
    return type.addMethod(constructorOf(name).addCode(set.build().code()).build())
        .addMethod(copy.addCode(copied.build().code()).build())
        .addMethod(add.addCode(added.build().code()).build())
        .build();
  }

  /** What nobody has set is not in the builder at all. */
  private static CodeBlock argument(Component component) {
    CodeBlock set = Copies.argument(component, "from." + component.name());
    return Builders.hasDefault(component)
        ? Breaks.choice(
            CodeBlock.of("from.$L == null", component.name()),
            CodeBlock.of("$L", component.absent()),
            set)
        : set;
  }
}
