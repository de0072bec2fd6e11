package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.plan.Component;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits immutable data: a record, or a class where a record would be too wide. */
public final class RecordShape {
  private static final int MAX_COMPONENTS = 60;

  /** The JVM's limit for parameters, less the one for {@code this}. */
  private static final int MAX_SLOTS = 254;

  private RecordShape() {}

  /** Whether the components are too many for a record. */
  public static boolean isWide(List<Component> components) {
    return components.size() > MAX_COMPONENTS
        || components.stream().mapToInt(Component::slots).sum() > MAX_SLOTS;
  }

  /**
   * A public type with these components and, where it has any, a builder.
   *
   * @param doc Javadoc without the components' lines
   */
  public static TypeSpec.Builder of(ClassName name, CodeBlock doc, List<Component> components) {
    return isWide(components)
        ? WideClass.of(name, doc, components)
        : record(name, doc, components, !components.isEmpty());
  }

  /** A public record without a builder, whatever its width. */
  public static TypeSpec.Builder plain(ClassName name, CodeBlock doc, List<Component> components) {
    return record(name, doc, components, false);
  }

  private static TypeSpec.Builder record(
      ClassName name, CodeBlock doc, List<Component> components, boolean withBuilder) {
    MethodSpec.Builder parameters = MethodSpec.constructorBuilder();
    MethodSpec.Builder compact =
        MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
    Block.Builder checks = Block.builder();
    for (Component component : components) {
      parameters.addParameter(parameter(component));
      checks.add(Copies.compact(component));
    }
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(javadoc(doc, components))
            .recordConstructor(parameters.build());
    if (!checks.build().isEmpty()) {
      type.addMethod(compact.addCode(checks.build().code()).build());
    }
    if (SecretText.isNeeded(components)) {
      type.addMethod(SecretText.ofRecord(name, components));
    }
    if (withBuilder) {
      type.addMethod(Builders.start(name));
      type.addMethod(Builders.copy(name, components));
      type.addType(Builders.of(name, components, build(name, components)));
    }
    return type;
  }

  /** Its annotations are those of the field and the accessor as well (JLS 8.10.3). */
  private static ParameterSpec parameter(Component component) {
    ParameterSpec.Builder parameter = ParameterSpec.builder(component.type(), component.name());
    return component.deprecated()
        ? parameter.addAnnotation(Deprecated.class).build()
        : parameter.build();
  }

  private static CodeBlock build(ClassName name, List<Component> components) {
    return Call.of("new $T", name).filled(components.stream().map(Builders::finished).toList());
  }

  static CodeBlock javadoc(CodeBlock doc, List<Component> components) {
    CodeBlock params =
        components.stream()
            .map(each -> JavaDoc.param(each.name(), each.said()))
            .collect(CodeBlock.joining(""));
    return params.isEmpty() ? doc : CodeBlock.of("$L\n\n$L", doc, params);
  }
}
