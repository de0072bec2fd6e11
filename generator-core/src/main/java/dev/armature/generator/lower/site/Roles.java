package dev.armature.generator.lower.site;

import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.StatusNames;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Location;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which anonymous schemas of answers stand in a role that operations share: the body of a
 * status, or a member of such bodies. Those that are the same to the letter in one role are one.
 */
public final class Roles {
  private static final Set<String> OBJECT =
      Set.of(
          "properties",
          "required",
          "additionalProperties",
          "patternProperties",
          "unevaluatedProperties",
          "allOf",
          "oneOf",
          "anyOf");

  private final Predicate<Place> excluded;
  private final Letters letters = new Letters();
  private final Map<Key, Schema> first = new HashMap<>();
  private final Map<Location, Optional<Role>> known = new HashMap<>();
  private final Map<String, Place> repeated = new LinkedHashMap<>();

  /** Leaves out what {@code excluded} says: those schemas are named after their places. */
  public Roles(Predicate<Place> excluded) {
    this.excluded = excluded;
  }

  private record Key(List<String> words, String content) {}

  private record Role(Key key, Hint hint) {}

  /** The first schema that is the same in the same role; else the schema itself. */
  public Schema first(Schema schema) {
    Role role = role(schema.place());
    if (role == null) {
      return schema;
    }
    Schema kept = first.computeIfAbsent(role.key(), key -> schema);
    if (kept != schema) {
      repeated.put(schema.place().toString(), kept.place());
    }
    return kept;
  }

  /** From what the name of a schema in a role is made; null if it has none. */
  @Nullable Hint hint(Place place) {
    Role role = role(place);
    return role == null ? null : role.hint();
  }

  /**
   * By the places of schemas, as they are printed, those of the first ones they are the same as.
   */
  public Map<String, Place> repeated() {
    return repeated;
  }

  private @Nullable Role role(Place place) {
    return known
        .computeIfAbsent(place.location(), at -> Optional.ofNullable(find(place)))
        .orElse(null);
  }

  private @Nullable Role find(Place place) {
    boolean eligible = place.node() instanceof ObjectNode schema && isObject(schema);
    List<String> words = eligible ? words(place.pointer().tokens()) : null;
    if (words == null || excluded.test(place)) {
      return null;
    }
    Letters.Letter letter = letters.of(place.node());
    if (!letter.movable()) {
      return null;
    }
    String document = letter.refers() ? place.document().file().path() : "";
    String content = letter.digest() + document;
    return role(words, (ObjectNode) place.node(), content);
  }

  private static Role role(List<String> words, ObjectNode schema, String content) {
    ContentWords.Said said = ContentWords.of(schema);
    List<List<String>> longer = new ArrayList<>();
    if (said.title() != null) {
      List<String> title = List.of(said.title());
      longer.add(with(title, said.few()));
      longer.add(with(title, said.typed()));
      return new Role(new Key(title, content), new Hint(title, longer, content));
    }
    longer.add(with(words, said.names()));
    longer.add(with(words, said.typed()));
    return new Role(new Key(words, content), new Hint(with(words, said.few()), longer, content));
  }

  private static List<String> with(List<String> words, List<String> more) {
    List<String> all = new ArrayList<>(words);
    all.add("with");
    all.addAll(more);
    return all;
  }

  /** An object, or one of several: what may be a type of its own and is no list of values. */
  private static boolean isObject(ObjectNode schema) {
    if (schema.get("enum") != null || schema.get("const") != null) {
      return false;
    }
    boolean typed =
        schema.get("type") instanceof Node.StringNode type && type.value().equals("object");
    return typed || schema.members().stream().anyMatch(each -> OBJECT.contains(each.key()));
  }

  /** The words of the role in which a schema stands; null if it has none. */
  private static @Nullable List<String> words(List<String> tokens) {
    int at = tokens.indexOf("responses");
    if (at < 0 || at + 2 >= tokens.size() || isNamed(tokens)) {
      return null;
    }
    Status status = Status.of(tokens.get(at + 1));
    int body = body(tokens, at + 2);
    if (status == null || body < 0) {
      return null;
    }
    List<String> words = new ArrayList<>(List.of(StatusNames.of(status)));
    if (tokens.get(body).equals("itemSchema")) {
      words.add("item");
    }
    return new Way(tokens.subList(body + 1, tokens.size()), words).words();
  }

  /** Where the schema of a body is named: under its media type, or in Swagger 2.0 at once. */
  private static int body(List<String> tokens, int at) {
    if (tokens.get(at).equals("schema")) {
      return at;
    }
    boolean content = tokens.get(at).equals("content") && at + 2 < tokens.size();
    boolean schema = content && tokens.get(at + 2).matches("schema|itemSchema");
    return schema ? at + 2 : -1;
  }

  private static boolean isNamed(List<String> tokens) {
    return tokens.get(0).equals("components")
        || tokens.contains("$defs")
        || tokens.contains("definitions");
  }

  /** The way from a body to a schema inside it: the last member on it is the schema's role. */
  private static final class Way {
    private final List<String> tokens;
    private List<String> words;

    /** Whether the schema is a part of the one before it, which has the role. */
    private boolean part;

    Way(List<String> tokens, List<String> words) {
      this.tokens = tokens;
      this.words = words;
    }

    @Nullable List<String> words() {
      for (int i = 0; i < tokens.size(); i++) {
        part = false;
        switch (tokens.get(i)) {
          case "properties" -> words = i + 1 < tokens.size() ? member(tokens.get(++i)) : words;
          case "items" -> words.add("item");
          case "additionalProperties" -> words.add("value");
          case "allOf", "oneOf", "anyOf" -> {
            part = true;
            i++;
          }
          default -> {
            return null;
          }
        }
      }
      return part ? null : words;
    }

    private static List<String> member(String name) {
      return new ArrayList<>(List.of(name));
    }
  }
}
