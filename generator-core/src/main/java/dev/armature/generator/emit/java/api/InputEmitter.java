package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.model.RecordShape;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.OperationApi;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the record of what goes into an operation. */
public final class InputEmitter {
  private InputEmitter() {}

  static TypeSpec emit(OperationApi operation) {
    TypeSpec.Builder type = builder(operation);
    // A record inside a class is static by itself; a class is not.
    return isWide(operation) ? type.addModifiers(Modifier.STATIC).build() : type.build();
  }

  /** The record, for interfaces, whose members say that they are static. */
  public static TypeSpec emitStatic(OperationApi operation) {
    return builder(operation).addModifiers(Modifier.STATIC).build();
  }

  private static boolean isWide(OperationApi operation) {
    return RecordShape.isWide(operation.inputs().stream().map(InputPart::component).toList());
  }

  private static TypeSpec.Builder builder(OperationApi operation) {
    List<Component> components = operation.inputs().stream().map(InputPart::component).toList();
    CodeBlock doc = CodeBlock.of("What goes into the operation.");
    boolean optional =
        components.size() > 1
            && components.stream().anyMatch(component -> component.absent() != null);
    return optional || RecordShape.isWide(components)
        ? RecordShape.of(operation.input(), doc, components)
        : RecordShape.plain(operation.input(), doc, components);
  }
}
