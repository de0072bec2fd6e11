package dev.armature.generator.read.openapi;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Service;
import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the declared tags (OpenAPI 3.2, 4.22 Tag Object). */
final class TagReader {
  private final Contract contract;

  TagReader(Contract contract) {
    this.contract = contract;
  }

  /** Each name once, in order. */
  List<Service.Tag> tags() {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Place at : contract.fields().items(contract.root(), "tags")) {
      String name = contract.fields().text(at, "name");
      if (name != null) {
        places.putIfAbsent(name, at);
      }
    }
    List<Service.Tag> tags = new ArrayList<>();
    places.forEach((name, at) -> tags.add(tag(name, at, places)));
    return tags;
  }

  private Service.Tag tag(String name, Place at, Map<String, Place> all) {
    String summary = contract.fields().text(at, "summary");
    String description = contract.fields().text(at, "description");
    Doc doc =
        summary == null && description == null ? Doc.NONE : new Doc(summary, description, false);
    return new Service.Tag(name, doc, parent(name, at, all), contract.fields().text(at, "kind"));
  }

  private @Nullable String parent(String name, Place at, Map<String, Place> all) {
    String parent = contract.fields().text(at, "parent");
    if (parent == null) {
      return null;
    }
    if (!all.containsKey(parent)) {
      String near = Suggestion.didYouMean(parent, all.keySet());
      String help = near == null ? "declare it under 'tags'" : near;
      contract.warn(at, "the parent '" + parent + "' of the tag '" + name + "' is no tag", help);
      return null;
    }
    Set<String> seen = new HashSet<>();
    for (String above = parent; above != null && seen.add(above); above = above(above, all)) {
      if (above.equals(name)) {
        contract.warn(at, "the tag '" + name + "' is above itself; its parent is ignored", null);
        return null;
      }
    }
    return parent;
  }

  private @Nullable String above(String name, Map<String, Place> all) {
    Place at = all.get(name);
    return at == null ? null : contract.fields().text(at, "parent");
  }
}
