package dev.armature.generator.lower.site;

import dev.armature.generator.ir.Hint;
import dev.armature.generator.schema.ComponentKinds;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words from which a type's name is made, whoever asks for the type first. */
public final class Hints {
  private static final Map<String, String> COMPONENTS =
      Map.of(
          "parameters", "parameter",
          "responses", "response",
          "requestBodies", "request",
          "headers", "header");

  private static final Map<String, String> SPOKEN =
      Map.of(
          "items", "item",
          "additionalProperties", "value",
          "requestBody", "body",
          "responses", "response");

  private static final Set<String> SILENT = Set.of("properties", "schema", "schemas", "components");
  private static final Set<String> SILENT_PAIRS = Set.of("content", "allOf", "parameters");

  private static final Hint NONE = Hint.of("");

  private final Place root;
  private final Roles roles;
  private final Map<Location, String> words = new HashMap<>();

  public Hints(Place root, Roles roles) {
    this.root = root;
    this.roles = roles;
  }

  /** Remembers a better word than its number for a branch of a union. */
  public void call(Place branch, String word) {
    words.put(branch.location(), word);
  }

  /** The hint of a schema: from its role or its own place where that says enough, else its use. */
  public Hint of(Place place, Hint use) {
    Hint role = roles.hint(place);
    if (role != null) {
      return role;
    }
    List<String> tokens = place.pointer().tokens();
    boolean swagger = tokens.size() > 1 && ComponentKinds.isSwagger(root);
    int defs = Math.max(tokens.lastIndexOf("$defs"), tokens.lastIndexOf("definitions"));
    if (swagger && tokens.get(0).equals("definitions")) {
      defs = 0;
    } else if (swagger && COMPONENTS.containsKey(tokens.get(0))) {
      String kind = Objects.requireNonNull(COMPONENTS.get(tokens.get(0)));
      return path(place, List.of(tokens.get(1), kind), tokens, 2);
    }
    if (defs >= 0 && defs + 1 < tokens.size()) {
      return path(place, List.of(tokens.get(defs + 1)), tokens, defs + 2);
    }
    if (tokens.size() > 2 && tokens.get(0).equals("components")) {
      String kind = COMPONENTS.get(tokens.get(1));
      String name = tokens.get(2);
      return path(place, kind == null ? List.of(name) : List.of(name, kind), tokens, 3);
    }
    if (place.document() != root.document()) {
      boolean named = tokens.size() == 1;
      return named ? Hint.of(tokens.get(0)) : path(place, List.of(file(place)), tokens, 0);
    }
    return use;
  }

  /**
   * The hint of a schema that is referred to where it stands in an operation: after that operation,
   * not after the one that refers to it.
   */
  public Hint ofReferred(Place place, Hint use) {
    List<String> tokens = place.pointer().tokens();
    int body = place.document() == root.document() ? bodyOfOperation(tokens) : 0;
    return body == 0 ? use : path(place, List.of(operation(tokens, body)), tokens, body);
  }

  /** The index of the first token within an operation; 0 outside of any. */
  private static int bodyOfOperation(List<String> tokens) {
    boolean operation = tokens.size() > 3 && List.of("paths", "webhooks").contains(tokens.get(0));
    boolean callback = operation && tokens.size() > 7 && tokens.get(3).equals("callbacks");
    return callback ? 7 : operation ? 3 : 0;
  }

  /** What the operation of the first tokens is called: its id, or made of its place. */
  private String operation(List<String> tokens, int size) {
    JsonPointer at = JsonPointer.ROOT;
    for (String token : tokens.subList(0, size)) {
      at = at.append(token);
    }
    Place operation = root.find(at);
    Place id = operation == null ? null : operation.get("operationId");
    String written = id == null ? null : id.text();
    if (written != null) {
      return written;
    } else if (size == 7) {
      return operation(tokens, 3) + " " + tokens.get(4);
    }
    return tokens.get(0).equals("paths") ? tokens.get(2) + " " + tokens.get(1) : tokens.get(1);
  }

  /**
   * The hint of schemas that hold together: that of the last one if it is written for the whole,
   * else of all; null if one of them has none, and stands nowhere but in what is asked for.
   */
  public @Nullable Hint together(List<Place> places) {
    List<String> all = new ArrayList<>();
    Hint last = NONE;
    for (Place place : places) {
      last = roles.hint(place) == null ? of(place, NONE) : NONE;
      if (last == NONE) {
        return null;
      }
      all.addAll(last.parts());
    }
    boolean part = places.get(places.size() - 1).pointer().tokens().contains("allOf");
    return part ? new Hint(last.parts(), List.of(all), "") : new Hint(all);
  }

  private Hint path(Place place, List<String> start, List<String> tokens, int from) {
    List<String> parts = new ArrayList<>(start);
    for (int i = from; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (SILENT_PAIRS.contains(token)) {
        i++;
      } else if (token.equals("properties") && i + 1 < tokens.size()) {
        parts.add(tokens.get(++i));
      } else if (token.equals("oneOf") || token.equals("anyOf")) {
        i++;
        parts.add(i < tokens.size() ? branch(place, tokens.get(i), tokens.size() - 1 - i) : token);
      } else if (!SILENT.contains(token)) {
        parts.add(SPOKEN.getOrDefault(token, token));
      }
    }
    return new Hint(parts);
  }

  private String branch(Place place, String index, int levelsUp) {
    JsonPointer at = place.pointer();
    for (int i = 0; i < levelsUp && at != null; i++) {
      at = at.parent();
    }
    String word = at == null ? null : words.get(new Location(place.document().file().uri(), at));
    return word == null ? ordinal(index) : word;
  }

  /** People count from one. */
  private static String ordinal(String index) {
    return index.matches("[0-9]{1,8}") ? Integer.toString(Integer.parseInt(index) + 1) : index;
  }

  private static String file(Place place) {
    String name = place.document().file().path();
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.indexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
