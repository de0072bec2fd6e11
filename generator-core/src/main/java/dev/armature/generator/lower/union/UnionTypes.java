package dev.armature.generator.lower.union;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Dispatch;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.UnionDef.Variant;
import dev.armature.generator.ir.Usage;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.lower.conjunction.Conjunctions;
import dev.armature.generator.lower.conjunction.Inheritance;
import dev.armature.generator.lower.conjunction.Lowering;
import dev.armature.generator.lower.record.RecordTypes;
import dev.armature.generator.lower.scalar.EnumTypes;
import dev.armature.generator.lower.site.Docs;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.lower.site.TypeSite;
import dev.armature.generator.lower.site.TypeStore;
import dev.armature.generator.lower.whole.UncheckedRules;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values that are one of several: {@code oneOf}, {@code anyOf}, type lists, discriminated bases.
 */
public final class UnionTypes {
  private static final int MAX_COMBINATIONS = 3_000;

  private final Lowering types;
  private final TypeStore store;
  private final Findings findings;
  private final Conjunctions conjunctions;
  private final Inheritance inheritance;
  private final UncheckedRules residues;
  private final DispatchFinder dispatches;
  private final SimpleUnions simple;
  private int combinations;

  public UnionTypes(
      Lowering types,
      TypeStore store,
      Findings findings,
      Conjunctions conjunctions,
      EnumTypes enums,
      UncheckedRules residues,
      Inheritance inheritance) {
    this.residues = residues;
    this.types = types;
    this.store = store;
    this.findings = findings;
    this.conjunctions = conjunctions;
    this.inheritance = inheritance;
    this.dispatches = new DispatchFinder(conjunctions, inheritance, findings);
    this.simple = new SimpleUnions(enums, residues);
  }

  /** The value of a union, or null if the conjunction is none. */
  public @Nullable Value value(Conjunction all, TypeSite site) {
    if (all.unions().isEmpty()) {
      return base(all, site);
    }
    if (all.unions().size() > 1) {
      return types.free(all, site);
    }
    Conjunction.Union union = all.unions().get(0);
    combinations += all.leavesVariantsAlone() ? 0 : union.branches().size();
    if (combinations > MAX_COMBINATIONS) {
      findings.warning(
          SchemaCodes.TOO_DEEP,
          site.place().span(),
          "unions inside unions make more than "
              + MAX_COMBINATIONS
              + " combinations; read as free-form JSON",
          null);
      return types.free(all, site);
    }
    List<Alternative> alternatives = alternatives(all, union);
    List<Constraint> checks =
        union.exactlyOne()
                && (repeats(union) || alternatives.stream().anyMatch(this::isCheckedByUnion))
            ? residues.whole(all.roots(), all, site)
            : checks(all, alternatives, site);
    if (alternatives.size() == 1 && alternatives.get(0).own()) {
      return checks.isEmpty()
          ? types.value(alternatives.get(0).branch(), site.hint(), site.direction())
          : types.free(all, site);
    }
    Value plain =
        checks.isEmpty() ? simple.value(all, alternatives, union.exactlyOne(), site) : null;
    if (plain != null) {
      return plain;
    }
    List<Keyword.Discriminator> found = all.all(Keyword.Discriminator.class);
    Keyword.Discriminator discriminator =
        found.isEmpty() ? union.owner().get(Keyword.Discriminator.class) : RecordTypes.last(found);
    return define(alternatives, discriminator, union.exactlyOne(), checks, site);
  }

  /** Whether two branches stand for one schema, so that neither can match alone. */
  private boolean repeats(Conjunction.Union union) {
    Set<Schema> seen = new HashSet<>();
    return union.branches().stream()
        .map(branch -> conjunctions.target(branch).schema())
        .anyMatch(target -> target != null && !seen.add(target));
  }

  /**
   * Whether a variant may hold free-form JSON that is checked by all that was put together, this
   * union among it: where several match, such a variant would seem not to match.
   */
  private boolean isCheckedByUnion(Alternative each) {
    boolean maybeFree = !each.all().unions().isEmpty() || dispatches.typesOf(each.all()).isEmpty();
    return !each.own() && maybeFree;
  }

  /** What is checked of a union before its variant is looked for. */
  private List<Constraint> checks(Conjunction all, List<Alternative> alternatives, TypeSite site) {
    List<Constraint> checks = residues.of(all, site);
    Set<JsonType> declared = all.declared();
    if (declared == null || !alternatives.stream().allMatch(Alternative::own)) {
      return checks;
    }
    Set<JsonType> wide = new HashSet<>(declared);
    if (wide.contains(JsonType.NUMBER)) {
      wide.add(JsonType.INTEGER);
    }
    for (Alternative each : alternatives) {
      Set<JsonType> types = dispatches.typesOf(each.all());
      if (types.isEmpty() || !wide.containsAll(types)) {
        return residues.whole(all.roots(), all, site);
      }
    }
    return checks;
  }

  /** The value of a schema that lists several types. */
  public Value ofTypes(Conjunction all, Set<JsonType> jsonTypes, TypeSite site) {
    List<Constraint> checks = residues.of(all, site);
    Conjunction inside = all.within(checks);
    List<Dispatch.TypeCase> cases = new ArrayList<>();
    List<Variant> variants = new ArrayList<>();
    for (JsonType type : jsonTypes) {
      if (type == JsonType.INTEGER && jsonTypes.contains(JsonType.NUMBER)) {
        continue;
      }
      String word = type.name().toLowerCase(Locale.ROOT);
      Hint hint = site.hint().then(word);
      Value value = types.build(inside.as(type), site.part("type/" + word, hint, site.schema()));
      cases.add(
          new Dispatch.TypeCase(type == JsonType.INTEGER ? JsonType.NUMBER : type, cases.size()));
      variants.add(new Variant(hint, notNull(value), site.origin()));
    }
    return union(variants, new Dispatch.ByType(cases), false, checks, site);
  }

  /** A schema with a discriminator that lists no alternatives stands for its children. */
  private @Nullable Value base(Conjunction all, TypeSite site) {
    Schema schema = site.schema();
    Keyword.Discriminator discriminator = schema.get(Keyword.Discriminator.class);
    if (discriminator == null || site.isPart() || !Inheritance.isBase(schema)) {
      return null;
    }
    List<Alternative> alternatives = new ArrayList<>();
    for (Schema child : inheritance.descendants(schema)) {
      Schema target = conjunctions.target(child).schema();
      if (target != null && target != schema) {
        alternatives.add(new Alternative(child, target, conjunctions.of(target), true));
      }
    }
    if (alternatives.isEmpty()) {
      return null;
    }
    if (discriminator.mapping().stream().anyMatch(each -> each.target().target() == schema)) {
      alternatives.add(new Alternative(schema, schema, all, false));
    }
    return define(alternatives, discriminator, false, List.of(), site);
  }

  private List<Alternative> alternatives(Conjunction all, Conjunction.Union union) {
    List<Alternative> alternatives = new ArrayList<>();
    Set<@Nullable Schema> seen = new HashSet<>();
    boolean own = all.leavesVariantsAlone();
    for (Schema branch : union.branches()) {
      Schema target = conjunctions.target(branch).schema();
      if (own && target != null && seen.add(target)) {
        alternatives.add(new Alternative(branch, target, conjunctions.of(target), true));
      } else if (!own) {
        List<Schema> together = new ArrayList<>(all.parts());
        together.add(branch);
        List<Conjunction.Union> masked = new ArrayList<>(all.masked());
        masked.add(union);
        Conjunction combined = conjunctions.of(together, masked);
        alternatives.add(new Alternative(branch, target, combined, false));
      }
    }
    return alternatives;
  }

  private Value define(
      List<Alternative> alternatives,
      Keyword.@Nullable Discriminator discriminator,
      boolean exactlyOne,
      List<Constraint> checks,
      TypeSite site) {
    if (alternatives.isEmpty()) {
      return Value.any();
    }
    Dispatch dispatch = dispatches.of(alternatives, discriminator);
    VariantNames names = new VariantNames(dispatch, alternatives);
    for (int i = 0; i < alternatives.size(); i++) {
      types.call(alternatives.get(i).branch(), names.word(i));
    }
    store.later(() -> finish(alternatives, names, dispatch, exactlyOne, checks, site));
    return Value.of(new TypeRef.Named(site.id()));
  }

  private void finish(
      List<Alternative> alternatives,
      VariantNames names,
      Dispatch dispatch,
      boolean exactlyOne,
      List<Constraint> checks,
      TypeSite site) {
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < alternatives.size(); i++) {
      Alternative each = alternatives.get(i);
      Hint hint = site.hint().then(names.word(i));
      Value value =
          each.own()
              ? types.value(each.branch(), hint, site.direction())
              : types.build(each.all().within(checks), site.variant(i, hint, each.branch()));
      variants.add(new Variant(hint, notNull(value), Origins.of(each.branch().place())));
    }
    union(variants, dispatch, exactlyOne && dispatch instanceof Dispatch.InOrder, checks, site);
  }

  private Value union(
      List<Variant> variants,
      Dispatch dispatch,
      boolean exactlyOne,
      List<Constraint> checks,
      TypeSite site) {
    store.define(
        new UnionDef(
            site.id(),
            site.hint(),
            Docs.of(site.schema()),
            variants,
            dispatch,
            exactlyOne,
            checks,
            Usage.NONE,
            site.origin()));
    return Value.of(new TypeRef.Named(site.id()));
  }

  private static Value notNull(Value value) {
    return value.notNull();
  }
}
