package dev.armature.generator.instance;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one value of what holds for it. */
final class Making {
  private static final int MOST_ITEMS = 2_000;

  private final Instances instances;
  private final Applied applied;
  private final int levels;
  private final int turn;

  Making(Instances instances, Applied applied, int levels, int turn) {
    this.instances = instances;
    this.applied = applied;
    this.levels = levels;
    this.turn = turn;
  }

  /** The value; null where none was found. */
  @Nullable Node value() {
    List<Node> listed = Listed.of(applied);
    if (listed != null) {
      return listed.isEmpty() ? null : listed.get(turn % listed.size());
    }
    JsonType type = type();
    if (type == null) {
      return null;
    }
    return switch (type) {
      case OBJECT -> object();
      case ARRAY -> array();
      case STRING -> text(new ScalarMaking(applied, turn).text());
      case INTEGER -> number(new ScalarMaking(applied, turn).number(true));
      case NUMBER -> number(new ScalarMaking(applied, turn).number(false));
      case BOOLEAN -> Values.bool(turn % 2 == 0);
      case NULL -> Values.NULL;
    };
  }

  private static @Nullable Node text(@Nullable String text) {
    return text == null ? null : Values.text(text);
  }

  private static @Nullable Node number(@Nullable BigDecimal number) {
    return number == null ? null : Values.number(number);
  }

  /** The first type that is left, or null; where none is said, that of which keywords speak. */
  private @Nullable JsonType type() {
    Set<JsonType> left = applied.types();
    if (left == null) {
      return suggested();
    }
    for (JsonType each : JsonType.values()) {
      if (left.contains(each)) {
        return each;
      }
    }
    return null;
  }

  private JsonType suggested() {
    if (applied.has(Applicator.ToMembers.class)
        || applied.has(Assertion.OfObjects.class)
        || !applied.tags().isEmpty()) {
      return JsonType.OBJECT;
    }
    if (applied.has(Applicator.ToItems.class) || applied.has(Assertion.OfArrays.class)) {
      return JsonType.ARRAY;
    }
    return applied.has(Assertion.OfNumbers.class) ? JsonType.INTEGER : JsonType.STRING;
  }

  private @Nullable Node object() {
    Members members = new Members(applied, instances.way());
    List<Node.Member> made = new ArrayList<>();
    for (String name : members.required()) {
      Node value = member(members, name);
      if (value == null) {
        return null;
      }
      made.add(Values.member(name, value));
    }
    int least = 0;
    int most = Integer.MAX_VALUE;
    for (Keyword.MinProperties each : applied.all(Keyword.MinProperties.class)) {
      least = Math.max(least, each.limit());
    }
    for (Keyword.MaxProperties each : applied.all(Keyword.MaxProperties.class)) {
      most = Math.min(most, each.limit());
    }
    List<String> optional = new ArrayList<>(members.declared());
    optional.removeAll(members.required());
    int wanted = levels > 0 ? Math.min(most, made.size() + optional.size()) : least;
    fill(members, optional, Math.max(wanted, least), made);
    if (made.size() < least) {
      fill(members, members.others(least), least, made);
    }
    for (Keyword.DependentRequired each : applied.all(Keyword.DependentRequired.class)) {
      for (Node.Member present : List.copyOf(made)) {
        fill(members, each.names().getOrDefault(present.key(), List.of()), most, made);
      }
    }
    return made.size() < least ? null : Values.object(made);
  }

  private void fill(Members members, List<String> names, int wanted, List<Node.Member> made) {
    for (String name : names) {
      boolean there = made.stream().anyMatch(each -> each.key().equals(name));
      Node value = made.size() >= wanted || there ? null : member(members, name);
      if (value != null) {
        made.add(Values.member(name, value));
      }
    }
  }

  private @Nullable Node member(Members members, String name) {
    String tag = applied.tags().get(name);
    if (tag != null) {
      return Values.text(tag);
    }
    List<Schema> schemas = members.schemas(name);
    return schemas.isEmpty()
        ? Values.text("x")
        : instances.make(schemas, Math.max(0, levels - 1), turn);
  }

  private @Nullable Node array() {
    int least = levels > 0 ? 1 : 0;
    for (Keyword.MinItems each : applied.all(Keyword.MinItems.class)) {
      least = Math.max(least, each.limit());
    }
    for (Keyword.Contains each : applied.all(Keyword.Contains.class)) {
      least = Math.max(least, each.min());
    }
    for (Keyword.MaxItems each : applied.all(Keyword.MaxItems.class)) {
      least = Math.min(least, each.limit());
    }
    return least > MOST_ITEMS ? null : items(least);
  }

  /** An array of so many items; null where none was found. */
  @Nullable Node items(int count) {
    boolean unique = applied.has(Keyword.UniqueItems.class);
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Node item = item(i, unique ? turn + i : turn);
      if (item == null || unique && items.stream().anyMatch(each -> Nodes.same(each, item))) {
        boolean enough = items.size() == count;
        return enough || levels > 0 && count == 1 ? Values.array(items) : null;
      }
      items.add(item);
    }
    return Values.array(items);
  }

  private @Nullable Node item(int index, int turnOfItem) {
    List<Schema> schemas = itemSchemas(applied, index);
    return schemas.isEmpty()
        ? Values.text("x" + turnOfItem)
        : instances.make(schemas, Math.max(0, levels - 1), turnOfItem);
  }

  /** All that holds for the item at an index. */
  static List<Schema> itemSchemas(Applied applied, int index) {
    List<Schema> all = new ArrayList<>();
    for (Schema schema : applied.schemas()) {
      Keyword.PrefixItems first = schema.get(Keyword.PrefixItems.class);
      Keyword.Items items = schema.get(Keyword.Items.class);
      if (first != null && index < first.schemas().size()) {
        all.add(first.schemas().get(index));
      } else if (items != null) {
        all.add(items.schema());
      }
      Keyword.Contains some = schema.get(Keyword.Contains.class);
      if (some != null && index < some.min()) {
        all.add(some.schema());
      }
    }
    return all;
  }
}
