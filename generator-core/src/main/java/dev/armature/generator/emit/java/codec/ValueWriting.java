package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.Condition;
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
  private static final ClassName ENTRY = ClassName.get(Map.Entry.class);

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
  public Block of(String source, Value value, String out, String hint) {
    Block write = present(source, value, out, hint);
    return value.nullable()
        ? Block.builder().when(Condition.isNull(source), Block.of("$L.nil()", out), write).build()
        : write;
  }

  /** Statements that write a value which is not null. */
  public Block present(String source, Value value, String out, String hint) {
    return Block.of(value.type().accept(new Writing(value, source, out, hint)));
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
    Block body =
        Block.builder()
            .add("out.beginArray()")
            .loop(
                CodeBlock.of("for ($T item : items)", types.argument(items)),
                of("item", items, "out", hint + " item"))
            .add("out.endArray()")
            .build();
    members.add(method(name, types.plain(value.type()), "items").addCode(body.code()).build());
    return name;
  }

  private String map(Value value, Value values, String hint) {
    String name = members.methodName("write", hint);
    Block body =
        Block.builder()
            .add("out.beginObject()")
            .add(entries("values", "entry", "value", values, "out", hint))
            .add("out.endObject()")
            .build();
    members.add(method(name, types.plain(value.type()), "values").addCode(body.code()).build());
    return name;
  }

  /** Statements that write all members of a map. */
  Block entries(String map, String entry, String local, Value values, String out, String hint) {
    TypeName type = types.argument(values);
    TypeName member = ParameterizedTypeName.get(ENTRY, ClassName.get(String.class), type);
    Block write =
        Block.builder()
            .add("$L.name($L.getKey())", out, entry)
            .declare(type, local, CodeBlock.of("$L.getValue()", entry))
            .add(of(local, values, out, hint + " value"))
            .build();
    return Block.builder()
        .loop(CodeBlock.of("for ($T $L : $L.entrySet())", member, entry, map), write)
        .build();
  }

  private final class Writing implements TypeRef.Visitor<CodeBlock> {
    private final Value value;
    private final String source;
    private final String out;
    private final String hint;

    Writing(Value value, String source, String out, String hint) {
      this.value = value;
      this.source = source;
      this.out = out;
      this.hint = hint;
    }

    @Override
    public CodeBlock scalar(Scalar scalar) {
      return Call.of("$L.$L", out, ScalarMethods.write(scalar)).with(source);
    }

    @Override
    public CodeBlock list(Value items) {
      CodeBlock codec = codec(items);
      if (codec != null) {
        return Call.of("$L.list", out).with(codec, source);
      }
      return Call.of("$L", ValueWriting.this.list(value, items, hint)).with(out, source);
    }

    @Override
    public CodeBlock map(Value values) {
      CodeBlock codec = codec(values);
      if (codec != null) {
        return Call.of("$L.map", out).with(codec, source);
      }
      return Call.of("$L", ValueWriting.this.map(value, values, hint)).with(out, source);
    }

    @Override
    public CodeBlock named(TypeId id) {
      return Call.of("$T.INSTANCE.write", types.codec(id)).with(out, source);
    }

    @Override
    public CodeBlock mapped(TypeRef.Mapped type) {
      return Call.of("$L.write", types.codec(type.type())).with(out, source);
    }

    @Override
    public CodeBlock any() {
      return Call.of("$L.raw", out).with(source);
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
      return inner == null ? null : Call.of("$T.list", JsonTypes.JSON_CODECS).with(inner);
    }

    @Override
    public @Nullable CodeBlock map(Value values) {
      CodeBlock inner = codec(values);
      return inner == null ? null : Call.of("$T.map", JsonTypes.JSON_CODECS).with(inner);
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
