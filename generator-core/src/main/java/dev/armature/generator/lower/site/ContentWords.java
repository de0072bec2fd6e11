package dev.armature.generator.lower.site;

import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ArrayNode;
import dev.armature.generator.source.Node.ObjectNode;
import dev.armature.generator.source.Node.StringNode;
import java.util.ArrayList;
import java.util.List;
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
    List<String> names = new ArrayList<>();
    List<String> typed = new ArrayList<>();
    collect(schema, names, typed);
    if (names.isEmpty()) {
      names.add("object");
    }
    return new Said(title(schema), names, typed);
  }

  /**
   * What a schema says of itself.
   *
   * @param title the name that it gives itself, or null
   * @param names of its members and parts, in order
   * @param typed the same with what each is
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

  private static void collect(ObjectNode schema, List<String> names, List<String> typed) {
    // Keywords have no order.
    add(reference(schema.get("$ref")), "", names, typed);
    parts(schema.get("allOf"), names, typed);
    properties(schema.get("properties"), names, typed);
    alternatives(schema.get("oneOf"), names, typed);
    alternatives(schema.get("anyOf"), names, typed);
  }

  private static void properties(@Nullable Node node, List<String> names, List<String> typed) {
    if (node instanceof ObjectNode object) {
      for (Node.Member each : object.members()) {
        add(each.key(), kind(each.value()), names, typed);
      }
    }
  }

  private static void parts(@Nullable Node node, List<String> names, List<String> typed) {
    if (node instanceof ArrayNode array) {
      for (Node each : array.items()) {
        if (each instanceof ObjectNode part) {
          collect(part, names, typed);
        }
      }
    }
  }

  /** Each alternative is one name. */
  private static void alternatives(@Nullable Node node, List<String> names, List<String> typed) {
    if (node instanceof ArrayNode array) {
      String or = "";
      for (Node each : array.items()) {
        String word = alternative(each);
        if (!word.equals("null")) {
          add(or + word, "", names, typed);
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
    List<String> members = new ArrayList<>();
    collect(schema, members, new ArrayList<>());
    return members.isEmpty() ? kind(schema) : String.join(" ", members);
  }

  private static void add(String name, String kind, List<String> names, List<String> typed) {
    if (!name.isBlank() && !names.contains(name)) {
      names.add(name);
      typed.add(kind.isEmpty() ? name : name + " " + kind);
    }
  }

  private static String kind(Node node) {
    if (!(node instanceof ObjectNode schema)) {
      return "any";
    }
    String target = reference(schema.get("$ref"));
    if (!target.isEmpty()) {
      return target;
    }
    Node type = schema.get("type");
    return type instanceof StringNode text ? text.value() : "any";
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
