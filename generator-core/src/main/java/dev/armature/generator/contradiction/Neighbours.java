package dev.armature.generator.contradiction;

import dev.armature.generator.facts.SchemaLinks;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The schemas that may look at the same value as a schema does. */
final class Neighbours {
  /** So many are looked at for one schema; where there are more, nothing is said. */
  private static final int MOST = 300;

  /** So many answers are kept: examples ask for the same schemas again and again. */
  private static final int MOST_KEPT = 500;

  private final Map<Schema, List<Schema>> around = new HashMap<>();
  private final Map<Schema, List<Schema>> inside = new HashMap<>();
  private final Map<Schema, Set<Schema>> found = new HashMap<>();
  private final Set<Schema> crowded = new HashSet<>();
  private long steps;

  Neighbours(List<Schema> all) {
    for (Schema schema : all) {
      List<Schema> own = inside(schema);
      if (!own.isEmpty()) {
        inside.put(schema, own);
      }
      for (Schema inner : own) {
        around.computeIfAbsent(inner, each -> new ArrayList<>(2)).add(schema);
      }
    }
    // Else a schema that a thousand others refer to would be too crowded to be judged.
    around.values().forEach(outer -> outer.removeIf(this::isMereUse));
  }

  /** Whether a schema only refers to another one, and nothing stands around it. */
  private boolean isMereUse(Schema schema) {
    return schema.soleRef() != null && !around.containsKey(schema);
  }

  /** How many ways from schema to schema were gone so far. */
  long steps() {
    return steps;
  }

  /** A schema itself, what applies in its place and where it applies; null if too many. */
  @Nullable Set<Schema> of(Schema schema) {
    if (crowded.contains(schema)) {
      return null;
    }
    Set<Schema> known = found.get(schema);
    return known == null ? keep(schema, collect(schema)) : known;
  }

  private @Nullable Set<Schema> keep(Schema schema, Set<Schema> seen) {
    if (seen.size() > MOST) {
      crowded.add(schema);
      return null;
    }
    if (found.size() >= MOST_KEPT) {
      found.clear();
    }
    found.put(schema, seen);
    return seen;
  }

  /** What holds together with a schema, itself included; null if too much. */
  @Nullable Set<Schema> together(Schema schema) {
    return spread(schema, SchemaLinks.WRITTEN::always);
  }

  /** A schema and all that may look at its value inside it; null if too many. */
  @Nullable Set<Schema> below(Schema schema) {
    return spread(schema, each -> inside.getOrDefault(each, List.of()));
  }

  /** Whether any of some schemas says something of a property, or may. */
  static boolean declares(Set<Schema> all, String name) {
    for (Schema each : all) {
      Keyword.Properties own = each.get(Keyword.Properties.class);
      boolean unclear =
          each.has(Keyword.PatternProperties.class) || each.has(Keyword.DynamicRef.class);
      if (unclear || own != null && own.get(name) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of some schemas requires a property, or may. */
  static boolean requires(Set<Schema> all, String name) {
    for (Schema each : all) {
      Keyword.Required own = each.get(Keyword.Required.class);
      if (each.has(Keyword.DynamicRef.class) || own != null && own.names().contains(name)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Set<Schema> spread(Schema from, Function<Schema, List<Schema>> next) {
    Set<Schema> seen = new LinkedHashSet<>();
    spread(List.of(from), seen, next);
    return seen.size() > MOST ? null : seen;
  }

  private Set<Schema> collect(Schema from) {
    Set<Schema> seen = new LinkedHashSet<>();
    // First upwards, then down from everything met: siblings look at the same value.
    spread(List.of(from), seen, each -> around.getOrDefault(each, List.of()));
    List<Schema> outer = List.copyOf(seen);
    Set<Schema> all = new LinkedHashSet<>();
    spread(outer, all, each -> inside.getOrDefault(each, List.of()));
    return all;
  }

  private void spread(List<Schema> from, Set<Schema> seen, Function<Schema, List<Schema>> next) {
    Deque<Schema> open = new ArrayDeque<>(from);
    seen.addAll(from);
    while (!open.isEmpty() && seen.size() <= MOST) {
      for (Schema each : next.apply(open.remove())) {
        steps++;
        if (seen.size() > MOST) {
          return;
        }
        if (seen.add(each)) {
          open.add(each);
        }
      }
    }
  }

  /** The names that anything declares for the value of a schema; null if that cannot be told. */
  @Nullable Set<String> declared(Schema schema) {
    Set<Schema> all = of(schema);
    Set<String> names = new TreeSet<>();
    for (Schema each : all == null ? Set.<Schema>of() : all) {
      if (each.has(Keyword.PatternProperties.class) || each.has(Keyword.DynamicRef.class)) {
        return null;
      }
      properties(each).forEach(property -> names.add(property.name()));
    }
    return all == null ? null : names;
  }

  /**
   * Whether a property may be missing because it does not travel; true too if that cannot be told.
   *
   * @param direction which way the value travels; null if that is unknown
   */
  boolean mayHide(Schema schema, String name, @Nullable Direction direction) {
    Set<Schema> all = of(schema);
    for (Schema each : all == null ? Set.<Schema>of() : all) {
      Keyword.Properties own = each.get(Keyword.Properties.class);
      Schema property = own == null ? null : own.get(name);
      if (property != null && isHidden(property, direction)) {
        return true;
      }
    }
    return all == null;
  }

  private static boolean isHidden(Schema property, @Nullable Direction direction) {
    return direction == null
        ? Direction.REQUEST.hides(property) || Direction.RESPONSE.hides(property)
        : direction.hides(property);
  }

  private static List<Keyword.Named> properties(Schema schema) {
    Keyword.Properties own = schema.get(Keyword.Properties.class);
    return own == null ? List.of() : own.properties();
  }

  private static List<Schema> inside(Schema schema) {
    List<Schema> inside = new ArrayList<>();
    for (Keyword keyword : schema.keywords()) {
      List<Schema> own = Subschemas.inPlace(keyword);
      inside.addAll(own.isEmpty() ? Subschemas.always(keyword) : own);
    }
    return inside;
  }
}
