package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import javax.lang.model.element.Modifier;

/** The interface that users implement to serve an operation. */
final class HandlerEmitter {
  private HandlerEmitter() {}

  static TypeSpec emit(OperationApi operation) {
    MethodSpec method =
        MethodSpec.methodBuilder(operation.method())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addJavadoc(OperationDoc.ofMethod(operation))
            .returns(operation.success().type())
            .addParameter(RuntimeTypes.CONTEXT, "context")
            .addParameter(operation.input(), "input")
            .addException(Exception.class)
            .build();
    return TypeSpec.interfaceBuilder(operation.handler())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addAnnotation(FunctionalInterface.class)
        .addJavadoc("Implements the operation; called by many threads at once.")
        .addMethod(method)
        .build();
  }
}
