package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.naming.Scope;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits a final class that behaves as a record would which the JVM cannot hold. */
final class WideClass {
  /** With more components, the constructor would be too long for the JIT compiler. */
  static final int MAX_IN_ONE_METHOD = 200;

  private WideClass() {}

  static TypeSpec.Builder of(ClassName name, CodeBlock doc, List<Component> components) {
    if (components.size() > MAX_IN_ONE_METHOD) {
      return HugeClass.of(name, doc, components);
    }
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL).addJavadoc(doc);
    components.forEach(c -> type.addField(c.type(), c.name(), Modifier.PRIVATE, Modifier.FINAL));
    type.addMethod(constructor(name, components));
    type.addMethod(Builders.start(name));
    type.addMethod(Builders.copyByStatements(name, components));
    components.forEach(c -> type.addMethod(accessor(c, "")));
    String values =
        Scope.with(components.stream().map(Component::name).toArray(String[]::new)).add("values");
    type.addMethod(values(values, components));
    addIdentity(type, name, values, components);
    type.addType(Builders.of(name, components, CodeBlock.of("new $T(this)", name)));
    return type;
  }

  /** Adds what a record would have by itself, by a method that gives all values. */
  static void addIdentity(
      TypeSpec.Builder type, ClassName name, String values, List<Component> components) {
    type.addMethod(equality(name, values));
    type.addMethod(hash(values));
    type.addMethod(
        SecretText.isNeeded(components)
            ? SecretText.ofClass(name, values, components)
            : text(name, values));
  }

  private static MethodSpec constructor(ClassName name, List<Component> components) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(name.nestedClass("Builder"), "from");
    Block.Builder code = Block.builder();
    components.forEach(each -> code.assign("this." + each.name(), argument(each)));
    return constructor.addCode(code.build().code()).build();
  }

  private static CodeBlock argument(Component component) {
    return Copies.argument(component, "from." + component.name());
  }

  /**
   * The accessor of a component.
   *
   * @param holder what has the field, with a dot; or empty
   */
  static MethodSpec accessor(Component component, String holder) {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(component.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(component.type())
            .addCode(Block.returning(holder + component.name()).code());
    if (!component.said().isEmpty()) {
      accessor.addJavadoc(JavaDoc.sentence(component.said() + "."));
    }
    if (component.deprecated()) {
      accessor.addAnnotation(Deprecated.class);
    }
    return accessor.build();
  }

  private static MethodSpec values(String values, List<Component> components) {
    List<CodeBlock> all = components.stream().map(each -> CodeBlock.of("$L", each.name())).toList();
    CodeBlock array = CodeBlock.of("new $T[] $L", Object.class, Breaks.array(all));
    TypeName type = ArrayTypeName.of(JavaTypes.nullable(ClassName.get(Object.class)));
    return MethodSpec.methodBuilder(values)
        .addModifiers(Modifier.PRIVATE)
        .returns(type)
        .addCode(Block.returning(array).code())
        .build();
  }

  private static MethodSpec equality(ClassName name, String values) {
    Condition alike = Condition.isOf("other", name, "that");
    Condition same = Condition.term("$1T.equals($2L(), that.$2L())", Arrays.class, values);
    return MethodSpec.methodBuilder("equals")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(
            ParameterSpec.builder(JavaTypes.nullable(ClassName.get(Object.class)), "other").build())
        .addCode(Block.returning(Condition.all(List.of(alike, same))).code())
        .build();
  }

  private static MethodSpec hash(String values) {
    return MethodSpec.methodBuilder("hashCode")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.INT)
        .addCode(Block.returning(CodeBlock.of("$T.hashCode($L())", Arrays.class, values)).code())
        .build();
  }

  private static MethodSpec text(ClassName name, String values) {
    CodeBlock text =
        CodeBlock.of("$S + $T.toString($L())", name.simpleName(), Arrays.class, values);
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addCode(Block.returning(text).code())
        .build();
  }
}
