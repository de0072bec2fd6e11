package dev.armature.generator.validation;

import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.schema.Keyword;
import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.regex.RegexLimitException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a pattern of names that cannot be matched within limits against a name that the schema
 * spells out, as emitters do. Only patterns that backtrack can be so hard.
 */
final class HardPatterns {
  private HardPatterns() {}

  /** A rule that has such a pattern, or null. */
  static @Nullable Rule find(RuleGraph graph) {
    Set<String> names = null;
    for (Rule rule : graph.rules()) {
      Keyword.PatternProperties keyed = rule.get(Keyword.PatternProperties.class);
      for (Keyword.Named pattern : keyed == null ? List.<Keyword.Named>of() : keyed.patterns()) {
        Regex regex = EcmaPattern.compile(pattern.name());
        if (regex != null && !regex.isLinear()) {
          names = names == null ? names(graph) : names;
          if (isHard(regex, names)) {
            return rule;
          }
        }
      }
    }
    return null;
  }

  private static boolean isHard(Regex regex, Set<String> names) {
    try {
      names.forEach(regex::find);
      return false;
    } catch (RegexLimitException hard) {
      return true;
    }
  }

  private static Set<String> names(RuleGraph graph) {
    Set<String> names = new LinkedHashSet<>();
    for (Rule rule : graph.rules()) {
      for (Keyword keyword : rule.keywords()) {
        if (keyword instanceof Keyword.Properties properties) {
          properties.properties().forEach(property -> names.add(property.name()));
        } else if (keyword instanceof Keyword.Required required) {
          names.addAll(required.names());
        } else if (keyword instanceof Keyword.DependentRequired dependent) {
          dependent.names().forEach((name, others) -> names.addAll(others));
          names.addAll(dependent.names().keySet());
        } else if (keyword instanceof Keyword.DependentSchemas dependent) {
          dependent.schemas().forEach(each -> names.add(each.name()));
        }
      }
    }
    return names;
  }
}
