package dev.armature.generator.validation;

import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All rules that a schema needs: each schema in reach once for every dynamic scope that it can be
 * met in. So {@code $dynamicRef} and {@code $recursiveRef} cost nothing at run time. Immutable once
 * built.
 */
public final class RuleGraph {
  /** Rules for each schema: no schema in use needs two, and hostile ones could need any number. */
  private static final int RULES_PER_SCHEMA = 8;

  /** So many rules are always fine. */
  private static final int FEW = 1_000;

  private record Key(Schema schema, Scope scope, View view) {}

  private final Set<String> anchors;
  private final Map<Key, Rule> known = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Set<Schema> schemas = new HashSet<>();
  private final Deque<Rule> open = new ArrayDeque<>();
  private final Views views;
  private final Rule root;

  private RuleGraph(Schema schema, @Nullable Direction direction, Set<String> hidden) {
    views = new Views(direction);
    anchors = DynamicAnchors.used(schema);
    root = rule(schema, Scope.EMPTY, views.root(schema, hidden));
    while (!open.isEmpty() && rules.size() <= FEW + RULES_PER_SCHEMA * schemas.size()) {
      expand(open.remove());
    }
  }

  /** Whether all rules were found; else there are too many. */
  boolean isComplete() {
    return open.isEmpty();
  }

  /** The rules that a schema needs, whichever way its values travel. */
  public static RuleGraph of(Schema root) {
    return new RuleGraph(root, null, Set.of());
  }

  /**
   * The same for values that travel one way, without the properties that do not. {@code if} and
   * {@code not} test values as they are.
   *
   * @param direction null if it makes no difference
   * @param hidden properties that schemas around this one declare, and that do not travel that way
   */
  public static RuleGraph of(Schema root, @Nullable Direction direction, Set<String> hidden) {
    return new RuleGraph(root, direction, hidden);
  }

  public Rule root() {
    return root;
  }

  /** All rules, the root first, in an order that depends on the schema only. */
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
        View view = views.inPlace(rule.view(), keyword, target);
        rule.target(keyword, rule(target, rule.scope(), view));
      }
    }
  }

  private @Nullable Schema target(Rule rule, Keyword keyword) {
    if (keyword instanceof Keyword.Ref ref) {
      return ref.reference().target();
    }
    if (!(keyword instanceof Keyword.DynamicRef dynamic)) {
      return null;
    }
    Schema found = dynamic.anchor() == null ? null : rule.scope().outermost(dynamic.anchor());
    return found != null ? found : dynamic.initial().target();
  }

  private Rule rule(Schema schema, Scope around, View view) {
    Scope scope = around.enter(schema.resource(), anchors);
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
