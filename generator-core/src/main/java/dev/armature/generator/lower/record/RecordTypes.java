package dev.armature.generator.lower.record;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.RecordDef.Additional;
import dev.armature.generator.ir.RecordDef.Property;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Usage;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.conjunction.ClosedObjects;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.lower.conjunction.Conjunctions;
import dev.armature.generator.lower.conjunction.Constraints;
import dev.armature.generator.lower.conjunction.Lowering;
import dev.armature.generator.lower.conjunction.Secrets;
import dev.armature.generator.lower.scalar.DefaultValues;
import dev.armature.generator.lower.scalar.FixedValues;
import dev.armature.generator.lower.site.Docs;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.lower.site.TypeSite;
import dev.armature.generator.lower.site.TypeStore;
import dev.armature.generator.lower.whole.UncheckedRules;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objects and arrays. */
public final class RecordTypes {
  private final Lowering types;
  private final TypeStore store;
  private final Findings findings;
  private final Conjunctions conjunctions;
  private final DefaultValues defaults;
  private final UncheckedRules residues;

  public RecordTypes(
      Lowering types,
      TypeStore store,
      Findings findings,
      Conjunctions conjunctions,
      UncheckedRules residues,
      DefaultValues defaults) {
    this.residues = residues;
    this.types = types;
    this.store = store;
    this.findings = findings;
    this.conjunctions = conjunctions;
    this.defaults = defaults;
  }

  public Value array(Conjunction all, TypeSite site) {
    List<Schema> items = all.all(Keyword.Items.class).stream().map(Keyword.Items::schema).toList();
    boolean tuple = all.has(Keyword.PrefixItems.class);
    if (items.isEmpty() && !tuple) {
      findings.warning(
          SchemaCodes.NO_ITEMS,
          site.place().span(),
          "the array has no 'items'; read as an array of free-form JSON",
          "add 'items: {}' if that is meant");
    }
    Value item =
        items.isEmpty() || tuple
            ? Value.any()
            : types.value(items, site.part("items", site.hint().then("item"), last(items)));
    Set<Constraint> rules = new LinkedHashSet<>(residues.of(all, site));
    List<Constraint> own = new ArrayList<>(Constraints.arrays(all));
    if (all.has(Keyword.UniqueItems.class) && !new ExactEquality(store).of(item)) {
      List<Schema> parts = having(Keyword.UniqueItems.class, all);
      List<Constraint> whole = residues.whole(parts, all, site);
      own.removeIf(
          rule ->
              rule.assertion(Keyword.UniqueItems.class) != null && whole.size() == parts.size());
      rules.addAll(whole);
    }
    rules.addAll(own);
    return new Value(new TypeRef.ListOf(item), false, List.copyOf(rules));
  }

  private static List<Schema> having(Class<? extends Keyword> kind, Conjunction all) {
    return all.parts().stream()
        .filter(part -> part.has(kind) && !all.checked().contains(part))
        .toList();
  }

  public Value object(Conjunction all, TypeSite site) {
    Map<String, List<Schema>> properties = properties(all);
    Set<String> required = required(all);
    List<Constraint> checks = residues.of(all, site);
    if (!properties.isEmpty() || !required.isEmpty() || ClosedObjects.isClosed(all)) {
      store.later(() -> define(all, properties, required, checks, site));
      return Value.of(new TypeRef.Named(site.id()));
    }
    Value map = new Value(new TypeRef.MapOf(others(all, site)), false, Constraints.objects(all));
    return map.checked(checks);
  }

  /** What members hold that no part declares. */
  private Value others(Conjunction all, TypeSite site) {
    Hint hint = site.hint().then("value");
    List<Schema> rest = additional(all);
    if (rest.isEmpty()) {
      rest = ClosedObjects.unevaluated(all);
    }
    List<Schema> values = rest.stream().filter(each -> !each.isNever()).toList();
    List<Schema> patterns = patterns(all);
    if (patterns.isEmpty()) {
      return values.isEmpty()
          ? Value.any()
          : types.value(values, site.part("value", hint, last(values)));
    }
    if (values.isEmpty() && !isClosed(all)) {
      return Value.any();
    }
    // Which of them holds depends on the name; the validator knows.
    Set<TypeRef> kinds = new LinkedHashSet<>();
    boolean nullable = false;
    boolean secret = false;
    for (Schema each : Stream.concat(patterns.stream(), values.stream()).toList()) {
      Value value = types.value(List.of(each), site.part("value", hint, each));
      kinds.add(value.type());
      nullable |= value.nullable();
      secret |= value.secret();
    }
    return kinds.size() == 1
        ? new Value(kinds.iterator().next(), nullable, List.of(), secret)
        : Value.any();
  }

  private static List<Schema> patterns(Conjunction all) {
    return all.all(Keyword.PatternProperties.class).stream()
        .flatMap(each -> each.patterns().stream())
        .map(Keyword.Named::schema)
        .filter(each -> !each.isNever())
        .toList();
  }

  /** Whether a part lets no members pass but those that it names or has patterns for. */
  private static boolean isClosed(Conjunction all) {
    return additional(all).stream().anyMatch(Schema::isNever);
  }

  private static Map<String, List<Schema>> properties(Conjunction all) {
    Map<String, List<Schema>> properties = new LinkedHashMap<>();
    for (Keyword.Properties each : all.all(Keyword.Properties.class)) {
      for (Keyword.Named property : each.properties()) {
        properties
            .computeIfAbsent(property.name(), name -> new ArrayList<>())
            .add(property.schema());
      }
    }
    properties.forEach((name, schemas) -> schemas.addAll(0, restFor(name, all)));
    return properties;
  }

  /** What parts that do not declare a property say of those they do not declare. */
  private static List<Schema> restFor(String name, Conjunction all) {
    List<Schema> rest = new ArrayList<>();
    for (Schema part : all.parts()) {
      Keyword.AdditionalProperties others = part.get(Keyword.AdditionalProperties.class);
      Keyword.Properties own = part.get(Keyword.Properties.class);
      boolean declared = own != null && own.get(name) != null;
      boolean patterns = part.has(Keyword.PatternProperties.class);
      if (others != null && !declared && !patterns && !others.schema().isNever()) {
        rest.add(others.schema());
      }
    }
    return rest.stream().filter(each -> !each.isAnything()).toList();
  }

  private static Set<String> required(Conjunction all) {
    Set<String> required = new LinkedHashSet<>();
    all.all(Keyword.Required.class).forEach(each -> required.addAll(each.names()));
    return required;
  }

  private static List<Schema> additional(Conjunction all) {
    return all.all(Keyword.AdditionalProperties.class).stream()
        .map(Keyword.AdditionalProperties::schema)
        .toList();
  }

  private void define(
      Conjunction all,
      Map<String, List<Schema>> declared,
      Set<String> required,
      List<Constraint> checks,
      TypeSite site) {
    // Whose whole is a secret has no member that anybody may read.
    boolean secret = Secrets.in(all.parts());
    List<Property> properties = new ArrayList<>();
    Set<String> hidden = new LinkedHashSet<>();
    declared.forEach(
        (name, schemas) -> {
          if (isHidden(schemas, site.direction())) {
            hidden.add(name);
          } else {
            Property property = property(name, schemas, required.contains(name), site);
            properties.add(secret ? property.asSecret() : property);
          }
        });
    for (String name : required) {
      if (!declared.containsKey(name) && !hidden.contains(name)) {
        properties.add(undeclared(name, all, site));
      }
    }
    closedBranches(all, declared);
    List<Constraint> constraints = new ArrayList<>(checks);
    constraints.addAll(Constraints.objects(all));
    store.define(
        new RecordDef(
            site.id(),
            site.hint(),
            Docs.of(site.schema()),
            properties,
            additional(all, site),
            constraints,
            null,
            Usage.NONE,
            site.origin()));
  }

  private Property property(String name, List<Schema> schemas, boolean required, TypeSite site) {
    Hint hint = site.hintFor(last(schemas)).then(name);
    TypeSite at = site.part("properties/" + name, hint, last(schemas));
    Value value = types.value(schemas, at);
    boolean checked =
        value.type() instanceof TypeRef.Mapped
            || value.constraints().stream().anyMatch(RecordTypes::isWhole);
    FixedValues.Only only = checked ? null : fixed(schemas);
    Node fixed = null;
    if (only != null) {
      boolean nullable = value.nullable() || only.nullable();
      // Null leaves a choice, and so does leaving the member out: only a constant needs no check.
      boolean constant = required && !nullable;
      Constraint one = new Constraint.OneOf(List.of(only.value()));
      List<Constraint> rules = constant ? List.of() : List.of(one);
      value = new Value(FixedValues.type(only.value(), value), nullable, rules, value.secret());
      fixed = nullable ? null : only.value();
    }
    Node preset = defaults.of(schemas, presetOf(schemas), value, site.direction());
    return new Property(
        name,
        value,
        required,
        fixed,
        Docs.of(schemas),
        preset,
        !required && stands(preset) && conjunctions.appliesDefaults(),
        Origins.of(last(schemas).place()));
  }

  /** An absent member is null already; as a default, null says that it is optional. */
  private static boolean stands(@Nullable Node preset) {
    return preset != null && !(preset instanceof Node.NullNode);
  }

  /** The default beside the property's own rules wins over those of what it refers to. */
  public @Nullable Node presetOf(List<Schema> schemas) {
    Set<Schema> seen = new LinkedHashSet<>();
    Node own = null;
    for (Schema schema : schemas) {
      Node next = Docs.defaultOf(schema, seen);
      own = next == null ? own : next;
    }
    if (own != null) {
      return own;
    }
    List<Schema> parts = new ArrayList<>();
    for (Schema schema : schemas) {
      Schema target = conjunctions.target(schema).schema();
      if (target != null) {
        parts.addAll(conjunctions.of(target).parts());
      }
    }
    return Docs.defaultOf(parts);
  }

  private static boolean isWhole(Constraint constraint) {
    return constraint instanceof Constraint.Valid || constraint instanceof Constraint.Never;
  }

  /** The value besides which a property can have no other, or null. */
  private FixedValues.@Nullable Only fixed(List<Schema> schemas) {
    List<Schema> targets = new ArrayList<>();
    for (Schema schema : schemas) {
      Schema target = conjunctions.target(schema).schema();
      if (target != null) {
        targets.add(target);
      }
    }
    return targets.isEmpty() ? null : FixedValues.only(conjunctions.of(targets, List.of()));
  }

  private Property undeclared(String name, Conjunction all, TypeSite site) {
    Value value = ClosedObjects.isClosed(all) ? Value.never() : others(all, site);
    return Property.of(name, value, true, Docs.of(List.of()), site.origin());
  }

  private boolean isHidden(List<Schema> schemas, Direction direction) {
    return schemas.stream().anyMatch(direction::hides);
  }

  private Additional additional(Conjunction all, TypeSite site) {
    if (ClosedObjects.isClosed(all)) {
      return new Additional.Rejected();
    }
    boolean opaque =
        all.has(Keyword.PatternProperties.class)
            || !all.has(Keyword.Properties.class)
            || ClosedObjects.keepsUnevaluated(all)
            || ClosedObjects.declaresMore(all);
    return additional(all).isEmpty() && !opaque
        ? new Additional.Ignored()
        : new Additional.Kept(others(all, site));
  }

  /** A closed branch of {@code allOf} forbids what the other branches declare. */
  private void closedBranches(Conjunction all, Map<String, List<Schema>> declared) {
    for (Schema part : all.parts()) {
      Keyword.AdditionalProperties rest = part.get(Keyword.AdditionalProperties.class);
      Keyword.Properties own = part.get(Keyword.Properties.class);
      if (rest != null && rest.schema().isNever()) {
        for (String name : declared.keySet()) {
          if (own == null || own.get(name) == null) {
            findings.warning(
                SchemaCodes.CONFLICT,
                rest.schema().place().span(),
                "'additionalProperties: false' forbids '"
                    + name
                    + "', which another part of 'allOf' declares",
                "say 'unevaluatedProperties: false' beside 'allOf' to close all parts together");
            return;
          }
        }
      }
    }
  }

  public static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
