package dev.armature.generator.emit.java.openapi;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Emits the class that reads the resources: only a class of their package may, in a module. */
final class DocumentEmitter {
  static final String JSON = "openapi.json";
  static final String YAML = "openapi.yaml";

  private DocumentEmitter() {}

  static TypeSpec.Builder emit(ClassName type) {
    CodeBlock resource = CodeBlock.of("$T.class.getResourceAsStream", type);
    MethodSpec load =
        MethodSpec.methodBuilder("load")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(RuntimeTypes.OPENAPI_DOCUMENT)
            .addJavadoc(
                "Reads it; {@code load().routes()} serves it.\n\n"
                    + "@throws IllegalStateException if the resources are not packed\n")
            .addStatement(
                "return $T.of(\n$L($S),\n$L($S))",
                RuntimeTypes.OPENAPI_DOCUMENT,
                resource,
                JSON,
                resource,
                YAML)
            .build();
    return TypeSpec.classBuilder(type)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("The contract as an OpenAPI document, with what layers answer.\n")
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(load);
  }
}
