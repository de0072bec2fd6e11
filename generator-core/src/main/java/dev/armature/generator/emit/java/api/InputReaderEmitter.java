package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.codec.ValueReading;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Emits what reads inputs, once for all protocols: a class for each operation, and one for each
 * parameter that operations share.
 */
final class InputReaderEmitter {
  private final JavaTypes types;

  InputReaderEmitter(JavaTypes types) {
    this.types = types;
  }

  /**
   * What one class reads.
   *
   * @param origin where it comes from
   */
  record Reader(ClassName type, String origin, List<InputPart> parts) {}

  /** The classes, in the order of the operations. */
  static List<Reader> readers(List<OperationApi> operations) {
    Map<ClassName, Reader> readers = new LinkedHashMap<>();
    Set<String> shared = new LinkedHashSet<>();
    for (OperationApi operation : operations) {
      for (InputPart part : operation.inputs()) {
        boolean own = !part.field().isShared();
        String origin = (own ? operation.operation().origin() : part.field().origin()).toString();
        if (ValueReading.takesMethod(part.field().value()) && (own || shared.add(origin))) {
          readers
              .computeIfAbsent(part.reader(), type -> new Reader(type, origin, new ArrayList<>()))
              .parts()
              .add(part);
        }
      }
    }
    return List.copyOf(readers.values());
  }

  TypeSpec emit(Reader reader) {
    String[] names = reader.parts().stream().map(InputPart::readerMethod).toArray(String[]::new);
    ValueMethods methods = new ValueMethods(types, reader.type(), names);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(reader.type())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("Reads and checks inputs of operations.\n\n@apiNote internal")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (InputPart part : reader.parts()) {
      type.addMethod(
          methods
              .reading(part.readerMethod(), part.field().value(), part.name())
              .addModifiers(Modifier.PUBLIC)
              .addJavadoc("Reads $L.", JavaDoc.code(part.field().name()))
              .build());
    }
    methods.addTo(type);
    return type.build();
  }
}
