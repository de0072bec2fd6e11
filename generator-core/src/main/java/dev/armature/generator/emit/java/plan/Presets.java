package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.MappedDefault;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Java expressions for documented defaults, which are known to be values of their types. */
final class Presets {
  private final ModelTypes models;
  private final JavaNames names;
  private final JavaTypes types;

  Presets(ModelTypes models, JavaNames names, JavaTypes types) {
    this.models = models;
    this.names = names;
    this.types = types;
  }

  /** The expression for a default at a place. */
  CodeBlock of(Node preset, Value value) {
    return preset instanceof Node.NullNode
        ? CodeBlock.of("null")
        : value.type().accept(new Expression(preset));
  }

  private final class Expression implements TypeRef.Visitor<CodeBlock> {
    private final Node preset;

    Expression(Node preset) {
      this.preset = preset;
    }

    @Override
    public CodeBlock scalar(Scalar scalar) {
      CodeBlock literal = ScalarLiterals.find(scalar, preset);
      return literal == null ? CodeBlock.of("null") : literal;
    }

    @Override
    public CodeBlock list(Value items) {
      CodeBlock all =
          ((Node.ArrayNode) preset)
              .items().stream().map(item -> of(item, items)).collect(CodeBlock.joining(", "));
      return CodeBlock.of("$T.of($L)", List.class, all);
    }

    @Override
    public CodeBlock map(Value values) {
      CodeBlock all =
          ((Node.ObjectNode) preset)
              .members().stream().map(m -> entry(m, values)).collect(CodeBlock.joining(", "));
      return CodeBlock.of("$T.ofEntries($L)", Map.class, all);
    }

    private CodeBlock entry(Node.Member member, Value values) {
      return CodeBlock.of(
          "$T.entry($L, $L)", Map.class, Literals.string(member.key()), of(member.value(), values));
    }

    @Override
    public CodeBlock named(TypeId id) {
      String json = JsonText.of(preset);
      if (models.type(id) instanceof EnumDef values) {
        int index =
            IntStream.range(0, values.values().size())
                .filter(i -> JsonText.of(values.values().get(i).value()).equals(json))
                .findFirst()
                .orElse(0);
        return CodeBlock.of("$T.$L", types.model(id), names.constants(id).get(index));
      }
      return CodeBlock.of(
          "$T.read($L.getBytes($T.UTF_8), $T.INSTANCE)",
          JsonTypes.JSON,
          Literals.string(json),
          StandardCharsets.class,
          types.codec(id));
    }

    @Override
    public CodeBlock mapped(TypeRef.Mapped type) {
      MappedDefault own = new MappedDefault(type.type(), JsonText.of(preset));
      return CodeBlock.of("$T.$L", types.mappedDefaults(), names.mappedDefaults().get(own));
    }

    @Override
    public CodeBlock any() {
      return CodeBlock.of("$T.of($L)", JsonTypes.RAW_JSON, Literals.string(JsonText.of(preset)));
    }
  }
}
