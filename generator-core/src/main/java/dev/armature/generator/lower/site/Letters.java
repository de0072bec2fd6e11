package dev.armature.generator.lower.site;

import dev.armature.generator.source.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which schemas are the same to the letter: a digest of what is written, wherever it stands.
 * The order of keywords is no part of it, and neither are examples; the order of properties is.
 * Linear over all questions together.
 */
final class Letters {
  /** What means something else at another place. */
  private static final Set<String> OF_PLACE =
      Set.of(
          "$id",
          "$anchor",
          "$dynamicAnchor",
          "$dynamicRef",
          "$recursiveAnchor",
          "$recursiveRef",
          "$schema");

  private static final Set<String> REFERRING = Set.of("$ref", "discriminator");
  private static final Set<String> EXAMPLES = Set.of("example", "examples");

  /** Keywords that hold a schema or a list of them. */
  private static final Set<String> SCHEMAS =
      Set.of(
          "items",
          "prefixItems",
          "additionalProperties",
          "allOf",
          "oneOf",
          "anyOf",
          "not",
          "if",
          "then",
          "else",
          "contains",
          "propertyNames",
          "unevaluatedItems",
          "unevaluatedProperties");

  private static final Set<String> MAPS =
      Set.of("patternProperties", "dependentSchemas", "$defs", "definitions");

  /** By what they are, too: an alias of YAML may stand for a schema here and for a value there. */
  private final Map<Kind, Map<Node, Letter>> known = new EnumMap<>(Kind.class);

  /**
   * What is written.
   *
   * @param refers whether it refers to other places, so that it means the same in one document only
   * @param movable whether it means the same at another place of the document
   */
  record Letter(String digest, boolean refers, boolean movable) {
    private static Letter of(String text) {
      return new Letter(text, false, true);
    }
  }

  /** The letter of a schema. */
  Letter of(Node schema) {
    return schema.accept(new Reading(Kind.SCHEMA));
  }

  /** What an object is. */
  private enum Kind {
    SCHEMA,
    /** Schemas by name, whose order is that of components. */
    PROPERTIES,
    /** Schemas by name. */
    MAP,
    /** A value that stands for itself. */
    DATA;

    Kind inside(String key) {
      if (this != SCHEMA) {
        return this == DATA ? DATA : SCHEMA;
      }
      if (key.equals("properties")) {
        return PROPERTIES;
      }
      return MAPS.contains(key) ? MAP : SCHEMAS.contains(key) ? SCHEMA : DATA;
    }
  }

  private final class Reading implements Node.Visitor<Letter> {
    private final Kind kind;

    Reading(Kind kind) {
      this.kind = kind;
    }

    @Override
    public Letter object(Node.ObjectNode node) {
      Map<Node, Letter> alike = known.computeIfAbsent(kind, key -> new IdentityHashMap<>());
      Letter letter = alike.get(node);
      if (letter == null) {
        letter = digest(node);
        alike.put(node, letter);
      }
      return letter;
    }

    private Letter digest(Node.ObjectNode node) {
      StringBuilder text = new StringBuilder("{");
      boolean refers = false;
      boolean movable = true;
      for (Node.Member each : members(node)) {
        Letter value = each.value().accept(new Reading(kind.inside(each.key())));
        text.append(quoted(each.key())).append(value.digest());
        refers |= value.refers() || kind == Kind.SCHEMA && REFERRING.contains(each.key());
        movable &= value.movable() && !(kind == Kind.SCHEMA && OF_PLACE.contains(each.key()));
      }
      return new Letter(sha(text.append('}').toString()), refers, movable);
    }

    private List<Node.Member> members(Node.ObjectNode node) {
      Stream<Node.Member> members = node.members().stream();
      if (kind == Kind.SCHEMA) {
        members = members.filter(each -> !EXAMPLES.contains(each.key()));
      }
      return kind == Kind.PROPERTIES
          ? node.members()
          : members.sorted(Comparator.comparing(Node.Member::key)).toList();
    }

    @Override
    public Letter array(Node.ArrayNode node) {
      List<Letter> items = node.items().stream().map(item -> item.accept(this)).toList();
      StringBuilder text = new StringBuilder("[");
      items.forEach(item -> text.append(item.digest()).append(','));
      return new Letter(
          sha(text.append(']').toString()),
          items.stream().anyMatch(Letter::refers),
          items.stream().allMatch(Letter::movable));
    }

    @Override
    public Letter string(Node.StringNode node) {
      return Letter.of(quoted(node.value()));
    }

    @Override
    public Letter number(Node.NumberNode node) {
      return Letter.of("n" + node.literal() + " ");
    }

    @Override
    public Letter bool(Node.BooleanNode node) {
      return Letter.of(node.value() ? "t" : "f");
    }

    @Override
    public Letter nil(Node.NullNode node) {
      return Letter.of("0");
    }
  }

  /** With its length before it, so that nothing has to be escaped. */
  private static String quoted(String text) {
    return "s" + text.length() + ":" + text;
  }

  private static String sha(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return "#" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
