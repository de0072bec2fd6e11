package dev.armature.generator.lower.conjunction;

import dev.armature.generator.facts.NullVerdict;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.schema.Subschemas;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes conjunctions of schemas and finds what a schema merely stands for. */
public final class Conjunctions {
  private static final int MAX_DEPTH = 200;

  private final Findings findings;
  private final DynamicScopes scopes;
  private final ModelPolicy policy;
  private final MappedSchemas mapped;
  private final Map<Schema, Conjunction> known = new HashMap<>();
  private final Map<Schema, Target> targets = new HashMap<>();
  private final Set<Schema> busy = new HashSet<>();

  public Conjunctions(
      Findings findings, DynamicScopes scopes, ModelPolicy policy, MappedSchemas mapped) {
    this.mapped = mapped;
    this.findings = findings;
    this.scopes = scopes;
    this.policy = policy;
  }

  /**
   * What a schema stands for.
   *
   * @param schema the schema that says more than a reference; null if it leads nowhere
   * @param nullable whether null is valid besides
   */
  public record Target(@Nullable Schema schema, boolean nullable) {}

  /** Whether an absent property is read as its default. */
  public boolean appliesDefaults() {
    return policy.appliesDefaults();
  }

  /** The conjunction at a schema. */
  public Conjunction of(Schema schema) {
    Conjunction made = known.get(schema);
    if (made == null) {
      busy.add(schema);
      made = of(List.of(schema), List.of());
      busy.remove(schema);
      known.put(schema, made);
    }
    return made;
  }

  /** The conjunction of several schemas; {@code masked} unions are left out. */
  public Conjunction of(List<Schema> schemas, List<Conjunction.Union> masked) {
    Expansion expansion = new Expansion(new HashSet<>(schemas), masked);
    for (Schema schema : schemas) {
      expansion.add(schema, true, false);
    }
    boolean nullable = expansion.nullable() && schemas.stream().allMatch(Conjunctions::takesNull);
    return new Conjunction(
        schemas,
        expansion.parts,
        expansion.unions,
        nullable,
        expansion.nothingElse,
        masked,
        expansion.collapsed,
        expansion.repeating,
        policy,
        Set.of(),
        null);
  }

  /** Whether null may be valid by all that a schema says. */
  public static boolean takesNull(Schema schema) {
    return NullVerdict.accepts(schema);
  }

  /** Follows references, and compositions that add nothing but null. */
  public Target target(Schema schema) {
    Target found = targets.get(schema);
    if (found == null) {
      targets.put(schema, new Target(schema, false)); // What a cycle sees of it.
      found = follow(schema);
      targets.put(schema, found);
    }
    return found;
  }

  private Target follow(Schema from) {
    Set<Schema> seen = new LinkedHashSet<>();
    Schema at = from;
    boolean nullable = false;
    while (seen.add(at)) {
      if (scopes.differ(at) || mapped.isMapped(at)) {
        return new Target(at, nullable);
      }
      Keyword.Ref ref = at.soleRef();
      Schema next = ref == null ? only(at) : ref.reference().target();
      if (ref != null && next == null) {
        return new Target(null, nullable);
      }
      if (next == null) {
        return new Target(at, nullable);
      }
      nullable |= ref == null && addsNull(at);
      at = next;
    }
    cycle(at);
    return new Target(null, nullable);
  }

  private void cycle(Schema schema) {
    findings.fault(
        SchemaCodes.REF_CYCLE,
        schema.place(),
        "the schema is defined by nothing but itself",
        "read as free-form JSON");
  }

  private boolean tooDeep(Schema schema, int depth) {
    if (depth > MAX_DEPTH) {
      findings.fault(
          SchemaCodes.TOO_DEEP,
          schema.place(),
          "more than " + MAX_DEPTH + " schemas refer to each other at one place",
          "read without the rest");
    }
    return depth > MAX_DEPTH;
  }

  /** The one schema that a composition without rules of its own consists of, or null. */
  private @Nullable Schema only(Schema schema) {
    Schema branch = null;
    boolean types = false;
    Alias alias = new Alias(schema);
    for (Keyword keyword : schema.keywords()) {
      if (keyword instanceof Keyword.Types) {
        types = true;
      } else if (!(keyword instanceof Keyword.Annotation)) {
        Schema found = branch == null ? alias.of(keyword) : null;
        if (found == null) {
          return null;
        }
        branch = found;
      }
    }
    if (branch == null || types && !typesAgree(schema, branch)) {
      return null;
    }
    return branch;
  }

  /** The one schema by name that a keyword of another stands for, or null. */
  private record Alias(Schema schema) implements Applicator.InPlace.Visitor<@Nullable Schema> {
    @Nullable Schema of(Keyword keyword) {
      if (keyword instanceof Keyword.Ref ref) {
        return ref.reference().target();
      }
      return keyword instanceof Applicator.InPlace composed ? composed.select(this) : null;
    }

    @Override
    public @Nullable Schema allOf(Keyword.AllOf keyword) {
      Schema base = sole(keyword.schemas().stream().filter(each -> !each.isAnything()).toList());
      return base == null || isChild(base) ? null : base;
    }

    @Override
    public @Nullable Schema anyOf(Keyword.AnyOf keyword) {
      return sole(withoutNull(keyword.schemas()));
    }

    @Override
    public @Nullable Schema oneOf(Keyword.OneOf keyword) {
      Schema branch = sole(withoutNull(keyword.schemas()));
      boolean twice =
          branch != null
              && keyword.schemas().size() > 1
              && !schema.dialect().isOldContract()
              && NullVerdict.accepts(branch);
      return twice ? null : branch;
    }

    @Override
    public @Nullable Schema not(Keyword.Not keyword) {
      return null;
    }

    @Override
    public @Nullable Schema condition(Keyword.If keyword) {
      return null;
    }

    @Override
    public @Nullable Schema dependentSchemas(Keyword.DependentSchemas keyword) {
      return null;
    }

    private static @Nullable Schema sole(List<Schema> found) {
      return found.size() == 1 && found.get(0).soleRef() != null ? found.get(0) : null;
    }

    /** A component that only names its discriminated base is a variant of it, not an alias. */
    private boolean isChild(Schema base) {
      Keyword.Ref ref = base.soleRef();
      Schema target = ref == null ? null : ref.reference().target();
      return target != null && Inheritance.isBase(target) && Inheritance.isComponent(schema);
    }
  }

  private boolean typesAgree(Schema schema, Schema branch) {
    Target target = target(branch);
    Keyword.Types own = schema.get(Keyword.Types.class);
    if (target.schema() == null || own == null) {
      return false;
    }
    if (busy.contains(target.schema()) || tooDeep(target.schema(), busy.size())) {
      return false;
    }
    Conjunction inner = of(target.schema());
    if (inner.nullable() && !own.types().contains(JsonType.NULL)) {
      return false;
    }
    Set<JsonType> types = inner.unions().isEmpty() ? inner.types() : Set.of();
    return !types.isEmpty() && own.types().containsAll(types);
  }

  private boolean addsNull(Schema schema) {
    if (schema.has(Keyword.Nullable30.class)) {
      return true;
    }
    Keyword.AnyOf any = schema.get(Keyword.AnyOf.class);
    Keyword.OneOf one = schema.get(Keyword.OneOf.class);
    boolean types = typesAllowNull(schema);
    return types
        && takesNull(schema)
        && (any != null && any.schemas().stream().anyMatch(Schema::isNull)
            || one != null && one.schemas().stream().anyMatch(Schema::isNull));
  }

  private static boolean typesAllowNull(Schema schema) {
    Keyword.Types types = schema.get(Keyword.Types.class);
    return types == null || types.types().contains(JsonType.NULL);
  }

  static List<Schema> withoutNull(List<Schema> branches) {
    return branches.stream().filter(branch -> !branch.isNull()).toList();
  }

  private static List<Node> listed(Schema schema) {
    Keyword.Enum list = schema.get(Keyword.Enum.class);
    Keyword.Const one = schema.get(Keyword.Const.class);
    if (list != null) {
      return list.values();
    }
    return one == null ? List.of() : List.of(one.value());
  }

  /** Collects what holds at a place. */
  private final class Expansion {
    private final Set<Schema> roots;
    private final List<Conjunction.Union> masked;
    private final Set<Schema> path = new LinkedHashSet<>();
    private final Set<Schema> done = new LinkedHashSet<>();
    private final List<Schema> parts = new ArrayList<>();
    private final List<Conjunction.Union> unions = new ArrayList<>();
    private final Set<Schema> collapsed = new LinkedHashSet<>();
    private final Set<Schema> repeating = new LinkedHashSet<>();
    private boolean nothingElse;
    private boolean forced;
    private boolean allowed;
    private boolean denied;

    Expansion(Set<Schema> roots, List<Conjunction.Union> masked) {
      this.roots = roots;
      this.masked = masked;
    }

    boolean nullable() {
      return forced || allowed && !denied;
    }

    void add(Schema schema, boolean root, boolean orNull) {
      if (path.contains(schema)) {
        cycle(schema);
        return;
      }
      if (!done.add(schema) || tooDeep(schema, path.size())) {
        return;
      }
      path.add(schema);
      boolean alias = root && schema.soleRef() != null;
      for (Keyword keyword : schema.keywords()) {
        Subschemas.always(keyword).forEach(each -> add(each, alias, orNull));
      }
      parts.add(schema);
      judgeNull(schema, root, orNull);
      for (Applicator.Choice choice : schema.all(Applicator.Choice.class)) {
        union(schema, choice.schemas(), choice.isExclusive(), orNull);
      }
      path.remove(schema);
    }

    private void judgeNull(Schema schema, boolean root, boolean orNull) {
      forced |= root && schema.has(Keyword.Nullable30.class);
      Keyword.Types types = schema.get(Keyword.Types.class);
      List<Node> values = listed(schema);
      boolean listed = values.stream().anyMatch(value -> value instanceof Node.NullNode);
      if (types != null || !values.isEmpty()) {
        boolean ok = types == null || types.types().contains(JsonType.NULL);
        boolean valid = ok && (values.isEmpty() || listed);
        allowed |= valid;
        denied |= !valid && !orNull;
      }
    }

    private void union(Schema owner, List<Schema> branches, boolean exactlyOne, boolean orNull) {
      if (masked.stream().anyMatch(u -> u.owner() == owner && u.exactlyOne() == exactlyOne)
          || branches.stream().anyMatch(this::leadsBack)) {
        return;
      }
      List<Schema> present = withoutNull(branches);
      List<Schema> rest = distinct(present);
      boolean nullBranch = branches.stream().anyMatch(Schema::isNull);
      allowed |= nullBranch;
      if (exactlyOne && rest.size() < present.size()) {
        repeating.add(owner);
      }
      if (rest.size() < 2) {
        collapsed.add(owner);
      }
      nothingElse |= rest.isEmpty();
      if (rest.size() == 1) {
        add(rest.get(0), false, orNull || nullBranch);
      } else if (!rest.isEmpty()) {
        unions.add(new Conjunction.Union(owner, rest, exactlyOne));
        boolean nullVariant = nullBranch || rest.stream().anyMatch(this::acceptsNull);
        allowed |= nullVariant;
        // A branch without a type lets null pass, though it makes nothing nullable.
        boolean passes = nullVariant || rest.stream().anyMatch(NullVerdict::accepts);
        denied |= !passes && !orNull;
      }
    }

    private boolean acceptsNull(Schema branch) {
      Target target = target(branch);
      if (target.nullable() || target.schema() == null) {
        return target.nullable();
      }
      return !busy.contains(target.schema())
          && !tooDeep(target.schema(), busy.size())
          && of(target.schema()).nullable();
    }

    /** A base that lists its own children: that says nothing about a child. */
    private boolean leadsBack(Schema branch) {
      Keyword.Ref ref = branch.soleRef();
      Schema target = ref == null ? null : ref.reference().target();
      return target != null && (roots.contains(target) || path.contains(target));
    }

    private List<Schema> distinct(List<Schema> branches) {
      Map<Object, Schema> byTarget = new LinkedHashMap<>();
      for (Schema branch : branches) {
        Keyword.Ref ref = branch.soleRef();
        Schema target = ref == null ? branch : ref.reference().target();
        byTarget.putIfAbsent(target == null ? branch : target, branch);
      }
      return List.copyOf(byTarget.values());
    }
  }
}
