package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.plan.GroupApi;
import dev.armature.generator.emit.java.plan.OperationApi;
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
    String which = "All operations " + group.which() + ".";
    return group.description() == null
        ? JavaDoc.sentence(which)
        : JavaDoc.behind(which, group.description());
  }
}
