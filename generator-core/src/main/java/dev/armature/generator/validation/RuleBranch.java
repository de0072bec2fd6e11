package dev.armature.generator.validation;

import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.facts.BranchTags;
import dev.armature.generator.facts.ListedValues;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A branch of a union as its rules see it: what they do not say for sure is unknown. */
final class RuleBranch implements BranchTags.Branch {
  /** So many rules are asked for one branch; what more would say is unknown. */
  private static final int MOST = 300;

  private final Rule rule;
  private final AcceptedKinds<Rule> kinds;
  private final Set<Rule> together;
  private final Set<String> required = new LinkedHashSet<>();

  RuleBranch(Rule rule, AcceptedKinds<Rule> kinds) {
    this.rule = rule;
    this.kinds = kinds;
    this.together = RuleLinks.RULES.together(rule, MOST);
    for (Rule each : together) {
      Keyword.Required names = each.get(Keyword.Required.class);
      if (names != null) {
        required.addAll(names.names());
      }
    }
  }

  @Override
  public Object identity() {
    return rule;
  }

  @Override
  public boolean isObject() {
    return kinds.of(rule) == AcceptedKinds.OBJECT;
  }

  @Override
  public Set<String> required() {
    return required;
  }

  @Override
  public Set<String> strings(String property) {
    List<Node> values = null;
    for (Rule each : together) {
      Keyword.Properties properties = each.get(Keyword.Properties.class);
      Schema own = properties == null ? null : properties.get(property);
      values = own == null ? values : common(values, each.sub(own));
    }
    return values == null ? Set.of() : ListedValues.strings(values);
  }

  private static @Nullable List<Node> common(@Nullable List<Node> known, Rule property) {
    List<Node> values = known;
    for (Rule each : RuleLinks.RULES.together(property, MOST)) {
      for (Keyword keyword : each.keywords()) {
        List<Node> own = ListedValues.of(keyword);
        if (own != null) {
          values = values == null ? own : ListedValues.common(values, own);
        }
      }
    }
    return values;
  }

  @Override
  public List<RuleBranch> inside() {
    for (Rule each : together) {
      Keyword.OneOf one = each.get(Keyword.OneOf.class);
      Keyword.AnyOf any = each.get(Keyword.AnyOf.class);
      if (one != null || any != null) {
        return of(each.subs(one != null ? one.schemas() : any.schemas()), kinds);
      }
    }
    return List.of();
  }

  static List<RuleBranch> of(List<Rule> rules, AcceptedKinds<Rule> kinds) {
    return rules.stream().map(rule -> new RuleBranch(rule, kinds)).toList();
  }
}
