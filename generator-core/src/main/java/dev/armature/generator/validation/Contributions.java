package dev.armature.generator.validation;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which rules can make members or items count as evaluated (JSON Schema 2020-12 core, section 11).
 * Not thread-safe: it remembers.
 */
public final class Contributions {
  private static final Marks MARKS = new Marks();

  private final Map<Rule, Boolean> members = new HashMap<>();
  private final Map<Rule, Boolean> items = new HashMap<>();

  /** Whether a rule, or one that applies in its place, evaluates members. */
  public boolean ofMembers(Rule rule) {
    return members.computeIfAbsent(rule, each -> any(each, Contributions::evaluatesMembers));
  }

  /** Whether a rule, or one that applies in its place, evaluates items. */
  public boolean ofItems(Rule rule) {
    return items.computeIfAbsent(rule, each -> any(each, Contributions::evaluatesItems));
  }

  private static boolean evaluatesMembers(Keyword keyword) {
    return keyword instanceof Applicator.ToMembers members && members.select(MARKS);
  }

  private static boolean evaluatesItems(Keyword keyword) {
    return keyword instanceof Applicator.ToItems items && items.select(MARKS);
  }

  /** Whether what a keyword applies schemas to counts as evaluated. */
  private static final class Marks
      implements Applicator.ToItems.Visitor<Boolean>, Applicator.ToMembers.Visitor<Boolean> {
    @Override
    public Boolean items(Keyword.Items keyword) {
      return true;
    }

    @Override
    public Boolean prefixItems(Keyword.PrefixItems keyword) {
      return true;
    }

    @Override
    public Boolean contains(Keyword.Contains keyword) {
      return keyword.marks();
    }

    @Override
    public Boolean unevaluatedItems(Keyword.UnevaluatedItems keyword) {
      return true;
    }

    @Override
    public Boolean properties(Keyword.Properties keyword) {
      return true;
    }

    @Override
    public Boolean patternProperties(Keyword.PatternProperties keyword) {
      return true;
    }

    @Override
    public Boolean additionalProperties(Keyword.AdditionalProperties keyword) {
      return true;
    }

    @Override
    public Boolean propertyNames(Keyword.PropertyNames keyword) {
      return false;
    }

    @Override
    public Boolean unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
      return true;
    }
  }

  private static boolean any(Rule start, Predicate<Keyword> wanted) {
    Set<Rule> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Rule> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      Rule rule = open.remove();
      if (!seen.add(rule)) {
        continue;
      }
      if (rule.keywords().stream().anyMatch(wanted)) {
        return true;
      }
      open.addAll(InPlace.always(rule));
      open.addAll(InPlace.sometimes(rule));
    }
    return false;
  }
}
