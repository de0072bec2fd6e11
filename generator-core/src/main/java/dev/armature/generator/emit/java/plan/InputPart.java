package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.ir.InputField;

/**
 * An input with the component it becomes.
 *
 * @param field the input
 * @param component its component
 * @param reader the class with a method that reads it, where that takes more than an expression
 */
public record InputPart(InputField field, Component component, ClassName reader) {
  /** That method. */
  public String readerMethod() {
    return field.isShared() ? "read" : name();
  }

  /** The name of the component. */
  public String name() {
    return component.name();
  }

  /** The type of the component. */
  public TypeName type() {
    return component.type();
  }

  /** The type of a local variable for it. */
  public TypeName local() {
    return type().withoutAnnotations();
  }

  /** What stands in for it where it is absent; of no meaning when it is required. */
  public CodeBlock absent() {
    if (component.absent() != null) {
      return component.absent();
    }
    if (!local().isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(local().equals(TypeName.BOOLEAN) ? "false" : "0");
  }

  /** The same where the other possibility is a boxed value that may be null. */
  public CodeBlock absentBoxed() {
    CodeBlock absent = component.absent();
    if (absent == null) {
      return CodeBlock.of("null");
    }
    return local().isPrimitive() ? CodeBlock.of("($T) $L", local().box(), absent) : absent;
  }
}
