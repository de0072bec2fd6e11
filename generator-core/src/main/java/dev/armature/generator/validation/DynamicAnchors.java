package dev.armature.generator.validation;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Resource;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the dynamic anchors that anything asks for: only these can make two scopes differ. */
final class DynamicAnchors {
  private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Resource> resources = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Schema> open = new ArrayDeque<>();
  private final Set<String> used = new HashSet<>();

  private DynamicAnchors() {}

  /** The names that dynamic references in reach of a schema use. */
  static Set<String> used(Schema root) {
    DynamicAnchors search = new DynamicAnchors();
    search.add(root);
    while (!search.open.isEmpty()) {
      search.look(search.open.remove());
    }
    return search.used;
  }

  private void look(Schema schema) {
    if (resources.add(schema.resource())) {
      schema.resource().dynamicAnchors().values().forEach(this::add);
    }
    for (Keyword keyword : schema.keywords()) {
      Subschemas.inPlace(keyword).forEach(this::add);
      Subschemas.below(keyword).forEach(this::add);
      if (keyword instanceof Applicator.ByReference elsewhere) {
        add(elsewhere.reference().target());
      }
    }
    for (Keyword.DynamicRef keyword : schema.all(Keyword.DynamicRef.class)) {
      if (keyword.anchor() != null) {
        used.add(keyword.anchor());
      }
    }
  }

  private void add(@Nullable Schema schema) {
    if (schema != null && seen.add(schema)) {
      open.add(schema);
    }
  }
}
