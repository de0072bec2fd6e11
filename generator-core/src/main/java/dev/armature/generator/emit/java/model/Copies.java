package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.plan.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** What a constructor does with its arguments: no nulls where none belong, copies of containers. */
final class Copies {
  private Copies() {}

  /** The statement of a compact constructor for a component; often none. */
  static CodeBlock compact(Component component) {
    String name = component.name();
    if (component.isList() || component.isMap()) {
      return CodeBlock.of("$L = $L;\n", name, copy(component, name));
    }
    return isChecked(component)
        ? CodeBlock.of("$1T.requireNonNull($2L, \"$2L\");\n", Objects.class, name)
        : CodeBlock.of("");
  }

  /** What becomes of an argument that a builder holds. */
  static CodeBlock argument(Component component, String from) {
    if (component.isList() || component.isMap()) {
      return copy(component, from);
    }
    boolean unset = component.absent() == null;
    return unset || isChecked(component)
        ? CodeBlock.of("$T.requireNonNull($L, \"$L\")", Objects.class, from, component.name())
        : CodeBlock.of("$L", from);
  }

  private static boolean isChecked(Component component) {
    return !component.type().isPrimitive() && !component.isNullable();
  }

  private static CodeBlock copy(Component component, String from) {
    CodeBlock copy = copyOf(component, from);
    return component.isNullable() ? CodeBlock.of("$1L == null ? null : $2L", from, copy) : copy;
  }

  /** A copy of a list or map that nobody can change; a map keeps its order. */
  private static CodeBlock copyOf(Component component, String from) {
    if (component.isMap()) {
      return CodeBlock.of(
          "$T.unmodifiableMap(new $T<>($L))", Collections.class, LinkedHashMap.class, from);
    }
    return component.holdsNulls()
        ? CodeBlock.of(
            "$T.unmodifiableList(new $T<>($L))", Collections.class, ArrayList.class, from)
        : CodeBlock.of("$T.copyOf($L)", List.class, from);
  }
}
