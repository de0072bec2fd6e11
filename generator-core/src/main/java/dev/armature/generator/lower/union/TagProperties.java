package dev.armature.generator.lower.union;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Dispatch;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.RecordDef.Property;
import dev.armature.generator.ir.RecordDef.Tag;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.site.TypeStore;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each variant of tagged unions its tag, once all unions are known. */
public final class TagProperties {
  private final TypeStore store;
  private final Map<TypeId, Set<Claim>> claims = new LinkedHashMap<>();

  /** A null tag: any other value, or none, stands for the record too. */
  private record Claim(String property, @Nullable String tag) {}

  public TagProperties(TypeStore store) {
    this.store = store;
  }

  public List<TypeDef> settle() {
    List<TypeDef> types = store.all();
    for (TypeDef type : types) {
      if (type instanceof UnionDef union && union.dispatch() instanceof Dispatch.ByTag byTag) {
        claim(union, byTag);
      }
    }
    List<TypeDef> settled = new ArrayList<>();
    for (TypeDef type : types) {
      Set<Claim> own = claims.get(type.id());
      settled.add(own != null && type instanceof RecordDef record ? tagged(record, own) : type);
    }
    return settled;
  }

  private void claim(UnionDef union, Dispatch.ByTag byTag) {
    for (Dispatch.Case each : byTag.cases()) {
      claim(union, each.variant(), new Claim(byTag.property(), each.tag()));
    }
    if (byTag.fallback() != null) {
      claim(union, byTag.fallback(), new Claim(byTag.property(), null));
    }
  }

  private void claim(UnionDef union, int variant, Claim claim) {
    if (union.variants().get(variant).value().type() instanceof TypeRef.Named named) {
      claims.computeIfAbsent(named.id(), id -> new LinkedHashSet<>()).add(claim);
    }
  }

  private RecordDef tagged(RecordDef record, Set<Claim> claims) {
    Claim claim = claims.iterator().next();
    Property declared = property(record, claim.property());
    if (claims.size() > 1 || claim.tag() == null) {
      boolean always = claims.stream().allMatch(each -> each.tag() != null);
      return declared == null ? withProperty(record, claim.property(), always) : record;
    }
    List<Property> rest = new ArrayList<>(record.properties());
    rest.remove(declared);
    boolean exact =
        declared != null
            && declared.fixed() instanceof Node.StringNode fixed
            && fixed.value().equals(claim.tag());
    boolean required = declared == null || declared.required();
    Value value = declared == null ? null : declared(declared, claim.tag());
    Tag tag = new Tag(claim.property(), claim.tag(), required, exact, value);
    return record.with(rest, tag);
  }

  /**
   * What may stand in place of the tag; null where the property does not even allow the tag, which
   * counts all the same in many contracts.
   */
  private @Nullable Value declared(Property property, String tag) {
    Value value = property.value();
    if (property.fixed() != null) {
      return null;
    }
    if (value.type() instanceof TypeRef.Named named
        && store.get(named.id()) instanceof EnumDef list) {
      List<Node> values = list.values().stream().map(EnumDef.EnumValue::value).toList();
      boolean listed =
          values.stream()
              .anyMatch(each -> each instanceof Node.StringNode text && text.value().equals(tag));
      Constraint one = new Constraint.OneOf(values);
      TypeRef text = new TypeRef.Of(Scalar.STRING);
      return listed ? new Value(text, value.nullable(), List.of(one)) : null;
    }
    boolean text = value.type() instanceof TypeRef.Of || value.type() instanceof TypeRef.Mapped;
    return text ? value : null;
  }

  private static @Nullable Property property(RecordDef record, String name) {
    for (Property property : record.properties()) {
      if (property.name().equals(name)) {
        return property;
      }
    }
    return null;
  }

  /** A record with several tags must remember which one it had. */
  private static RecordDef withProperty(RecordDef record, String name, boolean required) {
    List<Property> properties = new ArrayList<>(record.properties());
    Value text = Value.of(new TypeRef.Of(Scalar.STRING));
    properties.add(0, Property.of(name, text, required, Doc.NONE, record.origin()));
    return record.with(properties, null);
  }
}
