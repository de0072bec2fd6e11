package dev.armature.generator.ir;

import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the defaults of a service that take more than a literal, in an order in which each can be
 * made: what is read by a codec comes after all that the codec puts in place of absent members.
 */
public final class ComputedDefaults {
  private final Map<TypeId, TypeDef> types = new LinkedHashMap<>();
  private final Map<Place, Computed> all = new LinkedHashMap<>();
  private final Map<Place, Computed> ordered = new LinkedHashMap<>();
  private final Set<Place> busy = new HashSet<>();
  private final Set<Node> endless = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Where a default stands.
   *
   * @param owner the record or the operation
   * @param member the index of its property or input
   */
  public record Place(String owner, int member) {
    /** A property of a record. */
    public static Place of(TypeId record, int property) {
      return new Place("type " + record.value(), property);
    }

    /** An input of an operation. */
    public static Place of(Operation operation, int input) {
      return new Place("operation " + operation.id(), input);
    }
  }

  /**
   * A default.
   *
   * @param value what it must be
   * @param json as written
   */
  public record Computed(Place place, Value value, Node json) {
    /** The characters that it takes as JSON. */
    public int size() {
      return JsonText.of(json).length();
    }
  }

  private ComputedDefaults(List<TypeDef> types, List<Operation> operations) {
    types.forEach(type -> this.types.put(type.id(), type));
    for (TypeDef type : types) {
      if (type instanceof RecordDef record) {
        for (int i = 0; i < record.properties().size(); i++) {
          RecordDef.Property property = record.properties().get(i);
          add(Place.of(type.id(), i), property.value(), property.preset());
        }
      }
    }
    for (Operation operation : operations) {
      for (int i = 0; i < operation.inputs().size(); i++) {
        InputField input = operation.inputs().get(i);
        add(Place.of(operation, i), input.value(), input.required() ? null : input.defaultValue());
      }
    }
    all.values().forEach(this::visit);
  }

  /** Those of a service, each after those that it is made with. */
  public static List<Computed> of(Service service) {
    return List.copyOf(
        new ComputedDefaults(service.types(), service.operations()).ordered.values());
  }

  /** Defaults without which no other would contain itself, by identity. */
  public static Set<Node> endless(List<TypeDef> types) {
    return new ComputedDefaults(types, List.of()).endless;
  }

  private void add(Place place, Value value, @Nullable Node json) {
    if (json != null && !isLiteral(value, json)) {
      all.put(place, new Computed(place, value, json));
    }
  }

  private boolean isLiteral(Value value, Node json) {
    if (json instanceof Node.NullNode) {
      return true;
    }
    boolean empty =
        json instanceof Node.ArrayNode array && array.items().isEmpty()
            || json instanceof Node.ObjectNode object && object.members().isEmpty();
    TypeRef type = value.type();
    if (type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf) {
      return empty;
    }
    return type instanceof TypeRef.Mapped
        || type instanceof TypeRef.Named named && types.get(named.id()) instanceof EnumDef
        || type instanceof TypeRef.Of of && isLiteral(of.scalar());
  }

  private static boolean isLiteral(Scalar scalar) {
    return switch (scalar) {
      case STRING, BOOLEAN, INT32, INT64, FLOAT32, FLOAT64 -> true;
      default -> false;
    };
  }

  private void visit(Computed preset) {
    if (ordered.containsKey(preset.place())) {
      return;
    }
    if (!busy.add(preset.place())) {
      endless.add(preset.json());
      return;
    }
    Consumer<Place> visit =
        place -> {
          Computed needed = all.get(place);
          if (needed != null) {
            visit(needed);
          }
        };
    new AppliedDefaults(types, visit).in(preset.value(), preset.json());
    busy.remove(preset.place());
    ordered.put(preset.place(), preset);
  }
}
