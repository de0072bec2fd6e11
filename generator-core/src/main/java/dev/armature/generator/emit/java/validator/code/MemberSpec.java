package dev.armature.generator.emit.java.validator.code;

import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Analysis;
import dev.armature.generator.validation.Evaluated;
import dev.armature.generator.validation.Rule;
import dev.armature.runtime.regex.Regex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one group of keywords sends members to rules: by name, else by patterns, else to one rule.
 *
 * @param named rules by name
 * @param patterns rules by ECMA-262 pattern, empty lists for names that are merely known
 * @param regexes the patterns, compiled once
 * @param additional the rule of all others, or null
 */
public record MemberSpec(
    Map<String, List<Rule>> named,
    Map<String, List<Rule>> patterns,
    Map<String, Regex> regexes,
    @Nullable Rule additional) {

  private MemberSpec(
      Map<String, List<Rule>> named, Map<String, List<Rule>> patterns, @Nullable Rule additional) {
    this(named, patterns, new HashMap<>(), additional);
    for (String ecma : patterns.keySet()) {
      Regex regex = EcmaPattern.compile(ecma);
      if (regex != null) {
        regexes.put(ecma, regex);
      }
    }
  }

  /** The groups of a rule: its own keywords, and {@code unevaluatedProperties} if it has that. */
  public static List<MemberSpec> of(Rule rule, Analysis analysis) {
    List<MemberSpec> specs = new ArrayList<>();
    MemberRules own = MemberRules.of(rule);
    Map<String, List<Rule>> patterns = new LinkedHashMap<>();
    own.patterns().forEach((ecma, each) -> patterns.put(ecma, List.of(each)));
    specs.add(new MemberSpec(own.rules(), patterns, own.additional()));
    Keyword.UnevaluatedProperties rest = rule.get(Keyword.UnevaluatedProperties.class);
    Evaluated.Members known =
        rest == null ? null : Evaluated.members(rule, analysis.contributions());
    if (rest != null && known != null && !known.all()) {
      Map<String, List<Rule>> names = new LinkedHashMap<>();
      known.names().forEach(name -> names.put(name, List.of()));
      Map<String, List<Rule>> evaluated = new LinkedHashMap<>();
      known.patterns().forEach(ecma -> evaluated.put(ecma, List.of()));
      specs.add(new MemberSpec(names, evaluated, rule.sub(rest.schema())));
    }
    return specs;
  }

  /** The rules of a member whose name is known here. */
  public List<Rule> rulesOf(String name) {
    List<Rule> own = named.get(name);
    if (own != null) {
      return own;
    }
    List<Rule> found = new ArrayList<>();
    boolean matched = false;
    for (Map.Entry<String, List<Rule>> pattern : patterns.entrySet()) {
      Regex regex = regexes.get(pattern.getKey());
      if (regex != null && regex.find(name)) {
        matched = true;
        found.addAll(pattern.getValue());
      }
    }
    if (!matched && additional != null) {
      found.add(additional);
    }
    return found;
  }
}
