package dev.armature.generator.read;

import dev.armature.generator.source.JsonPointer;
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
  private final List<FixedKey> found = new ArrayList<>();

  KeyPlaces(ObjectNode specification) {
    this.specification = specification;
  }

  List<FixedKey> in(ObjectNode contract) {
    found.clear();
    walk(contract, specification, JsonPointer.ROOT);
    return found;
  }

  private void walk(Node node, ObjectNode rule, JsonPointer at) {
    ObjectNode now = deref(rule);
    if (now.get("$dynamicRef") != null) {
      schema(node, at);
      return;
    }
    if (now.get("then") instanceof ObjectNode reference
        && reference.get("$ref") instanceof Node.StringNode to
        && to.value().equals("#/$defs/reference")
        && now.get("else") instanceof ObjectNode other) {
      // An object or a reference to one.
      if (node instanceof ObjectNode object && object.get("$ref") == null) {
        walk(node, other, at);
      }
      return;
    }
    if (node instanceof ObjectNode object) {
      object(object, now, at);
    } else if (node instanceof Node.ArrayNode array && now.get("items") instanceof ObjectNode of) {
      for (int i = 0; i < array.items().size(); i++) {
        walk(array.items().get(i), of, at.append(i));
      }
    }
  }

  private void object(ObjectNode object, ObjectNode rule, JsonPointer at) {
    Set<String> names = new LinkedHashSet<>();
    properties(rule).forEach(p -> names.add(p.key()));
    for (Member member : object.members()) {
      ObjectNode own = null;
      for (Member property : properties(rule)) {
        if (property.key().equals(member.key())) {
          own = property.value() instanceof ObjectNode of ? of : null;
          boolean must = JsonLists.texts(rule.get("required")).contains(member.key());
          must |= member.key().equals("required") && isInPath(object, names);
          found.add(new FixedKey(at, object, kind(rule), member.key(), names, must, false));
          break;
        }
      }
      if (own == null && !names.contains(member.key()) && !member.key().startsWith("x-")) {
        own = free(rule, member.key());
      }
      if (own != null) {
        walk(member.value(), own, at.append(member.key()));
      }
    }
  }

  private static boolean isInPath(ObjectNode object, Set<String> names) {
    return names.contains("in")
        && object.get("in") instanceof Node.StringNode in
        && in.value().equals("path");
  }

  /** What the specification calls an object. */
  private String kind(ObjectNode rule) {
    if (rule != specification && specification.get("$defs") instanceof ObjectNode defs) {
      for (Member each : defs.members()) {
        if (each.value() == rule) {
          return each.key();
        }
      }
    }
    return "";
  }

  /** The keys of an object, those that it has under conditions too. */
  private List<Member> properties(ObjectNode rule) {
    List<Member> all = new ArrayList<>();
    if (rule.get("properties") instanceof ObjectNode own) {
      all.addAll(own.members());
    }
    List<Node> more = new ArrayList<>(JsonLists.items(rule.get("allOf")));
    if (rule.get("then") instanceof ObjectNode then) {
      more.add(then);
    }
    if (rule.get("dependentSchemas") instanceof ObjectNode dependent) {
      dependent.members().forEach(each -> more.add(each.value()));
    }
    for (Node each : more) {
      if (each instanceof ObjectNode other) {
        all.addAll(properties(deref(other)));
      }
    }
    return all;
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

  private void schema(Node node, JsonPointer at) {
    if (!(node instanceof ObjectNode object) || object.get("$ref") != null) {
      return;
    }
    for (Member member : object.members()) {
      if (KEYWORDS.contains(member.key())) {
        found.add(new FixedKey(at, object, "schema", member.key(), KEYWORDS, false, true));
      }
      JsonPointer to = at.append(member.key());
      switch (member.key()) {
        case "items", "not", "additionalProperties" -> schema(member.value(), to);
        case "allOf", "anyOf", "oneOf" -> {
          List<Node> items = JsonLists.items(member.value());
          for (int i = 0; i < items.size(); i++) {
            schema(items.get(i), to.append(i));
          }
        }
        case "properties" -> {
          if (member.value() instanceof ObjectNode all) {
            all.members().forEach(each -> schema(each.value(), to.append(each.key())));
          }
        }
        default -> {}
      }
    }
  }

  private ObjectNode deref(ObjectNode rule) {
    // Beside own rules it only allows extensions.
    boolean own = rule.get("properties") != null || rule.get("patternProperties") != null;
    if (!own && rule.get("$ref") instanceof Node.StringNode ref) {
      Node target = specification;
      for (String token : JsonPointer.parseFragment(ref.value().substring(1)).tokens()) {
        target = target instanceof ObjectNode object ? object.get(token) : null;
      }
      if (target instanceof ObjectNode object) {
        return deref(object);
      }
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
