package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.io.IOException;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits statements that write values, the mirror image of {@link ValueReading}. */
public final class ValueWriting {
  private final JavaTypes types;
  private final ClassMembers members;

  /** For statements in the class with these members. */
  public ValueWriting(JavaTypes types, ClassMembers members) {
    this.types = types;
    this.members = members;
  }

  /**
   * Statements that write a value.
   *
   * @param source an expression without effects that holds it; a variable where it may be null
   * @param out the variable with the writer
   * @param hint from what names of members are made
   */
  public CodeBlock of(String source, Value value, String out, String hint) {
    CodeBlock write = present(source, value, out, hint);
    return value.nullable()
        ? CodeBlock.builder()
            .beginControlFlow("if ($L == null)", source)
            .addStatement("$L.nil()", out)
            .nextControlFlow("else")
            .add(write)
            .endControlFlow()
            .build()
        : write;
  }

  /** Statements that write a value which is not null. */
  public CodeBlock present(String source, Value value, String out, String hint) {
    return CodeBlock.of("$L;\n", value.type().accept(new Call(value, source, out, hint)));
  }

  /** The method that writes a list or map. */
  public String method(Value value, String hint) {
    return value.type() instanceof TypeRef.ListOf list
        ? list(value, list.items(), hint)
        : map(value, ((TypeRef.MapOf) value.type()).values(), hint);
  }

  /** The codec that writes a value, or null where there is none: one that takes null. */
  public @Nullable CodeBlock codec(Value value) {
    return value.nullable() ? null : value.type().accept(new Codec());
  }

  private MethodSpec.Builder method(String name, TypeName type, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(JsonTypes.JSON_WRITER, "out")
        .addParameter(type, parameter)
        .addException(IOException.class);
  }

  private String list(Value value, Value items, String hint) {
    String name = members.methodName("write", hint);
    members.add(
        method(name, types.plain(value.type()), "items")
            .addStatement("out.beginArray()")
            .beginControlFlow("for ($T item : items)", types.argument(items))
            .addCode(of("item", items, "out", hint + " item"))
            .endControlFlow()
            .addStatement("out.endArray()")
            .build());
    return name;
  }

  private String map(Value value, Value values, String hint) {
    String name = members.methodName("write", hint);
    members.add(
        method(name, types.plain(value.type()), "values")
            .addStatement("out.beginObject()")
            .addCode(entries("values", "entry", "value", values, "out", hint))
            .addStatement("out.endObject()")
            .build());
    return name;
  }

  /** Statements that write all members of a map. */
  CodeBlock entries(String map, String entry, String local, Value values, String out, String hint) {
    TypeName type = types.argument(values);
    return CodeBlock.builder()
        .beginControlFlow(
            "for ($T<$T, $T> $L : $L.entrySet())", Map.Entry.class, String.class, type, entry, map)
        .addStatement("$L.name($L.getKey())", out, entry)
        .addStatement("$T $L = $L.getValue()", type, local, entry)
        .add(of(local, values, out, hint + " value"))
        .endControlFlow()
        .build();
  }

  private final class Call implements TypeRef.Visitor<CodeBlock> {
    private final Value value;
    private final String source;
    private final String out;
    private final String hint;

    Call(Value value, String source, String out, String hint) {
      this.value = value;
      this.source = source;
      this.out = out;
      this.hint = hint;
    }

    @Override
    public CodeBlock scalar(Scalar scalar) {
      return CodeBlock.of("$L.$L($L)", out, ScalarMethods.write(scalar), source);
    }

    @Override
    public CodeBlock list(Value items) {
      return CodeBlock.of("$L($L, $L)", ValueWriting.this.list(value, items, hint), out, source);
    }

    @Override
    public CodeBlock map(Value values) {
      return CodeBlock.of("$L($L, $L)", ValueWriting.this.map(value, values, hint), out, source);
    }

    @Override
    public CodeBlock named(TypeId id) {
      return CodeBlock.of("$T.INSTANCE.write($L, $L)", types.codec(id), out, source);
    }

    @Override
    public CodeBlock mapped(TypeRef.Mapped type) {
      return CodeBlock.of("$L.write($L, $L)", types.codec(type.type()), out, source);
    }

    @Override
    public CodeBlock any() {
      return CodeBlock.of("$L.raw($L)", out, source);
    }
  }

  private final class Codec implements TypeRef.Visitor<@Nullable CodeBlock> {
    @Override
    public CodeBlock scalar(Scalar scalar) {
      return CodeBlock.of("$T.$L", JsonTypes.JSON_CODECS, ScalarMethods.codec(scalar));
    }

    @Override
    public @Nullable CodeBlock list(Value items) {
      CodeBlock inner = codec(items);
      return inner == null ? null : CodeBlock.of("$T.list($L)", JsonTypes.JSON_CODECS, inner);
    }

    @Override
    public @Nullable CodeBlock map(Value values) {
      CodeBlock inner = codec(values);
      return inner == null ? null : CodeBlock.of("$T.map($L)", JsonTypes.JSON_CODECS, inner);
    }

    @Override
    public CodeBlock named(TypeId id) {
      return CodeBlock.of("$T.INSTANCE", types.codec(id));
    }

    @Override
    public CodeBlock mapped(TypeRef.Mapped type) {
      return types.codec(type.type());
    }

    @Override
    public CodeBlock any() {
      return CodeBlock.of("$T.RAW", JsonTypes.JSON_CODECS);
    }
  }
}
