package dev.armature.generator.validation;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All rules that schemas need: each schema in reach once for every dynamic scope that it can be met
 * in. So {@code $dynamicRef} and {@code $recursiveRef} cost nothing at run time. Immutable once
 * built.
 */
public final class RuleGraph {
  /** Rules for each schema: no schema in use needs two, and hostile ones could need any number. */
  private static final int RULES_PER_SCHEMA = 8;

  /** So many rules are always fine. */
  private static final int FEW = 1_000;

  private record Key(Schema schema, DynamicScope scope, DirectedSchema view) {}

  private final Set<String> anchors;
  private final Map<Key, Rule> known = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Set<Schema> schemas = new HashSet<>();
  private final Deque<Rule> open = new ArrayDeque<>();
  private final DirectedSchemas views;
  private final List<ValidatedSchema> starts;
  private final List<Rule> roots = new ArrayList<>();

  private record Group(@Nullable Direction direction, Set<String> anchors) {}

  private RuleGraph(Group group, List<ValidatedSchema> starts) {
    this.views = new DirectedSchemas(group.direction());
    this.anchors = group.anchors();
    this.starts = List.copyOf(starts);
    for (ValidatedSchema start : starts) {
      DirectedSchema view = views.root(start.schema(), start.hidden());
      roots.add(rule(start.schema(), DynamicScope.EMPTY, view));
    }
    while (!open.isEmpty() && !isTooMuch()) {
      expand(open.remove());
    }
  }

  /** Several starts need no bound: each was found to be complete by itself. */
  private boolean isTooMuch() {
    return roots.size() == 1 && rules.size() > FEW + RULES_PER_SCHEMA * schemas.size();
  }

  /** Whether all rules were found; else there are too many. */
  boolean isComplete() {
    return open.isEmpty();
  }

  /** The rules that a schema needs, whichever way its values travel. */
  public static RuleGraph of(Schema root) {
    return of(new ValidatedSchema("", root));
  }

  /** The rules of one start. */
  public static RuleGraph of(ValidatedSchema start) {
    return new RuleGraph(group(start), List.of(start));
  }

  /**
   * The rules of several starts, each without a {@link RuleFault}: in one graph where they can have
   * rules in common.
   */
  public static List<RuleGraph> of(List<ValidatedSchema> starts) {
    Map<Group, List<ValidatedSchema>> groups = new LinkedHashMap<>();
    for (ValidatedSchema start : starts) {
      groups.computeIfAbsent(group(start), g -> new ArrayList<>()).add(start);
    }
    List<RuleGraph> graphs = new ArrayList<>();
    groups.forEach((group, members) -> graphs.add(new RuleGraph(group, members)));
    return graphs;
  }

  private static Group group(ValidatedSchema start) {
    return new Group(start.direction(), DynamicAnchors.used(start.schema()));
  }

  /** Where values come in. */
  public List<ValidatedSchema> starts() {
    return starts;
  }

  /** The rules of the starts, in their order. */
  public List<Rule> roots() {
    return roots;
  }

  /** The rule of the first start. */
  public Rule root() {
    return roots.get(0);
  }

  /** All rules, the roots first, in an order that depends on the schemas only. */
  public List<Rule> rules() {
    return rules;
  }

  private void expand(Rule rule) {
    for (Keyword keyword : rule.keywords()) {
      for (Schema schema : Subschemas.inPlace(keyword)) {
        rule.sub(schema, rule(schema, rule.scope(), views.inPlace(rule.view(), keyword, schema)));
      }
      for (Schema schema : Subschemas.below(keyword)) {
        rule.sub(schema, rule(schema, rule.scope(), views.below(rule.view(), schema)));
      }
      Schema target = target(rule, keyword);
      if (target != null) {
        DirectedSchema view = views.inPlace(rule.view(), keyword, target);
        rule.target(keyword, rule(target, rule.scope(), view));
      }
    }
  }

  private @Nullable Schema target(Rule rule, Keyword keyword) {
    return keyword instanceof Applicator.ByReference elsewhere
        ? elsewhere.select(new Target(rule.scope()))
        : null;
  }

  /** What a reference stands for in a scope; null if it leads nowhere. */
  private record Target(DynamicScope scope)
      implements Applicator.ByReference.Visitor<@Nullable Schema> {
    @Override
    public @Nullable Schema ref(Keyword.Ref keyword) {
      return keyword.reference().target();
    }

    @Override
    public @Nullable Schema dynamicRef(Keyword.DynamicRef keyword) {
      Schema found = keyword.anchor() == null ? null : scope.outermost(keyword.anchor());
      return found != null ? found : keyword.initial().target();
    }
  }

  private Rule rule(Schema schema, DynamicScope around, DirectedSchema view) {
    DynamicScope scope = around.enter(schema.resource(), anchors);
    return known.computeIfAbsent(new Key(schema, scope, view), this::discover);
  }

  private Rule discover(Key key) {
    Rule rule = new Rule(key.schema(), key.scope(), key.view(), rules.size());
    rules.add(rule);
    schemas.add(key.schema());
    open.add(rule);
    return rule;
  }
}
