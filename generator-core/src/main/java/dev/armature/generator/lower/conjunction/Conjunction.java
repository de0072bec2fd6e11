package dev.armature.generator.lower.conjunction;

import dev.armature.generator.facts.ListedValues;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.lower.policy.StringFormats;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that holds at one place: the schemas reached through {@code $ref} and {@code allOf}, each
 * taken without those, and the unions beside them.
 *
 * @param roots the schemas that were put together
 * @param parts bases before what refines them
 * @param unions {@code oneOf}s and {@code anyOf}s of at least two branches, null left out
 * @param nullable whether null is valid
 * @param masked unions that do not count here: one of their branches is among the parts
 * @param nothingElse whether a union leaves nothing but null
 * @param collapsed parts with a union of which one branch or none was left without null
 * @param repeating parts with a {@code oneOf} that lists a schema twice
 * @param policy what the schemas leave to choose
 * @param checked parts that are checked whole around this
 * @param only if not null, the single type that is looked at
 */
public record Conjunction(
    List<Schema> roots,
    List<Schema> parts,
    List<Union> unions,
    boolean nullable,
    boolean nothingElse,
    List<Union> masked,
    Set<Schema> collapsed,
    Set<Schema> repeating,
    ModelPolicy policy,
    Set<Schema> checked,
    @Nullable JsonType only) {
  /** Nothing is known. */
  public static final Conjunction NOTHING =
      new Conjunction(
          List.of(),
          List.of(),
          List.of(),
          false,
          false,
          List.of(),
          Set.of(),
          Set.of(),
          ModelPolicy.EXACT,
          Set.of(),
          null);

  public Conjunction {
    roots = List.copyOf(roots);
    parts = List.copyOf(parts);
    unions = List.copyOf(unions);
    masked = List.copyOf(masked);
    collapsed = Set.copyOf(collapsed);
    repeating = Set.copyOf(repeating);
    checked = Set.copyOf(checked);
  }

  /** A {@code oneOf} or {@code anyOf}. */
  public record Union(Schema owner, List<Schema> branches, boolean exactlyOne) {}

  /** The keywords of a kind, in order. */
  public <K extends Keyword> List<K> all(Class<K> kind) {
    List<K> found = new ArrayList<>();
    parts.forEach(part -> found.addAll(part.all(kind)));
    return found;
  }

  /** Whether a part has a keyword of a kind. */
  public boolean has(Class<? extends Keyword> kind) {
    return parts.stream().anyMatch(part -> part.has(kind));
  }

  /** This, seen as a value of one type. */
  public Conjunction as(JsonType type) {
    return with(policy, checked, type);
  }

  /** This, where formats have no types and integers are of any length. */
  public Conjunction withoutTypes() {
    return with(policy.withoutTypes(), checked, only);
  }

  /** What numbers are that are no integers and have no format of their own. */
  public Scalar number() {
    return policy.number();
  }

  /** This, inside something that checks some schemas whole. */
  public Conjunction within(List<Constraint> checks) {
    Set<Schema> whole = new HashSet<>(checked);
    for (Constraint check : checks) {
      if (check instanceof Constraint.Valid valid) {
        whole.add(valid.schema());
      }
    }
    return with(policy, whole, only);
  }

  private Conjunction with(ModelPolicy policy, Set<Schema> checked, @Nullable JsonType only) {
    return new Conjunction(
        roots,
        parts,
        unions,
        nullable,
        nothingElse,
        masked,
        collapsed,
        repeating,
        policy,
        checked,
        only);
  }

  /** Whether a part has a union that still says something here. */
  public boolean isOpenUnion(Schema part) {
    return collapsed.contains(part) || unions.stream().anyMatch(union -> union.owner() == part);
  }

  /** The types that all parts allow, without null; null if no part names any. */
  public @Nullable Set<JsonType> declared() {
    if (only != null) {
      return EnumSet.of(only);
    }
    Set<JsonType> types = nothingElse ? Set.of() : null;
    for (Keyword.Types each : all(Keyword.Types.class)) {
      Set<JsonType> own = withoutNull(each.types());
      if (own.isEmpty() && types == null && each.types().contains(JsonType.NULL)) {
        types = own;
      } else {
        types = types == null ? own : intersect(types, own);
      }
    }
    return types;
  }

  /** The types of valid values without null; empty if anything may come. */
  public Set<JsonType> types() {
    Set<JsonType> declared = declared();
    if (declared != null) {
      return declared;
    }
    Set<JsonType> listed = listed();
    return listed.isEmpty() && policy.guessesTypes() ? implied() : listed;
  }

  private Set<JsonType> listed() {
    Set<JsonType> types = new LinkedHashSet<>();
    all(Keyword.Const.class).forEach(each -> types.add(Nodes.type(each.value())));
    for (Keyword.Enum each : all(Keyword.Enum.class)) {
      each.values().forEach(value -> types.add(Nodes.type(value)));
    }
    return withoutNull(types);
  }

  /**
   * What a schema without a type speaks of: parts of objects or arrays, a format. Limits and
   * patterns alone say nothing about other types, and let them pass.
   */
  private Set<JsonType> implied() {
    if (hasMembers()) {
      return EnumSet.of(JsonType.OBJECT);
    }
    if (hasItems()) {
      return EnumSet.of(JsonType.ARRAY);
    }
    return all(Keyword.Format.class).stream()
        .findFirst()
        .map(format -> StringFormats.typeOf(format.name()))
        .orElse(Set.of());
  }

  /** Whether anything is said about the members of an object or the items of an array. */
  public boolean hasParts() {
    return hasMembers() || hasItems();
  }

  private boolean hasMembers() {
    return has(Keyword.Properties.class)
        || has(Keyword.AdditionalProperties.class)
        || has(Keyword.Required.class)
        || has(Keyword.PatternProperties.class);
  }

  private boolean hasItems() {
    return has(Keyword.Items.class) || has(Keyword.PrefixItems.class);
  }

  /** Whether nothing but remarks, types and unions was said. */
  public boolean isBare() {
    return all().allMatch(keyword -> VariantEffect.of(keyword) == VariantEffect.NONE);
  }

  /** Whether nothing was said that changes what the variants of a union look like. */
  public boolean leavesVariantsAlone() {
    return all().noneMatch(keyword -> VariantEffect.of(keyword) == VariantEffect.OTHER_SHAPE);
  }

  private Stream<Keyword> all() {
    return parts.stream().flatMap(part -> part.keywords().stream());
  }

  /** The values that {@code enum} and {@code const} of all parts allow; null if there are none. */
  public @Nullable List<Node> values() {
    boolean texts = EnumSet.of(JsonType.STRING).equals(declared());
    List<Node> values = null;
    for (Schema part : parts) {
      for (Keyword keyword : part.keywords()) {
        List<Node> own = ListedValues.of(keyword);
        if (own != null) {
          values = values == null ? distinct(own, texts) : ListedValues.common(values, own);
        }
      }
    }
    return values;
  }

  /** Numbers that stand for texts are other values where they are spelled in another way. */
  private static List<Node> distinct(List<Node> values, boolean texts) {
    if (values.stream().allMatch(value -> value instanceof Node.StringNode)) {
      Set<String> seen = new HashSet<>();
      return values.stream().filter(v -> seen.add(((Node.StringNode) v).value())).toList();
    }
    List<Node> distinct = new ArrayList<>();
    for (Node value : values) {
      if (distinct.stream().noneMatch(each -> same(each, value, texts))) {
        distinct.add(value);
      }
    }
    return distinct;
  }

  private static boolean same(Node a, Node b, boolean texts) {
    return Nodes.same(a, b) && (!texts || Nodes.written(a).equals(Nodes.written(b)));
  }

  private static Set<JsonType> withoutNull(Set<JsonType> types) {
    Set<JsonType> rest = new LinkedHashSet<>();
    rest.addAll(types);
    rest.remove(JsonType.NULL);
    return rest;
  }

  private static Set<JsonType> intersect(Set<JsonType> a, Set<JsonType> b) {
    Set<JsonType> both = new LinkedHashSet<>();
    for (JsonType type : a) {
      if (b.contains(type)) {
        both.add(type);
      } else if (type == JsonType.INTEGER && b.contains(JsonType.NUMBER)) {
        both.add(type);
      } else if (type == JsonType.NUMBER && b.contains(JsonType.INTEGER)) {
        both.add(JsonType.INTEGER);
      }
    }
    return both;
  }
}
