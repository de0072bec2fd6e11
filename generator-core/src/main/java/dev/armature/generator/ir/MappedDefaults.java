package dev.armature.generator.ir;

import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the documented defaults of a service that are values of users' own classes. */
public final class MappedDefaults {
  private final Set<MappedDefault> found = new LinkedHashSet<>();

  private MappedDefaults() {}

  /** Each once, in the order of the types, then of the operations. */
  public static List<MappedDefault> of(Service service) {
    MappedDefaults defaults = new MappedDefaults();
    for (TypeDef type : service.types()) {
      if (type instanceof RecordDef record) {
        record.properties().forEach(each -> defaults.add(each.value(), each.preset()));
      }
    }
    for (Operation operation : service.operations()) {
      operation.inputs().forEach(input -> defaults.add(input.value(), input.defaultValue()));
    }
    return List.copyOf(defaults.found);
  }

  private void add(Value value, @Nullable Node preset) {
    if (preset != null && !(preset instanceof Node.NullNode)) {
      value.type().accept(new Within(preset));
    }
  }

  private final class Within implements TypeRef.Visitor<Void> {
    private final Node preset;

    Within(Node preset) {
      this.preset = preset;
    }

    @Override
    public Void scalar(Scalar scalar) {
      return null;
    }

    @Override
    public Void list(Value items) {
      if (preset instanceof Node.ArrayNode array) {
        array.items().forEach(item -> add(items, item));
      }
      return null;
    }

    @Override
    public Void map(Value values) {
      if (preset instanceof Node.ObjectNode object) {
        object.members().forEach(member -> add(values, member.value()));
      }
      return null;
    }

    @Override
    public Void named(TypeId id) {
      return null;
    }

    @Override
    public Void mapped(TypeRef.Mapped type) {
      found.add(new MappedDefault(type.type(), JsonText.of(preset)));
      return null;
    }

    @Override
    public Void any() {
      return null;
    }
  }
}
