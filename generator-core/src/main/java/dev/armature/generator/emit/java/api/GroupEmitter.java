package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.plan.GroupApi;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.ir.Service;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the interface that gathers the handlers of one tag. */
public final class GroupEmitter {
  /** The interface of a group. */
  public TypeSpec emit(GroupApi group) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(group.type())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(doc(group));
    for (OperationApi operation : group.operations()) {
      type.addSuperinterface(operation.handler());
    }
    return type.build();
  }

  private static CodeBlock doc(GroupApi group) {
    Service.Tag tag = group.declared();
    String parent = tag == null || tag.parent() == null ? "" : ", a part of " + code(tag);
    String which = "All operations " + group.which() + parent + ".";
    String said =
        tag == null
            ? ""
            : Stream.of(tag.doc().summary(), tag.doc().description())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    return said.isEmpty() ? JavaDoc.sentence(which) : JavaDoc.behind(which, said);
  }

  private static String code(Service.Tag tag) {
    return JavaDoc.code(Objects.requireNonNull(tag.parent()));
  }
}
