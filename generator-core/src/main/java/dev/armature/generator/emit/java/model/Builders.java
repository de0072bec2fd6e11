package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.naming.Scope;
import java.util.List;
import java.util.Objects;
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
        .addStatement("return new $T()", type.nestedClass("Builder"))
        .build();
  }

  static MethodSpec copy(ClassName type, List<Component> components) {
    int length = components.stream().mapToInt(c -> 2 * c.name().length() + 3).sum();
    String between = length <= MAX_IN_LINE ? "" : "\n";
    CodeBlock.Builder calls = CodeBlock.builder();
    components.forEach(c -> calls.add("$1L.$2L($2L)", between, c.name()));
    return MethodSpec.methodBuilder("toBuilder")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Starts with these values.")
        .returns(type.nestedClass("Builder"))
        .addCode("return new $T()$>$>$L;$<$<\n", type.nestedClass("Builder"), calls.build())
        .build();
  }

  /** The same for a class so wide that a chain of calls would be too deep for the compiler. */
  static MethodSpec copyByStatements(ClassName type, List<Component> components) {
    String copy =
        Scope.with(components.stream().map(Component::name).toArray(String[]::new)).add("copy");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toBuilder")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Starts with these values.")
            .returns(type.nestedClass("Builder"))
            .addStatement("$1T $2L = new $1T()", type.nestedClass("Builder"), copy);
    components.forEach(c -> method.addStatement("$1L.$2L = $2L", copy, c.name()));
    return method.addStatement("return $L", copy).build();
  }

  /** The class {@code Builder}; {@code build} is the statement that ends it. */
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
    return spec.addMethod(last.addStatement(build).build()).build();
  }

  /** The value of a component once building ends. */
  static CodeBlock finished(Component component) {
    return component.absent() == null
        ? CodeBlock.of("$1T.requireNonNull($2L, \"$2L\")", Objects.class, component.name())
        : CodeBlock.of("$L", component.name());
  }

  private static FieldSpec field(Component component) {
    CodeBlock absent = component.absent();
    if (absent == null) {
      return unsetField(component);
    }
    FieldSpec.Builder field =
        FieldSpec.builder(component.type(), component.name(), Modifier.PRIVATE);
    return component.isNullable() ? field.build() : field.initializer(absent).build();
  }

  private static FieldSpec unsetField(Component component) {
    TypeName type = component.isNullable() ? component.type() : nullable(component.type());
    return FieldSpec.builder(type, component.name(), Modifier.PRIVATE).build();
  }

  private static TypeName nullable(TypeName type) {
    return JavaTypes.nullable(type.box());
  }

  private static MethodSpec setter(ClassName builder, Component component) {
    return MethodSpec.methodBuilder(component.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(component.type(), component.name())
        .addStatement("this.$1L = $1L", component.name())
        .addStatement("return this")
        .build();
  }
}
