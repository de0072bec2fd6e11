package dev.armature.generator.validation;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the neighbours of an {@code unevaluated…} keyword have evaluated, where that is the same for
 * every value: all of them are joined by {@code allOf} and references alone.
 */
public final class Evaluated {
  /**
   * Members that count as evaluated.
   *
   * @param patterns ECMA-262 patterns of their names
   * @param all whether every member does
   */
  public record Members(Set<String> names, List<String> patterns, boolean all) {}

  /**
   * Items that count as evaluated.
   *
   * @param prefix how many from the start
   * @param all whether every item does
   */
  public record Items(int prefix, boolean all) {}

  private final Contributions contributions;
  private final Set<Rule> seen = new HashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> patterns = new LinkedHashSet<>();
  private int prefix;
  private boolean all;
  private boolean depends;

  private Evaluated(Contributions contributions) {
    this.contributions = contributions;
  }

  /** The members that the neighbours in a rule evaluate; null if that depends on the value. */
  public static @Nullable Members members(Rule rule, Contributions contributions) {
    Evaluated found = new Evaluated(contributions);
    found.addMembers(rule, true);
    return found.depends
        ? null
        : new Members(found.names, new ArrayList<>(found.patterns), found.all);
  }

  /** The items that the neighbours in a rule evaluate; null if that depends on the value. */
  public static @Nullable Items items(Rule rule, Contributions contributions) {
    Evaluated found = new Evaluated(contributions);
    found.addItems(rule, true);
    return found.depends ? null : new Items(found.prefix, found.all);
  }

  private void addMembers(Rule rule, boolean own) {
    if (!seen.add(rule)) {
      return;
    }
    Marks marks = new Marks(own);
    for (Keyword keyword : rule.keywords()) {
      all |= keyword instanceof Applicator.ToMembers applied && applied.select(marks);
    }
    depends |= sometimes(rule).stream().anyMatch(contributions::ofMembers);
    InPlace.always(rule).forEach(each -> addMembers(each, false));
  }

  private void addItems(Rule rule, boolean own) {
    if (!seen.add(rule)) {
      return;
    }
    Marks marks = new Marks(own);
    for (Keyword keyword : rule.keywords()) {
      all |= keyword instanceof Applicator.ToItems applied && applied.select(marks);
    }
    depends |= sometimes(rule).stream().anyMatch(contributions::ofItems);
    InPlace.always(rule).forEach(each -> addItems(each, false));
  }

  /** Those that may contribute; what stands under {@code not} never does. */
  private static List<Rule> sometimes(Rule rule) {
    List<Rule> rules = InPlace.sometimes(rule);
    Keyword.Not not = rule.get(Keyword.Not.class);
    if (not != null) {
      rules.remove(rule.sub(not.schema()));
    }
    return rules;
  }

  /** Takes in what a keyword evaluates; tells whether that is everything. */
  private final class Marks
      implements Applicator.ToItems.Visitor<Boolean>, Applicator.ToMembers.Visitor<Boolean> {
    private final boolean own;

    /**
     * For the keywords of a rule.
     *
     * @param own whether it is the rule with the {@code unevaluated…} keyword itself
     */
    Marks(boolean own) {
      this.own = own;
    }

    @Override
    public Boolean items(Keyword.Items keyword) {
      return true;
    }

    @Override
    public Boolean prefixItems(Keyword.PrefixItems keyword) {
      prefix = Math.max(prefix, keyword.schemas().size());
      return false;
    }

    @Override
    public Boolean contains(Keyword.Contains keyword) {
      depends |= keyword.marks();
      return false;
    }

    @Override
    public Boolean unevaluatedItems(Keyword.UnevaluatedItems keyword) {
      return !own;
    }

    @Override
    public Boolean properties(Keyword.Properties keyword) {
      keyword.properties().forEach(property -> names.add(property.name()));
      return false;
    }

    @Override
    public Boolean patternProperties(Keyword.PatternProperties keyword) {
      keyword.patterns().forEach(pattern -> patterns.add(pattern.name()));
      return false;
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
      return !own;
    }
  }
}
