package dev.armature.generator.validation;

import dev.armature.generator.facts.NullBeside;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What counts of a schema where values travel one way.
 *
 * @param hidden the properties that travel the other way: they are neither declared nor required
 * @param tests whether the schema only tests a value as it is, in {@code if} or {@code not}, so
 *     that everything counts, there and below
 */
record DirectedSchema(Set<String> hidden, boolean tests) {
  /** Everything counts. */
  static final DirectedSchema ALL = new DirectedSchema(Set.of(), false);

  /** Everything counts, there and below. */
  static final DirectedSchema TEST = new DirectedSchema(Set.of(), true);

  DirectedSchema {
    hidden = Set.copyOf(hidden);
  }

  /**
   * The keywords of a schema as they count here.
   *
   * @param written gets what each changed keyword was
   */
  List<Keyword> keywords(Schema schema, Map<Keyword, Keyword> written) {
    List<Keyword> seen = new ArrayList<>();
    Left left = new Left(hidden);
    for (Keyword keyword : schema.keywords()) {
      Keyword own = hidden.isEmpty() ? keyword : left.of(keyword);
      own = own == keyword ? NullBeside.meant(schema, keyword) : own;
      seen.add(own);
      if (own != keyword) {
        written.put(own, keyword);
      }
    }
    return seen;
  }

  /** Keywords without the names that are hidden. */
  private record Left(Set<String> hidden)
      implements Assertion.OfObjects.Visitor<Keyword>, Applicator.ToMembers.Visitor<Keyword> {
    Keyword of(Keyword keyword) {
      if (keyword instanceof Assertion.OfObjects assertion) {
        return assertion.select(this);
      }
      return keyword instanceof Applicator.ToMembers applicator ? applicator.select(this) : keyword;
    }

    @Override
    public Keyword required(Keyword.Required keyword) {
      return new Keyword.Required(left(keyword.names()));
    }

    @Override
    public Keyword minProperties(Keyword.MinProperties keyword) {
      return keyword;
    }

    @Override
    public Keyword maxProperties(Keyword.MaxProperties keyword) {
      return keyword;
    }

    @Override
    public Keyword dependentRequired(Keyword.DependentRequired keyword) {
      Map<String, List<String>> names = new LinkedHashMap<>();
      keyword.names().forEach((name, needed) -> names.put(name, left(needed)));
      return new Keyword.DependentRequired(names);
    }

    @Override
    public Keyword properties(Keyword.Properties keyword) {
      return new Keyword.Properties(
          keyword.properties().stream().filter(each -> !hidden.contains(each.name())).toList());
    }

    @Override
    public Keyword patternProperties(Keyword.PatternProperties keyword) {
      return keyword;
    }

    @Override
    public Keyword additionalProperties(Keyword.AdditionalProperties keyword) {
      return keyword;
    }

    @Override
    public Keyword propertyNames(Keyword.PropertyNames keyword) {
      return keyword;
    }

    @Override
    public Keyword unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
      return keyword;
    }

    private List<String> left(List<String> names) {
      return names.stream().filter(name -> !hidden.contains(name)).toList();
    }
  }
}
