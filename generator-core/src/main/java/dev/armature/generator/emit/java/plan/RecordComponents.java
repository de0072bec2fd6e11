package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.ir.ComputedDefaults.Place;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.JavaNames;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which components a record has. */
public final class RecordComponents {
  private RecordComponents() {}

  /** The components in order: properties that are no constants, then the map of others. */
  public static List<Component> of(
      RecordDef type, ModelTypes models, JavaNames names, JavaTypes types) {
    Presets presets = new Presets(models, names, types);
    List<Component> components = new ArrayList<>();
    List<String> own = names.components(type.id());
    for (int i = 0; i < type.properties().size(); i++) {
      RecordDef.Property property = type.properties().get(i);
      if (!isConstant(property)) {
        Place place = Place.of(type.id(), i);
        components.add(component(own.get(i), property, place, types, presets));
      }
    }
    if (type.additional() instanceof RecordDef.Additional.Kept kept) {
      components.add(additional(names.additional(type.id()), kept.values(), types));
    }
    return components;
  }

  /** Whether a property always has one value: then it is written and checked, but not kept. */
  public static boolean isConstant(RecordDef.Property property) {
    return property.required() && property.fixed() != null;
  }

  private static Component component(
      String name, RecordDef.Property property, Place place, JavaTypes types, Presets presets) {
    Value value = property.value();
    String words = ConstraintWords.of(value.constraints(), property.defaultValue());
    String said = JavaDoc.said(property.doc(), words);
    Node preset = property.preset();
    Component component =
        Component.of(name, types.property(property), value, said)
            .withDeprecated(property.doc().deprecated());
    return preset == null ? component : component.withAbsent(presets.at(place, preset, value));
  }

  private static Component additional(String name, Value values, JavaTypes types) {
    ParameterizedTypeName type =
        ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), types.argument(values));
    Value value = Value.of(new TypeRef.MapOf(values));
    String said = "members that the contract does not name";
    return Component.of(name, type, value, said).withAbsent(CodeBlock.of("$T.of()", Map.class));
  }
}
