package dev.armature.generator.validation;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayList;
import java.util.List;

/** The ways from a rule to the rules of the values below. */
final class Edges {
  /** In a label: any member, any item. */
  private static final String ANY_MEMBER = "m";

  private static final String ANY_ITEM = "i";

  /**
   * A way down.
   *
   * @param label which members or items take it
   */
  record Edge(String label, Rule target) {
    /** Whether every member, or every item, may take it. */
    boolean isEvery() {
      return label.length() == 1;
    }

    /** The label of a way that every such member or item may take. */
    String every() {
      return label.substring(0, 1);
    }
  }

  private Edges() {}

  /** The ways down from a rule's own keywords. */
  static List<Edge> below(Rule rule) {
    Ways ways = new Ways(rule);
    List<Edge> edges = new ArrayList<>();
    for (Keyword keyword : rule.keywords()) {
      if (keyword instanceof Applicator.ToItems applied) {
        edges.addAll(applied.select(ways));
      } else if (keyword instanceof Applicator.ToMembers applied) {
        edges.addAll(applied.select(ways));
      }
    }
    return edges;
  }

  /** The ways that a keyword leads. */
  private record Ways(Rule rule)
      implements Applicator.ToItems.Visitor<List<Edge>>, Applicator.ToMembers.Visitor<List<Edge>> {
    @Override
    public List<Edge> items(Keyword.Items keyword) {
      // Items after a prefix never meet it.
      boolean rest = rule.schema().has(Keyword.PrefixItems.class);
      return all(rest ? "i.rest" : ANY_ITEM, keyword);
    }

    @Override
    public List<Edge> prefixItems(Keyword.PrefixItems keyword) {
      List<Edge> edges = new ArrayList<>();
      for (Schema schema : keyword.schemas()) {
        edges.add(new Edge("i." + edges.size(), rule.sub(schema)));
      }
      return edges;
    }

    @Override
    public List<Edge> contains(Keyword.Contains keyword) {
      return all(ANY_ITEM, keyword);
    }

    @Override
    public List<Edge> unevaluatedItems(Keyword.UnevaluatedItems keyword) {
      return all(ANY_ITEM, keyword);
    }

    @Override
    public List<Edge> properties(Keyword.Properties keyword) {
      return keyword.properties().stream()
          .map(each -> new Edge("m." + each.name(), rule.sub(each.schema())))
          .toList();
    }

    @Override
    public List<Edge> patternProperties(Keyword.PatternProperties keyword) {
      return all(ANY_MEMBER, keyword);
    }

    @Override
    public List<Edge> additionalProperties(Keyword.AdditionalProperties keyword) {
      return all(ANY_MEMBER, keyword);
    }

    @Override
    public List<Edge> propertyNames(Keyword.PropertyNames keyword) {
      return all(ANY_MEMBER, keyword);
    }

    @Override
    public List<Edge> unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
      return all(ANY_MEMBER, keyword);
    }

    private List<Edge> all(String label, Keyword keyword) {
      return Subschemas.below(keyword).stream()
          .map(each -> new Edge(label, rule.sub(each)))
          .toList();
    }
  }
}
