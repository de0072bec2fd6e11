package dev.armature.generator.facts;

import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the properties that do not travel one way. Not thread-safe. */
public final class HiddenNames {
  private static final Demanded DEMANDED = new Demanded();

  private final Direction direction;
  private final Map<Schema, Set<String>> hidden = new HashMap<>();
  private final Map<Schema, Set<String>> mentioned = new HashMap<>();

  /** For values that travel that way. */
  public HiddenNames(Direction direction) {
    this.direction = direction;
  }

  /** Those that a schema declares, by itself or through {@code allOf} and references. */
  public Set<String> declaredBy(Schema schema) {
    return hidden.computeIfAbsent(schema, from -> collect(from, Subschemas::always, this::hidden));
  }

  /**
   * Those of some names that make a difference to a schema, and that it does not hide itself. So
   * the same rules serve more places.
   */
  public Set<String> inherited(Schema schema, Set<String> around) {
    if (around.isEmpty()) {
      return Set.of();
    }
    Set<String> names = new HashSet<>(around);
    names.retainAll(
        mentioned.computeIfAbsent(
            schema, from -> collect(from, HiddenNames::inPlace, HiddenNames::names)));
    names.removeAll(declaredBy(schema));
    return names;
  }

  private Set<String> hidden(Keyword keyword) {
    Set<String> names = new HashSet<>();
    if (keyword instanceof Keyword.Properties all) {
      for (Keyword.Named property : all.properties()) {
        if (direction.hides(property.schema())) {
          names.add(property.name());
        }
      }
    }
    return names;
  }

  private static Set<String> names(Keyword keyword) {
    if (keyword instanceof Assertion.OfObjects assertion) {
      return assertion.select(DEMANDED);
    }
    Set<String> names = new HashSet<>();
    if (keyword instanceof Keyword.Properties all) {
      all.properties().forEach(property -> names.add(property.name()));
    }
    return names;
  }

  /** The names of members that an assertion asks for. */
  private static final class Demanded implements Assertion.OfObjects.Visitor<Set<String>> {
    @Override
    public Set<String> required(Keyword.Required keyword) {
      return Set.copyOf(keyword.names());
    }

    @Override
    public Set<String> dependentRequired(Keyword.DependentRequired keyword) {
      Set<String> names = new HashSet<>();
      keyword.names().values().forEach(names::addAll);
      return names;
    }

    @Override
    public Set<String> minProperties(Keyword.MinProperties keyword) {
      return Set.of();
    }

    @Override
    public Set<String> maxProperties(Keyword.MaxProperties keyword) {
      return Set.of();
    }
  }

  private static List<Schema> inPlace(Keyword keyword) {
    List<Schema> inside = Subschemas.inPlace(keyword);
    return inside.isEmpty() ? Subschemas.always(keyword) : inside;
  }

  /** What the schemas that look at the same value say. */
  private static Set<String> collect(
      Schema from, Function<Keyword, List<Schema>> next, Function<Keyword, Set<String>> said) {
    Set<String> names = new HashSet<>();
    Set<Schema> seen = new HashSet<>(Set.of(from));
    Deque<Schema> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      for (Keyword keyword : work.pop().keywords()) {
        names.addAll(said.apply(keyword));
        next.apply(keyword).stream().filter(seen::add).forEach(work::push);
      }
    }
    return names;
  }
}
