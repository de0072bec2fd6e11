package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Value;

/**
 * What bodies are as Java: of those that need not fit into memory, what reads or writes them.
 *
 * @param types the types of values
 */
record BodyTypes(JavaTypes types) {
  /** What handlers return. */
  TypeName sent(BodyFormat format, Value value) {
    return format.accept(new Type(types.of(value), events(value)));
  }

  /** What handlers get. */
  TypeName received(BodyFormat format, Value value) {
    return format.accept(new Type(types.of(value), items(value)));
  }

  /** What handlers get of one of several representations. */
  TypeName received(Content content) {
    Value value = content.value();
    return received(content.format(), value == null ? Value.any() : value);
  }

  private TypeName events(Value value) {
    return ParameterizedTypeName.get(RuntimeTypes.EVENTS, types.argument(value));
  }

  private TypeName items(Value value) {
    return ParameterizedTypeName.get(RuntimeTypes.ITEMS, types.argument(value));
  }

  private record Type(TypeName value, TypeName sequence) implements BodyFormat.Visitor<TypeName> {
    @Override
    public TypeName json() {
      return value;
    }

    @Override
    public TypeName xml() {
      return value;
    }

    @Override
    public TypeName form() {
      return value;
    }

    @Override
    public TypeName multipart() {
      return value;
    }

    @Override
    public TypeName text() {
      return value;
    }

    @Override
    public TypeName events() {
      return sequence;
    }

    @Override
    public TypeName lines() {
      return sequence;
    }

    @Override
    public TypeName binary() {
      return RuntimeTypes.BYTE_SOURCE;
    }
  }
}
