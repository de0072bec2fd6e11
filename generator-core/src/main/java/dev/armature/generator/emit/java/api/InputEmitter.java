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
final class InputEmitter {
  private InputEmitter() {}

  static TypeSpec emit(OperationApi operation) {
    List<Component> components = operation.inputs().stream().map(InputPart::component).toList();
    CodeBlock doc = CodeBlock.of("What goes into the operation.");
    boolean optional =
        components.size() > 1
            && components.stream().anyMatch(component -> component.absent() != null);
    TypeSpec.Builder type =
        optional || RecordShape.isWide(components)
            ? RecordShape.of(operation.input(), doc, components)
            : RecordShape.plain(operation.input(), doc, components);
    // A record inside a class is static by itself; a class is not.
    return RecordShape.isWide(components)
        ? type.addModifiers(Modifier.STATIC).build()
        : type.build();
  }
}
