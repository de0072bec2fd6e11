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
    CodeBlock.Builder doc = CodeBlock.builder();
    doc.add("All operations tagged $L.", JavaDoc.code(group.tag()));
    if (group.description() != null) {
      doc.add("\n\n<p>").add(JavaDoc.text(group.description()));
    }
    return doc.build();
  }
}
