package dev.armature.generator.lint;

import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Finds every place for values that come in: of inputs, and of the types that requests hold. */
final class RequestValues {
  private final List<RequestValue> found = new ArrayList<>();

  private RequestValues() {}

  static List<RequestValue> of(Service service) {
    RequestValues values = new RequestValues();
    service.operations().forEach(values::operation);
    service.types().stream()
        .filter(type -> type.usage().request())
        .forEach(type -> type.accept(values.new OfType()));
    return values.found;
  }

  private void operation(Operation operation) {
    HttpBinding http = operation.http();
    int body = http == null || http.body() == null ? -1 : http.body().input();
    for (int i = 0; i < operation.inputs().size(); i++) {
      InputField input = operation.inputs().get(i);
      if (i == body && http != null && http.body() != null) {
        http.body().contents().forEach(content -> content(content, input.origin()));
      } else {
        add(input.value(), input.origin(), "");
      }
    }
  }

  private void content(Content content, Origin owner) {
    if (content.value() != null) {
      Schema schema = content.schema();
      add(content.value(), schema == null ? owner : origin(schema.place()), "");
    }
  }

  private static Origin origin(Place place) {
    return new Origin(place.document().file().path(), place.pointer().toString(), place.span());
  }

  private void add(Value value, Origin origin, String part) {
    found.add(RequestValue.of(value, origin, part));
    value.type().accept(new Inside(origin, part));
  }

  /** What lists and maps hold; named types stand for themselves. */
  private final class Inside implements TypeRef.Visitor<Void> {
    private final Origin origin;
    private final String part;

    Inside(Origin origin, String part) {
      this.origin = origin;
      this.part = part;
    }

    @Override
    public Void list(Value items) {
      add(items, origin, part + "/items");
      return null;
    }

    @Override
    public Void map(Value values) {
      add(values, origin, part + "/additionalProperties");
      return null;
    }

    @Override
    public Void scalar(Scalar scalar) {
      return null;
    }

    @Override
    public Void named(TypeId id) {
      return null;
    }

    @Override
    public Void mapped(TypeRef.Mapped type) {
      return null;
    }

    @Override
    public Void any() {
      return null;
    }
  }

  private final class OfType implements TypeDef.Visitor<Void> {
    @Override
    public Void record(RecordDef type) {
      type.properties().stream()
          .filter(property -> property.fixed() == null)
          .forEach(property -> add(property.value(), property.origin(), ""));
      if (type.additional() instanceof RecordDef.Additional.Kept kept) {
        found.add(new RequestValue(null, type.constraints(), type.origin(), ""));
        add(kept.values(), type.origin(), "/additionalProperties");
      }
      return null;
    }

    @Override
    public Void enumeration(EnumDef type) {
      return null;
    }

    @Override
    public Void union(UnionDef type) {
      type.variants().forEach(variant -> add(variant.value(), variant.origin(), ""));
      return null;
    }

    @Override
    public Void wrapper(WrapperDef type) {
      add(type.value(), type.origin(), "");
      return null;
    }
  }
}
