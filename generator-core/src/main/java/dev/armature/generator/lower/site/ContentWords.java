package dev.armature.generator.lower.site;

import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ArrayNode;
import dev.armature.generator.source.Node.ObjectNode;
import dev.armature.generator.source.Node.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that a schema has for itself: of its own text alone, never of what else there is. */
final class ContentWords {
  /** People read a name with more members than these no better than their number. */
  private static final int ALL = 4;

  private static final int SOME = 3;
  private static final int MAX_TITLE = 60;

  private ContentWords() {}

  /** What a schema says of itself. */
  static Said of(ObjectNode schema) {
    Map<String, String> words = new LinkedHashMap<>();
    collect(schema, words);
    if (words.isEmpty()) {
      words.put("object", "object");
    }
    return new Said(title(schema), List.copyOf(words.keySet()), List.copyOf(words.values()));
  }

  /**
   * What a schema says of itself.
   *
   * @param title the name that it gives itself, or null
   * @param names of its members and parts, in order, with what they refer to
   * @param typed the same with what each of the others is
   */
  record Said(@Nullable String title, List<String> names, List<String> typed) {
    /** All names where they are few, else the first ones and how many more there are. */
    List<String> few() {
      if (names.size() <= ALL) {
        return names;
      }
      List<String> some = new ArrayList<>(names.subList(0, SOME));
      some.addAll(List.of("and", Integer.toString(names.size() - SOME), "more"));
      return some;
    }
  }

  private static void collect(ObjectNode schema, Map<String, String> words) {
    // Keywords have no order.
    add(reference(schema.get("$ref")), "", words);
    parts(schema.get("allOf"), words);
    properties(schema.get("properties"), words);
    alternatives(schema.get("oneOf"), words);
    alternatives(schema.get("anyOf"), words);
  }

  private static void properties(@Nullable Node node, Map<String, String> words) {
    if (node instanceof ObjectNode object) {
      for (Node.Member each : object.members()) {
        String target = target(each.value());
        String name = says(each.key(), target) ? each.key() : each.key() + " " + target;
        add(name, target.isEmpty() ? kind(each.value()) : "", words);
      }
    }
  }

  private static void parts(@Nullable Node node, Map<String, String> words) {
    if (node instanceof ArrayNode array) {
      for (Node each : array.items()) {
        if (each instanceof ObjectNode part) {
          collect(part, words);
        }
      }
    }
  }

  /** Each alternative is one name. */
  private static void alternatives(@Nullable Node node, Map<String, String> words) {
    if (node instanceof ArrayNode array) {
      String or = "";
      for (Node each : array.items()) {
        String word = alternative(each);
        if (!word.equals("null")) {
          add(or + word, "", words);
          or = "or ";
        }
      }
    }
  }

  private static String alternative(Node node) {
    if (!(node instanceof ObjectNode schema)) {
      return "any";
    }
    String title = title(schema);
    String named = title == null ? reference(schema.get("$ref")) : title;
    if (!named.isEmpty()) {
      return named;
    }
    Map<String, String> members = new LinkedHashMap<>();
    collect(schema, members);
    return members.isEmpty() ? kind(schema) : String.join(" ", members.keySet());
  }

  private static void add(String name, String kind, Map<String, String> words) {
    if (!name.isBlank()) {
      words.putIfAbsent(name, kind.isEmpty() ? name : name + " " + kind);
    }
  }

  /** What kind of value is meant; of an object its members. */
  private static String kind(Node node) {
    if (!(node instanceof ObjectNode schema)) {
      return "any";
    }
    if (schema.get("properties") instanceof ObjectNode own) {
      return own.members().stream().map(Node.Member::key).collect(Collectors.joining(" "));
    }
    Node type = schema.get("type");
    Node items = schema.get("items");
    String each = items == null ? "" : kind(items) + " ";
    return type instanceof StringNode text ? each + text.value() : "any";
  }

  /** The name of what a schema, or the items of an array, refer to; else empty. */
  private static String target(Node node) {
    if (!(node instanceof ObjectNode schema)) {
      return "";
    }
    String own = reference(schema.get("$ref"));
    Node inner = schema.get("items");
    if (schema.get("allOf") instanceof ArrayNode parts && parts.items().size() == 1) {
      inner = parts.items().get(0);
    }
    return own.isEmpty() && inner != null ? target(inner) : own;
  }

  /** Whether a member is called like what it refers to, or like several of those. */
  private static boolean says(String member, String target) {
    String many = letters(member);
    String one = letters(target);
    String plural = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "es";
    return one.isEmpty() || many.equals(one) || many.equals(one + "s") || many.equals(plural);
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    name.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.appendCodePoint(Character.toLowerCase(c)));
    return letters.toString();
  }

  /** The last part of a reference: the name of what it refers to. */
  private static String reference(@Nullable Node node) {
    if (!(node instanceof StringNode text)) {
      return "";
    }
    String last = text.value().substring(text.value().lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 && text.value().indexOf('#') < 0 ? last.substring(0, dot) : last;
  }

  private static @Nullable String title(ObjectNode schema) {
    return schema.get("title") instanceof StringNode title
            && !title.value().isBlank()
            && title.value().length() <= MAX_TITLE
        ? title.value()
        : null;
  }
}
