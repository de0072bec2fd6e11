package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import org.jspecify.annotations.Nullable;

/**
 * What makes an answer of a handler's output.
 *
 * @param expression the function
 * @param method the method that it refers to, or null if it needs none
 */
public record OutputWriter(CodeBlock expression, @Nullable MethodSpec method) {
  /** A call that says all. */
  public static OutputWriter of(CodeBlock call) {
    return new OutputWriter(call, null);
  }

  /** The method {@code write} of a class. */
  public static OutputWriter write(ClassName owner, MethodSpec method) {
    return new OutputWriter(CodeBlock.of("$T::write", owner), method);
  }

  /** Adds the method, if there is one. */
  public void addTo(TypeSpec.Builder type) {
    if (method != null) {
      type.addMethod(method);
    }
  }
}
