package dev.armature.generator.validation;

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
    List<Edge> edges = new ArrayList<>();
    for (Keyword keyword : rule.keywords()) {
      if (keyword instanceof Keyword.Properties properties) {
        properties
            .properties()
            .forEach(each -> edges.add(new Edge("m." + each.name(), rule.sub(each.schema()))));
      } else if (keyword instanceof Keyword.PrefixItems prefix) {
        int index = 0;
        for (Schema schema : prefix.schemas()) {
          edges.add(new Edge("i." + index++, rule.sub(schema)));
        }
      } else {
        String label = keyword instanceof Keyword.Items rest ? rest(rule) : label(keyword);
        Subschemas.below(keyword).forEach(each -> edges.add(new Edge(label, rule.sub(each))));
      }
    }
    return edges;
  }

  /** Items after a prefix never meet it. */
  private static String rest(Rule rule) {
    return rule.schema().has(Keyword.PrefixItems.class) ? "i.rest" : ANY_ITEM;
  }

  private static String label(Keyword keyword) {
    boolean items =
        keyword instanceof Keyword.Contains || keyword instanceof Keyword.UnevaluatedItems;
    return items ? ANY_ITEM : ANY_MEMBER;
  }
}
