package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.plan.Component;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code toString()} of data of which some must not be read in a log. */
public final class SecretText {
  private static final String MASK = "***";

  private SecretText() {}

  /** Whether what a record says of itself would show a secret. */
  public static boolean isNeeded(List<Component> components) {
    return components.stream().anyMatch(Component::isSecret);
  }

  /** What a record says of itself (JLS 8.10.3), with a mask for each secret. */
  public static MethodSpec ofRecord(ClassName name, List<Component> components) {
    List<CodeBlock> operands = new ArrayList<>();
    StringBuilder text = new StringBuilder(name.simpleName()).append('[');
    String separator = "";
    for (Component component : components) {
      text.append(separator).append(component.name()).append('=');
      separator = ", ";
      if (component.isSecret()) {
        text.append(MASK);
      } else {
        CodeBlock before = Literals.string(text.toString());
        operands.add(CodeBlock.of("$L + $L", before, component.name()));
        text.setLength(0);
      }
    }
    operands.add(Literals.string(text.append(']').toString()));
    return method(Block.returning(Breaks.sum(operands)));
  }

  /** The same of a class that stands in for a record. */
  static MethodSpec ofClass(ClassName name, String values, List<Component> components) {
    String shown =
        Scope.with(components.stream().map(Component::name).toArray(String[]::new)).add("shown");
    TypeName type = ArrayTypeName.of(JavaTypes.nullable(ClassName.get(Object.class)));
    Block.Builder code = Block.builder().declare(type, shown, CodeBlock.of("$L()", values));
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i).isSecret()) {
        code.add("$L[$L] = $S", shown, i, MASK);
      }
    }
    CodeBlock text = CodeBlock.of("$S + $T.toString($L)", name.simpleName(), Arrays.class, shown);
    return method(code.returns(text).build());
  }

  private static MethodSpec method(Block body) {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addJavadoc("Does not show secrets.")
        .addCode(body.code())
        .build();
  }
}
