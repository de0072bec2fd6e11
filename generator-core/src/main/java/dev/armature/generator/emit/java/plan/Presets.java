package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.ir.ComputedDefaults;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.MappedDefault;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.DefaultName;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Java expressions for documented defaults, which are known to be values of their types. */
public final class Presets {
  private final ModelTypes models;
  private final JavaNames names;
  private final JavaTypes types;

  /** Expressions for the defaults of a service. */
  public Presets(ModelTypes models, JavaNames names, JavaTypes types) {
    this.models = models;
    this.names = names;
    this.types = types;
  }

  /** The default that stands at a place: a literal, or a constant that holds it. */
  CodeBlock at(ComputedDefaults.Place place, Node preset, Value value) {
    DefaultName constant = names.defaultAt(place);
    return constant == null
        ? of(preset, value)
        : CodeBlock.of("$T.$L", types.defaults(constant.holder()), constant.constant());
  }

  /** The expression that makes a default. */
  public CodeBlock of(Node preset, Value value) {
    return preset instanceof Node.NullNode
        ? CodeBlock.of("null")
        : value.type().accept(new Expression(preset));
  }

  private CodeBlock codec(TypeRef type) {
    return type.accept(new Codec(types));
  }

  /** The codec of values without null. */
  private record Codec(JavaTypes types) implements TypeRef.Visitor<CodeBlock> {
    @Override
    public CodeBlock scalar(Scalar scalar) {
      String name = (scalar == Scalar.BINARY ? Scalar.BASE64 : scalar).name();
      return CodeBlock.of("$T.$L", JsonTypes.JSON_CODECS, name);
    }

    @Override
    public CodeBlock list(Value items) {
      return Call.of("$T.list", JsonTypes.JSON_CODECS).with(items.type().accept(this));
    }

    @Override
    public CodeBlock map(Value values) {
      return Call.of("$T.map", JsonTypes.JSON_CODECS).with(values.type().accept(this));
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
      boolean nulls =
          ((Node.ArrayNode) preset).items().stream().anyMatch(Node.NullNode.class::isInstance);
      // The JDK's lists of constants refuse null, and null alone is no array.
      return !nulls
          ? Call.of("$T.of", List.class).filled(all)
          : all.size() == 1
              ? Call.of("$T.singletonList", Collections.class).filled(all)
              : Call.of("$T.asList", Arrays.class).filled(all);
    }

    @Override
    public CodeBlock map(Value values) {
      List<Node.Member> members = ((Node.ObjectNode) preset).members();
      if (members.size() > 1) {
        // The JDK's maps of constants have no order.
        return read(Call.of("$T.map", JsonTypes.JSON_CODECS).with(codec(values.type())));
      }
      return members.isEmpty()
          ? CodeBlock.of("$T.of()", Map.class)
          : Call.of("$T.of", Map.class)
              .with(Literals.string(members.get(0).key()), of(members.get(0).value(), values));
    }

    private CodeBlock read(CodeBlock codec) {
      CodeBlock json = Literals.string(JsonText.of(preset));
      return Call.of("$T.read", JsonTypes.JSON)
          .with(CodeBlock.of("$L.getBytes($T.UTF_8)", json, StandardCharsets.class), codec);
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
      return read(CodeBlock.of("$T.INSTANCE", types.codec(id)));
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
