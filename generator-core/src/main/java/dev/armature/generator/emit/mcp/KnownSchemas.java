package dev.armature.generator.emit.mcp;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import dev.armature.generator.source.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Schemas by their places, with all that is written inside them. */
final class KnownSchemas {
  private final Map<Location, Schema> schemas = new HashMap<>();

  void add(Schema schema) {
    Deque<Schema> open = new ArrayDeque<>(Set.of(schema));
    while (!open.isEmpty()) {
      Schema next = open.pop();
      if (schemas.putIfAbsent(next.place().location(), next) == null) {
        for (Keyword keyword : next.keywords()) {
          open.addAll(Subschemas.inPlace(keyword));
          open.addAll(Subschemas.below(keyword));
        }
      }
    }
  }

  /** What the schema at a place refers to, or null if that is nothing. */
  @Nullable Schema target(Place at) {
    Schema schema = schemas.get(at.location());
    Keyword.Ref ref = schema == null ? null : schema.get(Keyword.Ref.class);
    return ref == null ? null : ref.reference().target();
  }
}
