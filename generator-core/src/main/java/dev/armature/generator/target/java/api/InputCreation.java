package dev.armature.generator.target.java.api;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.target.java.model.Component;
import dev.armature.generator.target.java.model.RecordShape;
import java.util.List;

/** The expression that makes an input of its parts. */
public final class InputCreation {
  private InputCreation() {}

  /** Of local variables, one for each input in order. */
  public static CodeBlock of(OperationApi operation, List<String> locals) {
    List<Component> components = operation.inputs().stream().map(InputPart::component).toList();
    if (!RecordShape.isWide(components)) {
      CodeBlock arguments =
          locals.stream().map(name -> CodeBlock.of("$L", name)).collect(CodeBlock.joining(",$W"));
      return CodeBlock.of("new $T($L)", operation.input(), arguments);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("$T.builder()$>$>", operation.input());
    for (int i = 0; i < locals.size(); i++) {
      code.add("\n.$L($L)", components.get(i).name(), locals.get(i));
    }
    return code.add("\n.build()$<$<").build();
  }
}
