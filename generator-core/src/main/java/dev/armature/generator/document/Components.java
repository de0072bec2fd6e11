package dev.armature.generator.document;

import dev.armature.generator.read.keys.ObjectKind;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components of the document: those of the contract, and what other places become of it. */
final class Components {
  private static final Map<ObjectKind, String> HOMES =
      Map.of(
          ObjectKind.SCHEMA, "schemas",
          ObjectKind.RESPONSE, "responses",
          ObjectKind.PARAMETER, "parameters",
          ObjectKind.EXAMPLE, "examples",
          ObjectKind.REQUEST_BODY, "requestBodies",
          ObjectKind.HEADER, "headers",
          ObjectKind.SECURITY_SCHEME, "securitySchemes",
          ObjectKind.LINK, "links",
          ObjectKind.CALLBACK, "callbacks");

  private final Map<Location, String> references = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Deque<Pulled> waiting = new ArrayDeque<>();

  /** A place that becomes a component. */
  record Pulled(String home, String name, Place place, ObjectKind kind) {}

  /** Takes the names that the contract itself has given. */
  Components(@Nullable Place own, @Nullable Place schemas) {
    if (own != null) {
      own.members().forEach(home -> home.members().forEach(each -> take(home.key(), each.key())));
    }
    if (schemas != null) {
      schemas.members().forEach(each -> take("schemas", each.key()));
    }
  }

  /** Which member of {@code components} holds objects of a kind, or null if none does. */
  static @Nullable String home(ObjectKind kind) {
    return HOMES.get(kind);
  }

  static String reference(String home, String name) {
    return "#/components/" + home + "/" + JsonPointer.ROOT.append(name).toFragment().substring(2);
  }

  /** The reference to a place that becomes a component by it, or null if its kind cannot. */
  @Nullable String pull(Place place, ObjectKind kind) {
    String known = references.get(place.location());
    String home = home(kind);
    if (known != null || home == null) {
      return known;
    }
    String name = free(home, word(place));
    references.put(place.location(), reference(home, name));
    waiting.add(new Pulled(home, name, place, kind));
    return reference(home, name);
  }

  /** The next place that becomes a component, or null if there is none left. */
  @Nullable Pulled next() {
    return waiting.poll();
  }

  /** A name that no component of a kind has, as near as possible to a word. */
  String free(String home, String word) {
    String name = word;
    for (int i = 2; !take(home, name); i++) {
      name = word + "_" + i;
    }
    return name;
  }

  private boolean take(String home, String name) {
    return names.computeIfAbsent(home, key -> new HashSet<>()).add(name);
  }

  /** What a place is called there: its key, or its file's name. */
  private static String word(Place place) {
    List<String> way = place.pointer().tokens();
    String path = place.document().file().path();
    String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    String word = way.isEmpty() ? file : way.get(way.size() - 1);
    String plain = word.replaceAll("[^A-Za-z0-9._-]+", "_");
    return plain.isEmpty() ? "part" : plain;
  }
}
