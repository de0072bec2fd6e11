package dev.armature.generator.read.openapi;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Schemas that speak of one value, with all that they refer to or are composed of.
 *
 * @param all the nearest first
 */
record XmlParts(Set<Schema> all) {
  static XmlParts of(List<Schema> schemas) {
    Set<Schema> found = new LinkedHashSet<>(schemas);
    Deque<Schema> work = new ArrayDeque<>(found);
    while (!work.isEmpty()) {
      for (Keyword keyword : work.remove().keywords()) {
        List<Schema> next = new ArrayList<>(Subschemas.always(keyword));
        if (!(keyword instanceof Keyword.Not)) {
          next.addAll(Subschemas.inPlace(keyword));
        }
        next.stream().filter(found::add).forEach(work::add);
      }
    }
    return new XmlParts(found);
  }

  /** Those that declare members: they tell one object from another. */
  List<Schema> declaring() {
    return all.stream().filter(each -> each.has(Keyword.Properties.class)).toList();
  }

  /** The schemas of a member. */
  List<Schema> property(String name) {
    List<Schema> found = new ArrayList<>();
    for (Schema part : all) {
      Keyword.Properties properties = part.get(Keyword.Properties.class);
      Schema own = properties == null ? null : properties.get(name);
      if (own != null) {
        found.add(own);
      }
    }
    return found;
  }

  /** The schemas of the items. */
  List<Schema> items() {
    return all.stream()
        .flatMap(part -> part.all(Keyword.Items.class).stream())
        .map(Keyword.Items::schema)
        .toList();
  }
}
