package dev.armature.generator.validation;

import dev.armature.generator.schema.Resource;
import dev.armature.generator.schema.Schema;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The dynamic scope (JSON Schema 2020-12 core, section 7.1), reduced to what it can change: for
 * each dynamic anchor the schema of the outermost resource on the way here. Immutable.
 */
record DynamicScope(Map<String, Schema> anchors) {
  static final DynamicScope EMPTY = new DynamicScope(Map.of());

  DynamicScope {
    anchors = Map.copyOf(anchors);
  }

  /** The scope inside a resource: what is known already stays as it is. */
  DynamicScope enter(Resource resource, Set<String> used) {
    Map<String, Schema> wider = null;
    for (Map.Entry<String, Schema> anchor : resource.dynamicAnchors().entrySet()) {
      if (used.contains(anchor.getKey()) && !anchors.containsKey(anchor.getKey())) {
        wider = wider == null ? new TreeMap<>(anchors) : wider;
        wider.put(anchor.getKey(), anchor.getValue());
      }
    }
    return wider == null ? this : new DynamicScope(wider);
  }

  @Nullable Schema outermost(String anchor) {
    return anchors.get(anchor);
  }
}
