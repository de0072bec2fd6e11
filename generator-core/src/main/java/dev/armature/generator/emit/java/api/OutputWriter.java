package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes an answer of a handler's output.
 *
 * @param arguments what a route or tool is given: a function, or the status and the codec of JSON
 * @param method the method that the function refers to, or null if it needs none
 */
public record OutputWriter(List<CodeBlock> arguments, @Nullable MethodSpec method) {
  /** A call that says all. */
  public static OutputWriter of(CodeBlock call) {
    return new OutputWriter(List.of(call), null);
  }

  /** JSON bodies of one status. */
  public static OutputWriter json(int status, CodeBlock codec) {
    return new OutputWriter(List.of(CodeBlock.of("$L", status), codec), null);
  }

  /** Whether the route knows the media type by itself. */
  public boolean isJson() {
    return arguments.size() > 1;
  }

  /** The method {@code write} of a class. */
  public static OutputWriter write(ClassName owner, MethodSpec method) {
    return new OutputWriter(List.of(CodeBlock.of("$T::write", owner)), method);
  }

  /** Adds the method, if there is one. */
  public void addTo(TypeSpec.Builder type) {
    if (method != null) {
      type.addMethod(method);
    }
  }
}
