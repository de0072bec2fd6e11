package dev.armature.generator.target.java.server;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.HttpBinding.Shape;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import dev.armature.generator.target.java.Literals;
import dev.armature.generator.target.java.ModelTypes;
import dev.armature.generator.target.java.RuntimeTypes;
import java.util.List;
import java.util.Locale;

/** Says in code how parameters and form fields travel. */
final class ParameterConstants {
  private final ModelTypes models;

  ParameterConstants(ModelTypes models) {
    this.models = models;
  }

  /** {@code Parameter.query("limit").build()}. */
  CodeBlock parameter(ParameterBinding binding, InputField field) {
    CodeBlock.Builder code = CodeBlock.builder();
    String place = binding.in().name().toLowerCase(Locale.ROOT);
    code.add("$T.$L($L)", RuntimeTypes.PARAMETER, place, Literals.string(binding.name()));
    style(binding, code);
    shape(binding, field.value(), code);
    if (field.required() && !place.equals("path")) {
      code.add(".required()");
    }
    return code.add(".build()").build();
  }

  /** The same for a field of a form that is not one text. */
  CodeBlock field(RecordDef.Property property, Shape shape) {
    String how = shape == Shape.ARRAY ? ".array()" : ".deepObject().object()";
    CodeBlock name = Literals.string(property.name());
    return CodeBlock.of("$T.field($L)$L.build()", RuntimeTypes.PARAMETER, name, how);
  }

  /** Says nothing where the style is the usual one of the place. */
  private static void style(ParameterBinding binding, CodeBlock.Builder code) {
    boolean split = binding.shape() != Shape.SCALAR;
    switch (binding.style()) {
      case SIMPLE -> {
        if (split && binding.explode()) {
          code.add(".simple(true)");
        }
      }
      case FORM -> {
        if (split && !binding.explode()) {
          code.add(".form(false)");
        }
      }
      case LABEL -> code.add(".label($L)", binding.explode());
      case MATRIX -> code.add(".matrix($L)", binding.explode());
      case SPACE_DELIMITED -> code.add(".spaceDelimited($L)", binding.explode());
      case PIPE_DELIMITED -> code.add(".pipeDelimited($L)", binding.explode());
      case DEEP_OBJECT -> code.add(".deepObject()");
      case JSON_CONTENT -> code.add(".json()");
    }
  }

  private void shape(ParameterBinding binding, Value value, CodeBlock.Builder code) {
    if (binding.style() == Style.JSON_CONTENT) {
      return;
    }
    switch (binding.shape()) {
      case SCALAR -> {}
      case ARRAY -> code.add(".array()");
      case OBJECT -> {
        code.add(".object(");
        String comma = "";
        for (String member : members(value)) {
          code.add(comma + "$L", Literals.string(member));
          comma = ", ";
        }
        code.add(")");
      }
    }
  }

  /** None for a map or a record that keeps other members: then all of the query is meant. */
  private List<String> members(Value value) {
    if (value.type() instanceof TypeRef.Named named
        && models.type(named.id()) instanceof RecordDef record
        && !(record.additional() instanceof RecordDef.Additional.Kept)) {
      return record.properties().stream().map(RecordDef.Property::name).toList();
    }
    return List.of();
  }

  /** The properties of a record; none of other values. */
  List<RecordDef.Property> properties(Value value) {
    return value.type() instanceof TypeRef.Named named
            && models.type(named.id()) instanceof RecordDef record
        ? record.properties()
        : List.of();
  }

  /** What the text of a form field is split into. */
  Shape shape(Value value) {
    TypeRef type = value.type();
    if (type instanceof TypeRef.Named named) {
      TypeDef definition = models.type(named.id());
      if (definition instanceof WrapperDef wrapper) {
        return wrapper.value().type() instanceof TypeRef.Named
            ? Shape.OBJECT
            : shape(wrapper.value());
      }
      return definition instanceof RecordDef ? Shape.OBJECT : Shape.SCALAR;
    }
    if (type instanceof TypeRef.MapOf) {
      return Shape.OBJECT;
    }
    return type instanceof TypeRef.ListOf ? Shape.ARRAY : Shape.SCALAR;
  }
}
