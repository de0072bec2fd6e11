package dev.armature.generator.naming;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.Service;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names that the user chose, by JSON Pointer; the pointer may follow the document's name and a
 * {@code #}. Remembers which of them were of use.
 */
final class Overrides {
  private final Map<String, ChosenName> names;
  private final Diagnostics diagnostics;
  private final Set<String> used = new HashSet<>();

  Overrides(Map<String, ChosenName> names, Diagnostics diagnostics) {
    this.names = new TreeMap<>(names);
    this.diagnostics = diagnostics;
  }

  /** Names chosen for any of the places of a schema that is the same at several. */
  static Overrides of(Service service, Map<String, ChosenName> names, Diagnostics diagnostics) {
    Map<String, ChosenName> kept = new TreeMap<>();
    names.forEach(
        (key, chosen) -> {
          String made = new RepeatedPlaces(service).made(key);
          kept.merge(made, chosen, (one, other) -> made.equals(key) ? other : one);
        });
    return new Overrides(kept, diagnostics);
  }

  /** What names an element in the configuration; of a whole file its pointer would be empty. */
  static String key(Origin origin) {
    return origin.pointer().isEmpty() ? origin.toString() : origin.pointer();
  }

  /** Whether the user has chosen a name for an element. */
  boolean has(Origin origin) {
    return names.containsKey(origin.toString()) || names.containsKey(origin.pointer());
  }

  /** The chosen name of an element, or null. */
  @Nullable String of(Origin origin, Set<String> reserved) {
    String key = names.containsKey(origin.toString()) ? origin.toString() : origin.pointer();
    ChosenName chosen = names.get(key);
    if (chosen == null) {
      return null;
    }
    used.add(key);
    String name = chosen.name();
    if (IdentifierRules.legal(name) && !reserved.contains(name)) {
      return name;
    }
    diagnostics.error(
        "naming/invalid-name",
        chosen.span(),
        "'%s' cannot be the Java name of '%s'".formatted(name, key),
        "choose a Java identifier that is no keyword and no name that generated code uses");
    return null;
  }

  /** Reports the names that no element has asked for. */
  void reportUnused() {
    names.forEach(
        (key, chosen) -> {
          if (!used.contains(key)) {
            diagnostics.warning(
                "naming/unused-name",
                chosen.key(),
                "the name chosen for '%s' is not used: nothing stands there".formatted(key),
                "correct the JSON Pointer or remove the entry from the configuration (names)");
          }
        });
  }
}
