package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.plan.BodyVariant;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.Content;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The sealed interface of what a request brings, where its media type decides. */
final class BodyEmitter {
  private BodyEmitter() {}

  static TypeSpec emit(OperationApi operation) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(operation.body())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
            .addJavadoc("What the request brings, by its media type.");
    operation.variants().forEach(each -> type.addType(record(operation.body(), each)));
    return type.build();
  }

  private static TypeSpec record(ClassName body, BodyVariant variant) {
    String types =
        variant.contents().stream()
            .map(Content::mediaType)
            .map(JavaDoc::code)
            .collect(Collectors.joining(", "));
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(variant.type())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addSuperinterface(body)
            .addJavadoc("$L.\n\n@param value what it holds", types)
            .recordConstructor(
                MethodSpec.constructorBuilder().addParameter(variant.value(), "value").build());
    if (!variant.value().isPrimitive() && !JavaTypes.isNullable(variant.value())) {
      CodeBlock check =
          Call.of("$T.requireNonNull", Objects.class).with("value", CodeBlock.of("$S", "value"));
      type.addMethod(
          MethodSpec.compactConstructorBuilder()
              .addModifiers(Modifier.PUBLIC)
              .addCode(Block.of(check).code())
              .build());
    }
    return type.build();
  }
}
