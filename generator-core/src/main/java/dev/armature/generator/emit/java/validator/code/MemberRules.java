package dev.armature.generator.emit.java.validator.code;

import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Rule;
import dev.armature.runtime.regex.Regex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule's own keywords say of the members of an object.
 *
 * @param rules for each name that a keyword spells, the rules of such a member
 * @param patterns other names, by the ECMA-262 patterns that they match
 * @param additional the rule of all others, or null
 * @param tracked names whose presence matters, in the order of the schema
 * @param required those that must be there
 * @param dependentRequired names that ask for others
 * @param dependentSchemas names that ask for a rule
 */
public record MemberRules(
    Map<String, List<Rule>> rules,
    Map<String, Rule> patterns,
    @Nullable Rule additional,
    List<String> tracked,
    Set<String> required,
    Map<String, Collection<String>> dependentRequired,
    Map<String, Rule> dependentSchemas) {

  public static MemberRules of(Rule rule) {
    Map<String, List<Rule>> rules = new LinkedHashMap<>();
    Map<String, Rule> patterns = new LinkedHashMap<>();
    for (Keyword.Properties keyword : rule.all(Keyword.Properties.class)) {
      for (Keyword.Named each : keyword.properties()) {
        rules.computeIfAbsent(each.name(), n -> new ArrayList<>()).add(rule.sub(each.schema()));
      }
    }
    for (Keyword.PatternProperties keyword : rule.all(Keyword.PatternProperties.class)) {
      keyword.patterns().forEach(each -> patterns.put(each.name(), rule.sub(each.schema())));
    }
    Keyword.AdditionalProperties rest = rule.get(Keyword.AdditionalProperties.class);
    Rule additional = rest == null ? null : rule.sub(rest.schema());
    Set<String> required = new LinkedHashSet<>();
    rule.all(Keyword.Required.class).forEach(keyword -> required.addAll(keyword.names()));
    Map<String, Collection<String>> dependent = new LinkedHashMap<>();
    for (Keyword.DependentRequired keyword : rule.all(Keyword.DependentRequired.class)) {
      keyword.names().forEach((name, asked) -> dependent.put(name, new LinkedHashSet<>(asked)));
    }
    Map<String, Rule> schemas = new LinkedHashMap<>();
    for (Keyword.DependentSchemas keyword : rule.all(Keyword.DependentSchemas.class)) {
      keyword.schemas().forEach(each -> schemas.put(each.name(), rule.sub(each.schema())));
    }
    List<String> tracked = tracked(required, dependent, schemas);
    match(rules, patterns, tracked);
    return new MemberRules(rules, patterns, additional, tracked, required, dependent, schemas);
  }

  private static List<String> tracked(
      Set<String> required,
      Map<String, Collection<String>> dependent,
      Map<String, Rule> dependentSchemas) {
    Set<String> tracked = new LinkedHashSet<>(required);
    dependent.forEach(
        (name, asked) -> {
          tracked.add(name);
          tracked.addAll(asked);
        });
    tracked.addAll(dependentSchemas.keySet());
    return List.copyOf(tracked);
  }

  /** Names that are spelled out are matched against the patterns here, once. */
  private static void match(
      Map<String, List<Rule>> rules, Map<String, Rule> patterns, List<String> tracked) {
    Set<String> names = new LinkedHashSet<>(rules.keySet());
    names.addAll(tracked);
    patterns.forEach(
        (ecma, rule) -> {
          Regex pattern = EcmaPattern.compile(ecma);
          for (String name : names) {
            if (pattern != null && pattern.find(name)) {
              rules.computeIfAbsent(name, n -> new ArrayList<>()).add(rule);
            }
          }
        });
  }

  /** The rules of a name that is spelled out; null for one that only has to be there. */
  public @Nullable List<Rule> rulesOf(String name) {
    return rules.get(name);
  }
}
