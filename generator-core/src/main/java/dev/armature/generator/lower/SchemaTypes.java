package dev.armature.generator.lower;

import dev.armature.generator.contradiction.Contradictions;
import dev.armature.generator.contradiction.Example;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.HttpBinding.Shape;
import dev.armature.generator.ir.MappedType;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Usage;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.lower.conjunction.Conjunctions;
import dev.armature.generator.lower.conjunction.Directions;
import dev.armature.generator.lower.conjunction.DynamicScopes;
import dev.armature.generator.lower.conjunction.Inheritance;
import dev.armature.generator.lower.conjunction.Lowering;
import dev.armature.generator.lower.conjunction.MappedSchemas;
import dev.armature.generator.lower.conjunction.Secrets;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.lower.record.RecordTypes;
import dev.armature.generator.lower.scalar.DefaultValues;
import dev.armature.generator.lower.scalar.EnumTypes;
import dev.armature.generator.lower.scalar.MappedValues;
import dev.armature.generator.lower.scalar.ScalarTypes;
import dev.armature.generator.lower.site.Docs;
import dev.armature.generator.lower.site.Hints;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.lower.site.Roles;
import dev.armature.generator.lower.site.TypeSite;
import dev.armature.generator.lower.site.TypeStore;
import dev.armature.generator.lower.union.TagProperties;
import dev.armature.generator.lower.union.UnionTypes;
import dev.armature.generator.lower.whole.UncheckedRules;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.schema.SchemaGraph;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes model types of schemas. A schema has one type, whoever asks first; two where direction
 * matters. What has no type is reported and read as free-form JSON. Not thread-safe.
 */
public final class SchemaTypes implements Lowering {
  private static final int MAX_DEPTH = 250;
  private static final Set<JsonType> EVERYTHING =
      EnumSet.of(
          JsonType.OBJECT, JsonType.ARRAY, JsonType.STRING, JsonType.NUMBER, JsonType.BOOLEAN);

  private final SchemaGraph graph;
  private final Place root;
  private final Dialect dialect;
  private final Findings findings;
  private final TypeStore store = new TypeStore();
  private final Directions directions = new Directions();
  private final Map<Key, Value> made = new HashMap<>();
  private final Map<Key, TypeSite> sites = new HashMap<>();
  private final Set<Key> busy = new HashSet<>();
  private final Set<Key> recursive = new HashSet<>();
  private final Roles roles;
  private final Hints hints;
  private final Conjunctions conjunctions;
  private final EnumTypes enums;
  private final RecordTypes records;
  private final UnionTypes unions;
  private final UncheckedRules residues;
  private final DynamicScopes scopes = new DynamicScopes();
  private final ModelPolicy policy;
  private final DefaultValues defaults;
  private final SettledDefaults settled;
  private final List<Example> shown = new ArrayList<>();
  private final Secrets secrets;
  private final MappedSchemas mapped;
  private final MappedValues mappedValues;

  private record Key(List<Schema> schemas, @Nullable Direction direction) {}

  /** Makes types for the contract at {@code root}. */
  public SchemaTypes(
      SchemaGraph graph, Findings findings, Place root, Dialect dialect, ModelPolicy policy) {
    this.graph = graph;
    this.root = root;
    this.dialect = dialect;
    this.findings = findings;
    this.policy = policy;
    this.mapped = new MappedSchemas(root, findings, policy.types());
    this.roles = new Roles(place -> !policy.sharesAnonymous() || mapped.isWithin(place));
    this.hints = new Hints(root, roles);
    this.conjunctions = new Conjunctions(findings, scopes, policy, mapped);
    this.secrets = new Secrets(conjunctions);
    this.residues = new UncheckedRules(findings, directions, hints);
    this.mappedValues = new MappedValues(residues, scopes);
    this.enums = new EnumTypes(store, findings, residues);
    this.defaults = new DefaultValues(store, findings);
    this.settled = new SettledDefaults(defaults, findings);
    this.records = new RecordTypes(this, store, findings, conjunctions, residues, defaults);
    this.unions =
        new UnionTypes(
            this,
            store,
            findings,
            conjunctions,
            enums,
            residues,
            new Inheritance(graph, root, dialect));
  }

  /** The value at a schema's place; {@code hint} names it where its place does not. */
  public Value value(Place schema, Hint hint, Direction direction) {
    return value(graph.schema(schema, dialect), hint, direction);
  }

  /** Whether bodies in XML have types. */
  public boolean typesXml() {
    return policy.typesXml();
  }

  /** Whether formats are checked, by name. */
  public Map<String, Boolean> formats() {
    return policy.formats().asserted();
  }

  /** The constraint that a value is valid by a schema, whatever is read of it. */
  public List<Constraint> whole(Place schema, Hint hint, Direction direction) {
    Schema root = graph.schema(schema, dialect);
    return residues.whole(List.of(root), conjunctions.of(root), site(root, hint, direction));
  }

  /** The schema at a place. */
  public Schema schema(Place place) {
    return graph.schema(place, dialect);
  }

  /** Whether each of its values is one text: a scalar or one of a list. */
  public boolean isText(Value value) {
    return value.type() instanceof TypeRef.Of
        || value.type() instanceof TypeRef.Mapped own && own.shape() == Shape.SCALAR
        || value.type() instanceof TypeRef.Named named && store.get(named.id()) instanceof EnumDef;
  }

  /** Has an example judged when all schemas are read. */
  public void shows(Example example) {
    shown.add(example);
  }

  /** What a schema says to people. */
  public Doc docOf(Place schema) {
    return Docs.of(schema(schema));
  }

  /** The default of a schema, or null if it has none that is valid. */
  public @Nullable Node presetOf(Place place, Value value) {
    List<Schema> all = List.of(schema(place));
    return defaults.of(all, records.presetOf(all), value, Direction.REQUEST);
  }

  /** The operation without the defaults that cannot be applied; after {@link #finish}. */
  public Operation settled(Operation operation) {
    return settled.of(operation);
  }

  /** By the places of schemas that are the same as an earlier one in their role, where that is. */
  public Map<String, Origin> repeated() {
    Map<String, Origin> repeated = new HashMap<>();
    roles.repeated().forEach((place, first) -> repeated.put(place, Origins.of(first)));
    return repeated;
  }

  /** Finishes all types. To be called once, after the last {@link #value}. */
  public List<TypeDef> finish() {
    store.finish();
    List<Schema> used = List.copyOf(graph.all());
    Contradictions contradictions =
        new Contradictions(
            findings, defaults.applied(), defaults.ignored(), policy.formats()::asserts);
    contradictions.check(used, graph.spare(root, dialect), shown);
    mapped.reportUnused();
    Secrets.check(used, findings);
    List<TypeDef> types = new TagProperties(store).settle();
    settled.settle(types, contradictions);
    return settled.of(types);
  }

  @Override
  public Value value(Schema schema, Hint hint, Direction direction) {
    Conjunctions.Target target = conjunctions.target(schema);
    if (target.schema() == null) {
      return Value.any();
    }
    Schema kept = roles.first(target.schema());
    Hint use = target.schema() == schema ? hint : hints.ofReferred(kept.place(), hint);
    Value value = lowered(kept, use, direction);
    boolean nullable = (value.nullable() || target.nullable()) && Conjunctions.takesNull(schema);
    Value placed = nullable == value.nullable() ? value : value.withNull(nullable);
    return placed.withSecret(secrets.among(schema, target.schema(), placed));
  }

  @Override
  public Value value(List<Schema> schemas, TypeSite site) {
    Value value = together(schemas, site);
    boolean secret = value.secret() || schemas.stream().anyMatch(each -> isSecret(each, value));
    return value.withSecret(secret && !Secrets.isOpen(schemas));
  }

  private boolean isSecret(Schema schema, Value value) {
    Schema target = conjunctions.target(schema).schema();
    return target != null && secrets.among(schema, target, value);
  }

  private Value together(List<Schema> schemas, TypeSite site) {
    List<Schema> telling = telling(schemas);
    if (telling.size() == 1) {
      return value(telling.get(0), site.hint(), site.direction());
    }
    List<Schema> targets = new ArrayList<>();
    boolean sensitive = false;
    for (Schema each : telling) {
      Schema target = conjunctions.target(each).schema();
      targets.add(target == null ? each : target);
      sensitive |= directions.matter(each);
    }
    // The same schemas together, wherever they meet, are one type: else some would never end.
    Key key = new Key(targets, sensitive ? site.direction() : null);
    Value known = made.get(key);
    TypeSite first = sites.computeIfAbsent(key, each -> together(each, site));
    return known != null ? known : make(key, conjunctions.of(telling, List.of()), first);
  }

  /** Where the type of several schemas is made: named after them, not after who asks first. */
  private TypeSite together(Key key, TypeSite site) {
    List<Place> places = key.schemas().stream().map(Schema::place).toList();
    Hint hint = hints.together(places);
    if (hint == null) {
      return site;
    }
    String id = places.stream().map(Place::toString).collect(Collectors.joining("&"));
    boolean input = key.direction() == Direction.REQUEST;
    Hint own = input ? hint.or(Hint.INPUT) : hint;
    TypeId ownId = new TypeId(id + (input ? "!request" : ""));
    return new TypeSite(ownId, own, own, site.schema(), site.direction(), true);
  }

  /** Where the type of a schema is made. */
  TypeSite site(Schema schema, Hint use, Direction direction) {
    Key key = key(schema, direction);
    Hint hint = hints.of(schema.place(), use);
    boolean input = key.direction() == Direction.REQUEST;
    String id = schema.place().toString() + (input ? "!request" : "");
    Hint own = input ? hint.or(Hint.INPUT) : hint;
    return new TypeSite(new TypeId(id), own, own, schema, direction, false);
  }

  @Override
  public void call(Schema branch, String word) {
    hints.call(branch.place(), word);
  }

  @Override
  public Value build(Conjunction all, TypeSite site) {
    if (busy.size() > MAX_DEPTH) {
      return fault(SchemaCodes.TOO_DEEP, site, "schemas refer to each other too deeply");
    }
    if (all.parts().stream().anyMatch(Schema::isNever)) {
      return Value.never();
    }
    MappedType own = mapped.whole(all);
    if (own != null) {
      Value value = mappedValues.whole(own, all, site);
      return all.nullable() ? value.withNull(true) : value;
    }
    if (all.parts().stream().anyMatch(scopes::differ)) {
      return Value.any().with(residues.whole(all.roots(), all, site));
    }
    Value value = kind(all, site);
    return all.nullable() ? value.withNull(true) : value;
  }

  private Value kind(Conjunction all, TypeSite site) {
    if (all.only() == null && all.values() != null) {
      return enums.value(all, site);
    }
    Set<JsonType> declared = all.declared();
    if (declared != null && declared.isEmpty()) {
      return untyped(all, site);
    }
    Value union = all.only() == null ? unions.value(all, site) : null;
    if (union != null) {
      return union;
    }
    Set<JsonType> types = all.types();
    if (types.isEmpty()) {
      return untyped(all, site);
    }
    if (types.size() == 1) {
      return typed(all, types.iterator().next(), site);
    }
    if (types.equals(EnumSet.of(JsonType.INTEGER, JsonType.NUMBER))) {
      return typed(all, JsonType.NUMBER, site);
    }
    return types.containsAll(EVERYTHING) && !all.hasParts() && all.nullable()
        ? free(all, site)
        : unions.ofTypes(all, types, site);
  }

  private Value untyped(Conjunction all, TypeSite site) {
    if (all.declared() == null) {
      return free(all, site);
    }
    if (all.nullable()) {
      // A part may be an alternative to one that is null: only the whole knows.
      boolean checked = !residues.of(all, site).isEmpty();
      List<Constraint> checks =
          new ArrayList<>(checked ? residues.whole(all.roots(), all, site) : List.of());
      checks.add(new Constraint.OneOf(List.of(new Node.NullNode(site.place().span()))));
      return Value.any().with(checks);
    }
    findings.warning(
        SchemaCodes.CONFLICT,
        site.place().span(),
        "the types of these schemas exclude each other; no value is valid here",
        null);
    return Value.never();
  }

  private Value typed(Conjunction all, JsonType type, TypeSite site) {
    return switch (type) {
      case OBJECT -> records.object(all, site);
      case ARRAY -> records.array(all, site);
      case NULL -> Value.any();
      default -> scalar(all, type, site);
    };
  }

  private Value scalar(Conjunction all, JsonType type, TypeSite site) {
    MappedType own = mapped.scalar(all);
    return own == null
        ? ScalarTypes.value(all, type).checked(residues.of(all, site))
        : mappedValues.scalar(own, all, type, site);
  }

  private Value lowered(Schema schema, Hint use, Direction direction) {
    Key key = key(schema, direction);
    Value known = made.get(key);
    return known != null ? known : make(key, conjunctions.of(schema), site(schema, use, direction));
  }

  private Value make(Key key, Conjunction all, TypeSite site) {
    if (!busy.add(key)) {
      recursive.add(key);
      return Value.of(new TypeRef.Named(site.id()));
    }
    Value value = build(all, site);
    busy.remove(key);
    if (recursive.contains(key)) {
      value = wrapped(value, site);
    }
    made.put(key, value);
    return value;
  }

  private Value wrapped(Value value, TypeSite site) {
    TypeRef self = new TypeRef.Named(site.id());
    if (value.type().equals(self)) {
      return value;
    }
    Value inner = value.notNull();
    store.define(
        new WrapperDef(
            site.id(), site.hint(), Docs.of(site.schema()), inner, Usage.NONE, site.origin()));
    return new Value(self, value.nullable(), List.of());
  }

  private Key key(Schema schema, Direction direction) {
    return new Key(List.of(schema), directions.matter(schema) ? direction : null);
  }

  /** The schemas that say something: without remarks and repetitions. */
  private List<Schema> telling(List<Schema> schemas) {
    List<Schema> telling = new ArrayList<>();
    Set<@Nullable Schema> targets = new HashSet<>();
    for (Schema schema : schemas) {
      boolean last = schema == schemas.get(schemas.size() - 1) && telling.isEmpty();
      Schema target = conjunctions.target(schema).schema();
      if (last || !schema.isAnything() && targets.add(target)) {
        telling.add(schema);
      }
    }
    if (telling.size() > 1) {
      List<Schema> rich = telling.stream().filter(each -> !isTypeOnly(each, telling)).toList();
      return rich.size() == 1 ? rich : telling;
    }
    return telling;
  }

  /** Whether a schema only repeats the type of the others. */
  private boolean isTypeOnly(Schema schema, List<Schema> all) {
    Conjunctions.Target target = conjunctions.target(schema);
    if (target.schema() == null
        || mapped.isMapped(target.schema())
        || !conjunctions.of(target.schema()).isBare()) {
      return false;
    }
    Conjunction own = conjunctions.of(target.schema());
    Conjunction together = conjunctions.of(all, List.of());
    return own.unions().isEmpty()
        && (own.nullable() || !together.nullable())
        && own.types().containsAll(together.types())
        && all.get(all.size() - 1) != schema;
  }

  private Value fault(String code, TypeSite site, String message) {
    findings.fault(code, site.place(), message, "read as free-form JSON");
    return Value.any();
  }

  @Override
  public Value free(Conjunction all, TypeSite site) {
    return Value.any().with(residues.ofFree(all, site));
  }
}
