package dev.armature.generator.instance;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Arrays and objects that one keyword refuses. */
final class BreakingParts {
  private static final int LARGEST = 3_000;

  private BreakingParts() {}

  /** By how many items there are. */
  record OfArray(Instances instances, Applied applied, Node.ArrayNode array)
      implements Assertion.OfArrays.Visitor<List<Node>> {
    @Override
    public List<Node> minItems(Keyword.MinItems keyword) {
      return keyword.limit() == 0 || array.items().isEmpty()
          ? List.of()
          : List.of(Values.array(array.items().subList(0, keyword.limit() - 1)));
    }

    @Override
    public List<Node> maxItems(Keyword.MaxItems keyword) {
      Node more =
          keyword.limit() >= LARGEST
              ? null
              : new Making(instances, applied, 0, 0).items(keyword.limit() + 1);
      return more == null ? List.of() : List.of(more);
    }

    @Override
    public List<Node> uniqueItems(Keyword.UniqueItems keyword) {
      Node one =
          array.items().isEmpty()
              ? new Making(instances, applied, 0, 0).items(1)
              : Values.array(array.items().subList(0, 1));
      if (!(one instanceof Node.ArrayNode first)) {
        return List.of();
      }
      List<Node> twice = new ArrayList<>(array.items());
      twice.addAll(first.items());
      if (twice.size() == 1) {
        twice.addAll(first.items());
      }
      return List.of(Values.array(twice));
    }
  }

  /** By which members there are, and how many. */
  record OfObject(Instances instances, Applied applied, Node.ObjectNode object)
      implements Assertion.OfObjects.Visitor<List<Node>> {
    @Override
    public List<Node> required(Keyword.Required keyword) {
      Set<String> must = new Members(applied, instances.way()).required();
      return keyword.names().stream()
          .filter(must::contains)
          .map(name -> Values.without(object, name))
          .toList();
    }

    @Override
    public List<Node> dependentRequired(Keyword.DependentRequired keyword) {
      Members members = new Members(applied, instances.way());
      List<Node> broken = new ArrayList<>();
      keyword
          .names()
          .forEach(
              (name, others) -> {
                Node value = instances.make(members.schemas(name), 0, 0);
                if (value != null) {
                  Node.ObjectNode left = object;
                  for (String other : others) {
                    left = (Node.ObjectNode) Values.without(left, other);
                  }
                  broken.add(Values.with(left, name, value));
                }
              });
      return broken;
    }

    @Override
    public List<Node> minProperties(Keyword.MinProperties keyword) {
      return keyword.limit() == 0 || object.members().size() < keyword.limit()
          ? List.of()
          : List.of(Values.object(object.members().subList(0, keyword.limit() - 1)));
    }

    @Override
    public List<Node> maxProperties(Keyword.MaxProperties keyword) {
      if (keyword.limit() >= LARGEST) {
        return List.of();
      }
      Members members = new Members(applied, instances.way());
      List<String> names = new ArrayList<>(members.declared());
      names.addAll(members.others(keyword.limit() + 1));
      Node more = object;
      for (String name : names) {
        Node.ObjectNode now = (Node.ObjectNode) more;
        List<Schema> schemas = members.schemas(name);
        Node value = schemas.isEmpty() ? Values.text("x") : instances.make(schemas, 0, 0);
        if (now.members().size() <= keyword.limit() && value != null) {
          more = Values.with(now, name, value);
        }
      }
      return List.of(more);
    }
  }

  /** By what may stand in an array: what items say is broken inside them. */
  record InArray(Node.ArrayNode array) implements Applicator.ToItems.Visitor<List<Node>> {
    @Override
    public List<Node> items(Keyword.Items keyword) {
      return keyword.schema().isNever() ? longer() : List.of();
    }

    @Override
    public List<Node> prefixItems(Keyword.PrefixItems keyword) {
      return List.of();
    }

    @Override
    public List<Node> contains(Keyword.Contains keyword) {
      return List.of(Values.array(List.of()));
    }

    @Override
    public List<Node> unevaluatedItems(Keyword.UnevaluatedItems keyword) {
      return keyword.schema().isNever() ? longer() : List.of();
    }

    private List<Node> longer() {
      List<Node> items = new ArrayList<>(array.items());
      items.add(Values.text("x"));
      return List.of(Values.array(items));
    }
  }

  /** By what members there may be: what properties say is broken inside them. */
  record InObject(Node.ObjectNode object) implements Applicator.ToMembers.Visitor<List<Node>> {
    @Override
    public List<Node> properties(Keyword.Properties keyword) {
      return List.of();
    }

    @Override
    public List<Node> patternProperties(Keyword.PatternProperties keyword) {
      return List.of();
    }

    @Override
    public List<Node> additionalProperties(Keyword.AdditionalProperties keyword) {
      return keyword.schema().isNever() ? more() : List.of();
    }

    @Override
    public List<Node> propertyNames(Keyword.PropertyNames keyword) {
      return List.of(
          Values.with(object, "~ never \u0001", Values.text("x")),
          Values.with(object, "", Values.text("x")),
          Values.with(object, "x".repeat(2_000), Values.text("x")));
    }

    @Override
    public List<Node> unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
      return keyword.schema().isNever() ? more() : List.of();
    }

    private List<Node> more() {
      return List.of(Values.with(object, "neverHeardOf", Values.text("x")));
    }
  }
}
