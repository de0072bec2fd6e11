package dev.armature.generator.finish;

import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.ServiceWalk;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.SchemaCodes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds types no value of which ever ends, since each contains another one of them. */
final class EndlessTypes {
  private final Findings findings;
  private final Set<TypeId> finite = new HashSet<>();

  EndlessTypes(Findings findings) {
    this.findings = findings;
  }

  void check(List<TypeDef> types) {
    Finite test = new Finite();
    Map<TypeId, List<TypeDef>> users = new HashMap<>();
    for (TypeDef type : types) {
      for (TypeId part : ServiceWalk.uses(type)) {
        users.computeIfAbsent(part, id -> new ArrayList<>()).add(type);
      }
    }
    Deque<TypeDef> work = new ArrayDeque<>(types);
    for (TypeDef type = work.poll(); type != null; type = work.poll()) {
      if (!finite.contains(type.id()) && type.accept(test)) {
        finite.add(type.id());
        work.addAll(users.getOrDefault(type.id(), List.of()));
      }
    }
    List<TypeDef> rest = types.stream().filter(type -> !finite.contains(type.id())).toList();
    for (TypeDef type : rest) {
      findings.error(
          SchemaCodes.ENDLESS,
          type.origin().span(),
          "no value of '"
              + String.join(".", type.hint().parts())
              + "' ever ends: it requires"
              + " another value of its own type",
          "make a property on the way optional or nullable");
    }
  }

  private final class Finite implements TypeDef.Visitor<Boolean>, TypeRef.Visitor<Boolean> {
    private boolean ends(Value value) {
      boolean mayBeEmpty =
          value.constraints().stream()
              .noneMatch(
                  c ->
                      c.assertion(Keyword.MinItems.class) != null
                          || c.assertion(Keyword.MinProperties.class) != null);
      boolean container =
          value.type() instanceof TypeRef.ListOf || value.type() instanceof TypeRef.MapOf;
      return value.nullable() || container && mayBeEmpty || value.type().accept(this);
    }

    @Override
    public Boolean record(RecordDef type) {
      return type.properties().stream().allMatch(p -> !p.required() || ends(p.value()));
    }

    @Override
    public Boolean enumeration(EnumDef type) {
      return true;
    }

    @Override
    public Boolean union(UnionDef type) {
      return type.variants().stream().anyMatch(variant -> ends(variant.value()));
    }

    @Override
    public Boolean wrapper(WrapperDef type) {
      return ends(type.value());
    }

    @Override
    public Boolean scalar(Scalar scalar) {
      return true;
    }

    @Override
    public Boolean list(Value items) {
      return ends(items);
    }

    @Override
    public Boolean map(Value values) {
      return ends(values);
    }

    @Override
    public Boolean named(TypeId id) {
      return finite.contains(id);
    }

    @Override
    public Boolean mapped(TypeRef.Mapped type) {
      return true;
    }

    @Override
    public Boolean any() {
      return true;
    }
  }
}
