package dev.armature.generator.instance;

import dev.armature.generator.instance.Instances.Found;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Breaks every keyword that looks at a value or at something inside it, once each: a schema that is
 * met again is not gone into again, so that recursion ends.
 */
final class Violations {
  /** So many combinations of branches of one schema are gone into. */
  private static final int BRANCHES = 24;

  private static final int DEEPEST = 40;

  private final Instances instances;
  private final Schema root;
  private final Set<Schema> seen = new HashSet<>();
  private final List<Violation> found = new ArrayList<>();

  Violations(Instances instances, Schema root) {
    this.instances = instances;
    this.root = root;
  }

  List<Violation> all() {
    walk(List.of(root), UnaryOperator.identity(), 0);
    return List.copyOf(found);
  }

  /**
   * Breaks what holds at one place.
   *
   * @param whole puts a value of the place into one of the root
   */
  private void walk(List<Schema> roots, UnaryOperator<Node> whole, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (int number = 0; number < BRANCHES; number++) {
      Applied applied = Applied.of(roots, number);
      if (applied != null && !seen.containsAll(applied.schemas())) {
        Found base = instances.find(roots, applied, 0, 0);
        if (base != null) {
          walk(base, whole, depth);
        }
      }
    }
  }

  private void walk(Found base, UnaryOperator<Node> whole, int depth) {
    Breaking breaking = new Breaking(instances, base);
    for (Schema schema : base.applied().schemas()) {
      if (seen.add(schema)) {
        for (Keyword keyword : schema.keywords()) {
          List<Node> values = breaking.values(keyword);
          if (keyword instanceof Keyword.Required) {
            values.forEach(each -> add(schema, keyword, List.of(each), whole));
          } else {
            add(schema, keyword, values, whole);
          }
        }
      }
    }
    if (base.value() instanceof Node.ObjectNode object) {
      members(base.applied(), object, whole, depth);
    }
    if (base.value() instanceof Node.ArrayNode array) {
      items(base.applied(), array, whole, depth);
    }
  }

  /** Of some values the first that is refused; else the first, and that it is taken. */
  private void add(Schema schema, Keyword keyword, List<Node> values, UnaryOperator<Node> whole) {
    Violation taken = null;
    for (Node each : values) {
      Node value = whole.apply(each);
      boolean refused = !instances.takes(root, value);
      Violation made = new Violation(schema.at(keyword), value, refused);
      if (refused) {
        found.add(made);
        return;
      }
      taken = taken == null ? made : taken;
    }
    if (taken != null) {
      found.add(taken);
    }
  }

  private void members(
      Applied applied, Node.ObjectNode object, UnaryOperator<Node> whole, int depth) {
    Members members = new Members(applied, instances.way());
    Set<String> names = members.declared();
    names.addAll(members.required());
    names.removeAll(applied.tags().keySet());
    names.addAll(members.others(1));
    for (String name : names) {
      List<Schema> inner = members.schemas(name);
      if (!inner.isEmpty()) {
        walk(inner, value -> whole.apply(Values.with(object, name, value)), depth + 1);
      }
    }
  }

  private void items(Applied applied, Node.ArrayNode array, UnaryOperator<Node> whole, int depth) {
    int count = Math.max(1, array.items().size());
    for (Keyword.PrefixItems each : applied.all(Keyword.PrefixItems.class)) {
      count = Math.max(count, each.schemas().size() + 1);
    }
    Set<List<Schema>> different = new HashSet<>();
    for (int i = 0; i < Math.min(count, 20); i++) {
      List<Schema> inner = Making.itemSchemas(applied, i);
      if (!inner.isEmpty() && different.add(inner)) {
        int index = i;
        walk(inner, value -> whole.apply(with(applied, array, index, value)), depth + 1);
      }
    }
  }

  private Node with(Applied applied, Node.ArrayNode array, int index, Node value) {
    List<Node> items = new ArrayList<>(array.items());
    @Nullable Node longer = null;
    if (items.size() <= index) {
      longer = new Making(instances, applied, 0, 0).items(index + 1);
      items = longer instanceof Node.ArrayNode more ? new ArrayList<>(more.items()) : items;
    }
    while (items.size() <= index) {
      items.add(value);
    }
    items.set(index, value);
    // What is set may be what stands elsewhere already.
    boolean unique = applied.has(Keyword.UniqueItems.class);
    if (unique) {
      Node.ArrayNode all = (Node.ArrayNode) Values.array(items);
      List<Node> others = new ArrayList<>();
      for (int i = 0; i < all.items().size(); i++) {
        Node each = all.items().get(i);
        if (i == index || !Nodes.same(each, value)) {
          others.add(each);
        }
      }
      return Values.array(others);
    }
    return Values.array(items);
  }
}
