package dev.armature.generator.read.openapi;

import dev.armature.generator.finish.Shapes;
import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.HttpBinding.Shape;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which parameters hold values inside of values that no style has room for (OpenAPI 3.2,
 * 4.12.4 Style Examples: they are undefined).
 */
final class NestedValues {
  private final Contract contract;
  private final Shapes shapes;
  private final Map<TypeId, TypeDef> types = new HashMap<>();

  NestedValues(Contract contract, Shapes shapes, List<TypeDef> types) {
    this.contract = contract;
    this.shapes = shapes;
    types.forEach(type -> this.types.put(type.id(), type));
  }

  /** Checks a parameter. */
  void check(ParameterBinding binding, InputField input) {
    boolean apart =
        binding.explode() && List.of(Style.FORM, Style.COOKIE).contains(binding.style());
    boolean whole = binding.in() == Location.QUERYSTRING || binding.style() == Style.JSON_CONTENT;
    boolean told = !input.innerSeparators().isEmpty();
    boolean deep = binding.style() == Style.DEEP_OBJECT;
    if (whole || told || deep || binding.shape() == Shape.SCALAR) {
      return;
    }
    for (Value inner : inner(input.value().type())) {
      Shape shape = shapes.of(inner);
      boolean fits =
          shape == Shape.SCALAR || shape == Shape.ARRAY && binding.shape() == Shape.OBJECT && apart;
      if (!fits) {
        String within = binding.shape() == Shape.ARRAY ? "a list" : "an object";
        String what = shape == Shape.ARRAY ? "a list" : "an object";
        contract
            .findings()
            .warning(
                Contract.UNSUPPORTED,
                input.origin().span(),
                "the parameter '"
                    + input.name()
                    + "' holds "
                    + what
                    + " in "
                    + within
                    + ", which its style has no room for; requests with one are refused",
                "say 'style: deepObject', or describe it by 'content: {application/json: …}'");
        return;
      }
    }
  }

  private List<Value> inner(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return List.of(list.items());
    }
    if (type instanceof TypeRef.MapOf map) {
      return List.of(map.values());
    }
    TypeDef definition = type instanceof TypeRef.Named named ? types.get(named.id()) : null;
    if (!(definition instanceof RecordDef record)) {
      return List.of();
    }
    List<Value> values = new ArrayList<>();
    record.properties().forEach(each -> values.add(each.value()));
    return values;
  }
}
