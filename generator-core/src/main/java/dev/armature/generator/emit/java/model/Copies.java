package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
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
  static Block compact(Component component) {
    String name = component.name();
    if (component.isList() || component.isMap()) {
      return Block.builder().assign(name, copy(component, name)).build();
    }
    return isChecked(component) ? Block.of(required(name, name)) : Block.EMPTY;
  }

  /** What becomes of an argument that a builder holds. */
  static CodeBlock argument(Component component, String from) {
    if (component.isList() || component.isMap()) {
      return copy(component, from);
    }
    boolean unset = component.absent() == null;
    return unset || isChecked(component)
        ? required(from, component.name())
        : CodeBlock.of("$L", from);
  }

  /** A value that must not be null. */
  static CodeBlock required(String value, String name) {
    return Call.of("$T.requireNonNull", Objects.class).with(value, Literals.string(name));
  }

  private static boolean isChecked(Component component) {
    return !component.type().isPrimitive() && !component.isNullable();
  }

  private static CodeBlock copy(Component component, String from) {
    CodeBlock copy = copyOf(component, from);
    return component.isNullable()
        ? Breaks.choice(CodeBlock.of("$L == null", from), CodeBlock.of("null"), copy)
        : copy;
  }

  /** A copy of a list or map that nobody can change; a map keeps its order. */
  private static CodeBlock copyOf(Component component, String from) {
    if (component.isMap()) {
      return Call.of("$T.unmodifiableMap", Collections.class)
          .with(Call.of("new $T<>", LinkedHashMap.class).with(from));
    }
    return component.holdsNulls()
        ? Call.of("$T.unmodifiableList", Collections.class)
            .with(Call.of("new $T<>", ArrayList.class).with(from))
        : Call.of("$T.copyOf", List.class).with(from);
  }
}
