package dev.armature.generator.reader;

import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.Node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where fixed keys stand in a contract, as the published schema of OpenAPI 3.1 says. */
final class KeyPlaces {
  private static final Set<String> KEYWORDS =
      Set.of(
          "type",
          "format",
          "description",
          "title",
          "enum",
          "default",
          "properties",
          "required",
          "items",
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "additionalProperties",
          "pattern",
          "minimum",
          "maximum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "uniqueItems",
          "readOnly",
          "writeOnly",
          "deprecated",
          "multipleOf");

  private final ObjectNode specification;
  private final List<Fixed> found = new ArrayList<>();

  KeyPlaces(ObjectNode specification) {
    this.specification = specification;
  }

  /** A fixed key, the names that its object may have, and whether it must be there. */
  record Fixed(
      ObjectNode owner, String key, Set<String> names, boolean required, boolean inSchema) {}

  List<Fixed> in(ObjectNode contract) {
    walk(contract, specification);
    return found;
  }

  private void walk(Node node, ObjectNode rule) {
    ObjectNode now = deref(rule);
    if (now.get("$dynamicRef") != null) {
      schema(node);
      return;
    }
    if (now.get("then") instanceof ObjectNode reference
        && reference.get("$ref") instanceof Node.StringNode to
        && to.value().equals("#/$defs/reference")
        && now.get("else") instanceof ObjectNode other) {
      // An object or a reference to one.
      if (node instanceof ObjectNode object && object.get("$ref") == null) {
        walk(node, other);
      }
      return;
    }
    if (node instanceof ObjectNode object) {
      object(object, now);
    } else if (node instanceof Node.ArrayNode array && now.get("items") instanceof ObjectNode of) {
      array.items().forEach(item -> walk(item, of));
    }
  }

  private void object(ObjectNode object, ObjectNode rule) {
    Set<String> names = new LinkedHashSet<>();
    properties(rule).forEach(p -> names.add(p.key()));
    for (Member member : object.members()) {
      ObjectNode own = null;
      for (Member property : properties(rule)) {
        if (property.key().equals(member.key())) {
          own = property.value() instanceof ObjectNode of ? of : null;
          boolean must = JsonLists.texts(rule.get("required")).contains(member.key());
          found.add(new Fixed(object, member.key(), names, must, false));
        }
      }
      if (own == null && !names.contains(member.key()) && !member.key().startsWith("x-")) {
        own = free(rule, member.key());
      }
      if (own != null) {
        walk(member.value(), own);
      }
    }
  }

  private static List<Member> properties(ObjectNode rule) {
    return rule.get("properties") instanceof ObjectNode all ? all.members() : List.of();
  }

  private static @Nullable ObjectNode free(ObjectNode rule, String key) {
    if (rule.get("patternProperties") instanceof ObjectNode patterns) {
      for (Member pattern : patterns.members()) {
        if (Pattern.compile(pattern.key()).matcher(key).find()) {
          return pattern.value() instanceof ObjectNode of ? of : null;
        }
      }
    }
    return rule.get("additionalProperties") instanceof ObjectNode of ? of : null;
  }

  private void schema(Node node) {
    if (!(node instanceof ObjectNode object) || object.get("$ref") != null) {
      return;
    }
    for (Member member : object.members()) {
      if (KEYWORDS.contains(member.key())) {
        found.add(new Fixed(object, member.key(), KEYWORDS, false, true));
      }
      switch (member.key()) {
        case "items", "not", "additionalProperties" -> schema(member.value());
        case "allOf", "anyOf", "oneOf" -> JsonLists.items(member.value()).forEach(this::schema);
        case "properties" -> {
          if (member.value() instanceof ObjectNode all) {
            all.members().forEach(each -> schema(each.value()));
          }
        }
        default -> {}
      }
    }
  }

  private ObjectNode deref(ObjectNode rule) {
    // Beside own rules it only allows extensions.
    boolean own = rule.get("properties") != null || rule.get("patternProperties") != null;
    if (!own
        && rule.get("$ref") instanceof Node.StringNode ref
        && specification.get("$defs") instanceof ObjectNode defs
        && defs.get(ref.value().replace("#/$defs/", "")) instanceof ObjectNode target) {
      return deref(target);
    }
    return rule;
  }

  /** The items of lists; nothing for other values. */
  static final class JsonLists {
    private JsonLists() {}

    static List<Node> items(@Nullable Node node) {
      return node instanceof Node.ArrayNode array ? array.items() : List.of();
    }

    static List<String> texts(@Nullable Node node) {
      return items(node).stream()
          .map(each -> each instanceof Node.StringNode text ? text.value() : "")
          .toList();
    }
  }
}
