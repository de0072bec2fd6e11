package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
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
      List<CodeBlock> all =
          ((Node.ArrayNode) preset).items().stream().map(item -> of(item, items)).toList();
      return Call.of("$T.of", List.class).filled(all);
    }

    @Override
    public CodeBlock map(Value values) {
      List<CodeBlock> all =
          ((Node.ObjectNode) preset).members().stream().map(m -> entry(m, values)).toList();
      return Call.of("$T.ofEntries", Map.class).with(all);
    }

    private CodeBlock entry(Node.Member member, Value values) {
      return Call.of("$T.entry", Map.class)
          .with(Literals.string(member.key()), of(member.value(), values));
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
      CodeBlock bytes =
          CodeBlock.of("$L.getBytes($T.UTF_8)", Literals.string(json), StandardCharsets.class);
      return Call.of("$T.read", JsonTypes.JSON)
          .with(bytes, CodeBlock.of("$T.INSTANCE", types.codec(id)));
    }

    @Override
    public CodeBlock mapped(TypeRef.Mapped type) {
      MappedDefault own = new MappedDefault(type.type(), JsonText.of(preset));
      return CodeBlock.of("$T.$L", types.mappedDefaults(), names.mappedDefaults().get(own));
    }

    @Override
    public CodeBlock any() {
      return Call.of("$T.of", JsonTypes.RAW_JSON).with(Literals.string(JsonText.of(preset)));
    }
  }
}
