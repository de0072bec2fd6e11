package dev.armature.generator.read.openapi;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Schemas that speak of one value, with all that they refer to or are composed of.
 *
 * @param all the nearest first
 * @param chosen those that need not hold together with the others
 */
record XmlParts(Set<Schema> all, Set<Schema> chosen) {
  static XmlParts of(List<Schema> schemas) {
    Set<Schema> found = new LinkedHashSet<>(schemas);
    Set<Schema> chosen = new HashSet<>();
    Deque<Schema> work = new ArrayDeque<>(found);
    while (!work.isEmpty()) {
      Schema next = work.remove();
      for (Keyword keyword : next.keywords()) {
        for (Schema part : parts(keyword)) {
          if (chosen.contains(next) || !Subschemas.always(keyword).contains(part)) {
            chosen.add(part);
          }
          if (found.add(part)) {
            work.add(part);
          }
        }
      }
    }
    return new XmlParts(found, chosen);
  }

  private static List<Schema> parts(Keyword keyword) {
    List<Schema> parts = new ArrayList<>(Subschemas.always(keyword));
    if (!(keyword instanceof Keyword.Not)) {
      parts.addAll(Subschemas.inPlace(keyword));
    }
    return parts;
  }

  /** Those that declare members: they tell one object from another. */
  List<Schema> declaring() {
    return all.stream().filter(each -> each.has(Keyword.Properties.class)).toList();
  }

  /** The schemas of a member. */
  List<Schema> property(String name) {
    return property(name, all);
  }

  /** The schemas of a member that need not hold together. */
  List<Schema> alternatives(String name) {
    return property(name, chosen);
  }

  private static List<Schema> property(String name, Set<Schema> parts) {
    List<Schema> found = new ArrayList<>();
    for (Schema part : parts) {
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
