package dev.armature.generator.ir;

import dev.armature.generator.source.Node;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the defaults that a codec may put in place of members which a value leaves out. Of a union
 * it takes all variants, as it does not know which one the value is.
 */
final class AppliedDefaults {
  private final Map<TypeId, TypeDef> types;
  private final Consumer<ComputedDefaults.Place> found;
  private final Map<TypeId, Set<Node>> seen = new HashMap<>();

  AppliedDefaults(Map<TypeId, TypeDef> types, Consumer<ComputedDefaults.Place> found) {
    this.types = types;
    this.found = found;
  }

  void in(Value value, Node json) {
    value.type().accept(new Within(json));
  }

  private void members(RecordDef record, Node.ObjectNode json) {
    for (int i = 0; i < record.properties().size(); i++) {
      RecordDef.Property property = record.properties().get(i);
      Node member = json.get(property.name());
      if (member != null) {
        in(property.value(), member);
      } else if (property.defaulted()) {
        found.accept(ComputedDefaults.Place.of(record.id(), i));
      }
    }
    if (record.additional() instanceof RecordDef.Additional.Kept kept) {
      json.members().forEach(member -> in(kept.values(), member.value()));
    }
  }

  private final class Within implements TypeRef.Visitor<Void>, TypeDef.Visitor<Void> {
    private final Node json;

    Within(Node json) {
      this.json = json;
    }

    @Override
    public Void scalar(Scalar scalar) {
      return null;
    }

    @Override
    public Void list(Value items) {
      if (json instanceof Node.ArrayNode array) {
        array.items().forEach(item -> in(items, item));
      }
      return null;
    }

    @Override
    public Void map(Value values) {
      if (json instanceof Node.ObjectNode object) {
        object.members().forEach(member -> in(values, member.value()));
      }
      return null;
    }

    @Override
    public Void named(TypeId id) {
      TypeDef type = types.get(id);
      boolean first =
          seen.computeIfAbsent(id, each -> Collections.newSetFromMap(new IdentityHashMap<>()))
              .add(json);
      return type == null || !first ? null : type.accept(this);
    }

    @Override
    public Void mapped(TypeRef.Mapped type) {
      return null;
    }

    @Override
    public Void any() {
      return null;
    }

    @Override
    public Void record(RecordDef type) {
      if (json instanceof Node.ObjectNode object) {
        members(type, object);
      }
      return null;
    }

    @Override
    public Void enumeration(EnumDef type) {
      return null;
    }

    @Override
    public Void union(UnionDef type) {
      type.variants().forEach(variant -> in(variant.value(), json));
      return null;
    }

    @Override
    public Void wrapper(WrapperDef type) {
      in(type.value(), json);
      return null;
    }
  }
}
