package dev.armature.generator.lower.conjunction;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which schemas mean different types in requests and responses: those from which a {@code
 * readOnly} or {@code writeOnly} property can be reached. Linear over all questions together.
 */
public final class Directions {
  private final Set<Schema> explored = new HashSet<>();
  private final Set<Schema> sensitive = new HashSet<>();

  public boolean matter(Schema schema) {
    if (!explored.contains(schema)) {
      explore(schema);
    }
    return sensitive.contains(schema);
  }

  private void explore(Schema from) {
    Map<Schema, List<Schema>> users = new HashMap<>();
    Deque<Schema> found = new ArrayDeque<>();
    Deque<Schema> work = new ArrayDeque<>(List.of(from));
    explored.add(from);
    while (!work.isEmpty()) {
      Schema schema = work.pop();
      if (schema.has(Keyword.ReadOnly.class) || schema.has(Keyword.WriteOnly.class)) {
        found.add(schema);
      }
      for (Schema part : TypeSubschemas.of(schema)) {
        users.computeIfAbsent(part, key -> new ArrayList<>()).add(schema);
        if (explored.add(part)) {
          work.push(part);
        } else if (sensitive.contains(part)) {
          found.add(part);
        }
      }
    }
    spread(found, users);
  }

  private void spread(Deque<Schema> found, Map<Schema, List<Schema>> users) {
    Set<Schema> seen = new HashSet<>(found);
    while (!found.isEmpty()) {
      Schema schema = found.pop();
      sensitive.add(schema);
      for (Schema user : users.getOrDefault(schema, List.of())) {
        if (seen.add(user)) {
          found.add(user);
        }
      }
    }
  }
}
