package dev.armature.generator.lower.union;

import dev.armature.generator.facts.BranchTags;
import dev.armature.generator.facts.ClosedSchema;
import dev.armature.generator.facts.ListedValues;
import dev.armature.generator.ir.Dispatch;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.lower.conjunction.Conjunctions;
import dev.armature.generator.lower.conjunction.Inheritance;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Reference;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the strongest way to tell the alternatives of a union apart. */
final class DispatchFinder {
  /** Unions of more alternatives, those inside others included, are tried in order. */
  private static final int MAX_SEEN = 100;

  private final Conjunctions conjunctions;
  private final Inheritance inheritance;
  private final Findings findings;

  DispatchFinder(Conjunctions conjunctions, Inheritance inheritance, Findings findings) {
    this.conjunctions = conjunctions;
    this.inheritance = inheritance;
    this.findings = findings;
  }

  Dispatch of(List<Alternative> alternatives, Keyword.@Nullable Discriminator discriminator) {
    Dispatch found = discriminator == null ? null : discriminated(alternatives, discriminator);
    found = found == null ? byType(alternatives) : found;
    found = found == null ? byImplicitTag(alternatives) : found;
    found = found == null ? byMember(alternatives) : found;
    return found == null ? new Dispatch.InOrder() : found;
  }

  private @Nullable Dispatch discriminated(
      List<Alternative> alternatives, Keyword.Discriminator discriminator) {
    Map<String, Integer> cases = new LinkedHashMap<>();
    Set<Integer> tagged = new HashSet<>();
    for (Keyword.Mapping mapping : discriminator.mapping()) {
      int index = indexOf(alternatives, mapping.target());
      if (index >= 0) {
        cases.putIfAbsent(mapping.tag(), index);
        tagged.add(index);
      }
    }
    for (int i = 0; i < alternatives.size(); i++) {
      if (!tagged.contains(i)) {
        Set<String> tags = implied(alternatives.get(i), discriminator.property());
        if (tags.isEmpty() || !isObject(alternatives.get(i))) {
          untagged(alternatives.get(i), discriminator);
          return null;
        }
        for (String tag : tags) {
          cases.putIfAbsent(tag, i);
        }
      }
    }
    Reference otherwise = discriminator.otherwise();
    int fallback = otherwise == null ? -1 : indexOf(alternatives, otherwise);
    return new Dispatch.ByTag(
        discriminator.property(), cases(cases), fallback < 0 ? null : Integer.valueOf(fallback));
  }

  private int indexOf(List<Alternative> alternatives, Reference reference) {
    Schema target = reference.target();
    Schema meant = target == null ? null : conjunctions.target(target).schema();
    for (int i = 0; meant != null && i < alternatives.size(); i++) {
      if (alternatives.get(i).target() == meant) {
        return i;
      }
    }
    for (int i = 0; meant != null && i < alternatives.size(); i++) {
      if (nested(alternatives.get(i), new HashSet<>()).contains(meant)) {
        return i;
      }
    }
    if (meant != null) {
      findings.warning(
          SchemaCodes.DISCRIMINATOR,
          reference.at().span(),
          "'" + reference.value() + "' is ignored: its schema is none of the alternatives",
          null);
    }
    return -1;
  }

  private Set<Schema> nested(Alternative alternative, Set<Schema> found) {
    for (Alternative inner : inside(alternative)) {
      if (inner.target() != null && found.size() < MAX_SEEN && found.add(inner.target())) {
        nested(inner, found);
      }
    }
    return found;
  }

  /** The alternatives of an alternative that is a union itself. */
  private List<Alternative> inside(Alternative alternative) {
    Schema target = alternative.target();
    List<Alternative> inside = new ArrayList<>();
    for (Schema branch : target == null ? List.<Schema>of() : branches(target, alternative.all())) {
      Schema inner = conjunctions.target(branch).schema();
      Conjunction all = inner == null ? Conjunction.NOTHING : conjunctions.of(inner);
      inside.add(new Alternative(branch, inner, all, true));
    }
    return inside;
  }

  private List<Schema> branches(Schema target, Conjunction all) {
    List<Schema> branches = new ArrayList<>();
    all.unions().forEach(union -> branches.addAll(union.branches()));
    if (Inheritance.isBase(target)) {
      branches.addAll(inheritance.descendants(target));
    }
    return branches;
  }

  /** The tags of an alternative that no mapping names: what its schema says, else its name. */
  private Set<String> implied(Alternative alternative, String property) {
    Set<String> tags = BranchTags.strings(new Tagged(alternative), property);
    String name = alternative.component();
    return tags.isEmpty() && name != null ? Set.of(name) : tags;
  }

  private void untagged(Alternative alternative, Keyword.Discriminator discriminator) {
    findings.warning(
        SchemaCodes.DISCRIMINATOR,
        alternative.branch().place().span(),
        "no value of '" + discriminator.property() + "' stands for this alternative",
        "give it a name in 'components', or a single 'enum' value for that property");
  }

  private @Nullable Dispatch byType(List<Alternative> alternatives) {
    Set<JsonType> seen = EnumSet.noneOf(JsonType.class);
    List<Dispatch.TypeCase> cases = new ArrayList<>();
    for (int i = 0; i < alternatives.size(); i++) {
      Set<JsonType> types = types(alternatives.get(i).all(), new HashSet<>());
      if (types.isEmpty() || !Collections.disjoint(seen, types)) {
        return null;
      }
      seen.addAll(types);
      for (JsonType type : types) {
        cases.add(new Dispatch.TypeCase(type, i));
      }
    }
    return new Dispatch.ByType(cases);
  }

  /** The JSON types of values that a conjunction lets pass, but null; empty if unknown. */
  Set<JsonType> typesOf(Conjunction all) {
    return types(all, new HashSet<>());
  }

  /** The JSON types of valid values, whole numbers as numbers; empty if unknown. */
  private Set<JsonType> types(Conjunction all, Set<Schema> seen) {
    Set<JsonType> types = EnumSet.noneOf(JsonType.class);
    if (seen.size() > MAX_SEEN) {
      return types;
    }
    if (all.declared() == null && all.unions().size() == 1) {
      for (Schema branch : all.unions().get(0).branches()) {
        Schema target = conjunctions.target(branch).schema();
        if (target == null || seen.add(target)) {
          Set<JsonType> own = target == null ? types : types(conjunctions.of(target), seen);
          if (own.isEmpty() || target == null) {
            return EnumSet.noneOf(JsonType.class);
          }
          types.addAll(own);
        }
      }
      return types;
    }
    types.addAll(all.types());
    if (types.remove(JsonType.INTEGER)) {
      types.add(JsonType.NUMBER);
    }
    return types;
  }

  private boolean isObject(Alternative alternative) {
    return types(alternative.all(), new HashSet<>()).equals(EnumSet.of(JsonType.OBJECT));
  }

  /** By a member that is a different constant in every alternative. */
  private @Nullable Dispatch byImplicitTag(List<Alternative> alternatives) {
    BranchTags tags = BranchTags.of(alternatives.stream().map(Tagged::new).toList());
    return tags == null ? null : new Dispatch.ByTag(tags.property(), cases(tags.branches()), null);
  }

  /** By a required member that every other alternative rejects. */
  private @Nullable Dispatch byMember(List<Alternative> alternatives) {
    List<Dispatch.Case> cases = new ArrayList<>();
    for (int i = 0; i < alternatives.size(); i++) {
      String member = isObject(alternatives.get(i)) ? decisive(alternatives, i) : null;
      if (member == null) {
        return null;
      }
      cases.add(new Dispatch.Case(member, i));
    }
    return new Dispatch.ByMember(cases, null);
  }

  private static @Nullable String decisive(List<Alternative> alternatives, int index) {
    for (Keyword.Required required : alternatives.get(index).all().all(Keyword.Required.class)) {
      for (String name : required.names()) {
        boolean rejected = true;
        for (int i = 0; i < alternatives.size(); i++) {
          rejected &=
              i == index
                  || alternatives.get(i).all().parts().stream()
                      .anyMatch(part -> ClosedSchema.refuses(part, name));
        }
        if (rejected) {
          return name;
        }
      }
    }
    return null;
  }

  /** An alternative as it is read: null left out, and with what its schema is meant for. */
  private final class Tagged implements BranchTags.Branch {
    private final Alternative alternative;

    Tagged(Alternative alternative) {
      this.alternative = alternative;
    }

    @Override
    public Object identity() {
      return alternative.target() == null ? alternative.branch() : alternative.target();
    }

    @Override
    public boolean isObject() {
      return DispatchFinder.this.isObject(alternative);
    }

    @Override
    public Set<String> required() {
      Set<String> required = new LinkedHashSet<>();
      alternative.all().all(Keyword.Required.class).forEach(each -> required.addAll(each.names()));
      return required;
    }

    @Override
    public Set<String> strings(String property) {
      List<Schema> schemas = new ArrayList<>();
      for (Keyword.Properties properties : alternative.all().all(Keyword.Properties.class)) {
        Schema own = properties.get(property);
        Schema target = own == null ? null : conjunctions.target(own).schema();
        if (target != null) {
          schemas.add(target);
        }
      }
      List<Node> values = schemas.isEmpty() ? null : conjunctions.of(schemas, List.of()).values();
      return values == null ? Set.of() : ListedValues.strings(values);
    }

    @Override
    public List<Tagged> inside() {
      return DispatchFinder.this.inside(alternative).stream().map(Tagged::new).toList();
    }
  }

  private static List<Dispatch.Case> cases(Map<String, Integer> cases) {
    return cases.entrySet().stream().map(e -> new Dispatch.Case(e.getKey(), e.getValue())).toList();
  }
}
