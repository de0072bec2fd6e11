package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.naming.Scope;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the builder of a record or wide class, and the methods that lead to it. */
final class Builders {
  /**
   * So many characters of calls fit behind {@code return new Builder()}, however deep it stands.
   */
  private static final int MAX_IN_LINE = 60;

  private Builders() {}

  static MethodSpec start(ClassName type) {
    return MethodSpec.methodBuilder("builder")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Starts with nothing set.")
        .returns(type.nestedClass("Builder"))
        .addCode(Block.returning(CodeBlock.of("new $T()", type.nestedClass("Builder"))).code())
        .build();
  }

  static MethodSpec copy(ClassName type, List<Component> components) {
    int length = components.stream().mapToInt(c -> 2 * c.name().length() + 3).sum();
    String between = length <= MAX_IN_LINE ? "" : "\n";
    CodeBlock.Builder calls = CodeBlock.builder().add("new $T()", type.nestedClass("Builder"));
    components.forEach(c -> calls.add("$1L.$2L($2L)", between, c.name()));
    return MethodSpec.methodBuilder("toBuilder")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Starts with these values.")
        .returns(type.nestedClass("Builder"))
        .addCode(Block.returning(calls.build()).code())
        .build();
  }

  /** The same for a class so wide that a chain of calls would be too deep for the compiler. */
  static MethodSpec copyByStatements(ClassName type, List<Component> components) {
    String copy =
        Scope.with(components.stream().map(Component::name).toArray(String[]::new)).add("copy");
    ClassName builder = type.nestedClass("Builder");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toBuilder")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Starts with these values.")
            .returns(builder);
    Block.Builder code = Block.builder().declare(builder, copy, CodeBlock.of("new $T()", builder));
    components.forEach(c -> code.add("$1L.$2L = $2L", copy, c.name()));
    return method.addCode(code.returns(copy).build().code()).build();
  }

  /** The class {@code Builder}; {@code build} is what it makes in the end. */
  static TypeSpec of(ClassName type, List<Component> components, CodeBlock build) {
    return of(type, components, build, Builders::field);
  }

  /** The same for very many components: null stands for all that nobody sets. */
  static TypeSpec unset(ClassName type, List<Component> components, CodeBlock build) {
    return of(type, components, build, Builders::unsetField);
  }

  /** Whether something else than null stands for a component that nobody sets. */
  static boolean hasDefault(Component component) {
    return component.absent() != null && !component.isNullable();
  }

  private static TypeSpec of(
      ClassName type,
      List<Component> components,
      CodeBlock build,
      Function<Component, FieldSpec> fields) {
    ClassName builder = type.nestedClass("Builder");
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(builder)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Sets values one by one. Not thread-safe.");
    components.forEach(c -> spec.addField(fields.apply(c)));
    spec.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    components.forEach(c -> spec.addMethod(setter(builder, c)));
    MethodSpec.Builder last =
        MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(type);
    if (components.stream().anyMatch(c -> c.absent() == null)) {
      last.addJavadoc("Ends with these values.\n\n")
          .addJavadoc("@throws NullPointerException naming a value that must be set and is not");
    } else {
      last.addJavadoc("Ends with these values.");
    }
    return spec.addMethod(last.addCode(Block.returning(build).code()).build()).build();
  }

  /** The value of a component once building ends. */
  static CodeBlock finished(Component component) {
    return component.absent() == null
        ? Copies.required(component.name(), component.name())
        : CodeBlock.of("$L", component.name());
  }

  private static FieldSpec field(Component component) {
    CodeBlock absent = component.absent();
    if (absent == null) {
      return unsetField(component);
    }
    FieldSpec.Builder field =
        FieldSpec.builder(component.type(), component.name(), Modifier.PRIVATE);
    return component.startsNull() ? field.build() : field.initializer(Breaks.value(absent)).build();
  }

  private static FieldSpec unsetField(Component component) {
    TypeName type = component.isNullable() ? component.type() : nullable(component.type());
    FieldSpec.Builder field = FieldSpec.builder(type, component.name(), Modifier.PRIVATE);
    CodeBlock absent = component.absent();
    // Null is a value of such a component, so it cannot mean that nobody has set one.
    return component.isNullable() && absent != null && !component.startsNull()
        ? field.initializer(Breaks.value(absent)).build()
        : field.build();
  }

  private static TypeName nullable(TypeName type) {
    return JavaTypes.nullable(type.box());
  }

  private static MethodSpec setter(ClassName builder, Component component) {
    Block set = Block.builder().add("this.$1L = $1L", component.name()).returns("this").build();
    MethodSpec.Builder setter =
        MethodSpec.methodBuilder(component.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(builder)
            .addParameter(component.type(), component.name())
            .addCode(set.code());
    return component.deprecated() ? setter.addAnnotation(Deprecated.class).build() : setter.build();
  }
}
