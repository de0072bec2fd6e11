package dev.armature.generator.lower.conjunction;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Resource;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells where {@code $dynamicRef} may stand for several schemas, by the way to it. A type is made
 * of a schema once, whatever the way.
 */
public final class DynamicScopes {
  private final Map<Schema, Boolean> known = new HashMap<>();

  /**
   * Whether from a schema on, its resource being the first with dynamic anchors on the way, a
   * dynamic reference may stand for several schemas.
   */
  public boolean differ(Schema schema) {
    return !schema.resource().dynamicAnchors().isEmpty()
        && known.computeIfAbsent(schema, DynamicScopes::isAmbiguous);
  }

  private static boolean isAmbiguous(Schema root) {
    List<Schema> reach = reach(root, new HashSet<>());
    Set<Resource> resources = new HashSet<>();
    reach.forEach(schema -> resources.add(schema.resource()));
    for (String anchor : anchors(reach)) {
      long owners =
          resources.stream().filter(each -> each.dynamicAnchors().containsKey(anchor)).count();
      if (owners > 1) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> anchors(List<Schema> schemas) {
    Set<String> anchors = new HashSet<>();
    for (Schema schema : schemas) {
      for (Keyword keyword : schema.keywords()) {
        if (keyword instanceof Keyword.DynamicRef dynamic && dynamic.anchor() != null) {
          anchors.add(dynamic.anchor());
        }
      }
    }
    return anchors;
  }

  /** What is in reach of a schema and not yet seen. */
  private static List<Schema> reach(Schema from, Set<Schema> seen) {
    List<Schema> reach = new ArrayList<>();
    Deque<Schema> work = new ArrayDeque<>();
    push(from, seen, work);
    while (!work.isEmpty()) {
      Schema schema = work.pop();
      reach.add(schema);
      for (Keyword keyword : schema.keywords()) {
        Subschemas.inPlace(keyword).forEach(each -> push(each, seen, work));
        Subschemas.below(keyword).forEach(each -> push(each, seen, work));
        if (keyword instanceof Applicator.ByReference elsewhere) {
          push(elsewhere.reference().target(), seen, work);
        }
      }
    }
    return reach;
  }

  private static void push(@Nullable Schema schema, Set<Schema> seen, Deque<Schema> work) {
    if (schema != null && seen.add(schema)) {
      work.push(schema);
    }
  }
}
