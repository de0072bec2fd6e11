package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.Success;
import javax.lang.model.element.Modifier;

/** Emits the class of an operation: its constant, its input, its handler, its result. */
public final class OperationEmitter {
  private final String service;

  /**
   * An emitter for the operations of a service.
   *
   * @param service its name, a label of metrics
   */
  public OperationEmitter(String service) {
    this.service = service;
  }

  /** The class of an operation. */
  public TypeSpec emit(OperationApi operation) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(operation.type())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(OperationDoc.ofClass(operation))
            .addField(OperationConstant.of(service, operation.operation()))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addType(InputEmitter.emit(operation))
            .addType(HandlerEmitter.emit(operation));
    if (!operation.variants().isEmpty()) {
      type.addType(BodyEmitter.emit(operation));
    }
    if (operation.operation().doc().deprecated()) {
      type.addAnnotation(Deprecated.class);
    }
    if (operation.success() instanceof Success.Result result) {
      type.addType(ResultEmitter.emit(result));
    }
    return type.build();
  }
}
