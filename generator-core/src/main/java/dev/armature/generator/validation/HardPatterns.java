package dev.armature.generator.validation;

import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.schema.Keyword;
import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.regex.RegexLimitException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a pattern of names that cannot be matched within limits against a name that the schema
 * spells out, as emitters do. Only patterns that backtrack can be so hard.
 */
final class HardPatterns {
  private static final Spelled SPELLED = new Spelled();

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
      rule.all(Keyword.Properties.class).forEach(keyword -> add(names, keyword.properties()));
      rule.all(Keyword.DependentSchemas.class).forEach(keyword -> add(names, keyword.schemas()));
      rule.all(Assertion.OfObjects.class).forEach(each -> names.addAll(each.select(SPELLED)));
    }
    return names;
  }

  private static void add(Set<String> names, List<Keyword.Named> schemas) {
    schemas.forEach(each -> names.add(each.name()));
  }

  /** The names of members that an assertion spells out. */
  private static final class Spelled implements Assertion.OfObjects.Visitor<Collection<String>> {
    @Override
    public Collection<String> required(Keyword.Required keyword) {
      return keyword.names();
    }

    @Override
    public Collection<String> dependentRequired(Keyword.DependentRequired keyword) {
      Set<String> names = new LinkedHashSet<>(keyword.names().keySet());
      keyword.names().values().forEach(names::addAll);
      return names;
    }

    @Override
    public Collection<String> minProperties(Keyword.MinProperties keyword) {
      return Set.of();
    }

    @Override
    public Collection<String> maxProperties(Keyword.MaxProperties keyword) {
      return Set.of();
    }
  }
}
