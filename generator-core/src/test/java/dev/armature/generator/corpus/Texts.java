package dev.armature.generator.corpus;

import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values as texts, and what such texts may be read as: no parameter tells 1 from "1". */
final class Texts {
  private Texts() {}

  /** The text of a scalar. */
  static String of(Node value) throws Unspellable {
    if (value instanceof Node.StringNode text) {
      return text.value();
    }
    if (value instanceof Node.NumberNode || value instanceof Node.BooleanNode) {
      return JsonText.of(value);
    }
    throw new Unspellable("no scalar");
  }

  /** Texts of items; none of an empty array, which cannot be told from an absent one. */
  static List<String> items(Node.ArrayNode array) throws Unspellable {
    List<String> items = new ArrayList<>();
    for (Node each : array.items()) {
      items.add(of(each));
    }
    if (items.isEmpty()) {
      throw new Unspellable("an empty array");
    }
    return items;
  }

  /** Texts of members, of arrays several. */
  static Map<String, List<String>> members(Node.ObjectNode object) throws Unspellable {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (Node.Member each : object.members()) {
      List<String> texts =
          each.value() instanceof Node.ArrayNode array ? items(array) : List.of(of(each.value()));
      members.put(each.key(), texts);
    }
    if (members.isEmpty()) {
      throw new Unspellable("an empty object");
    }
    return members;
  }

  /** Percent-encodes all but what is unreserved (RFC 3986, section 2.3). */
  static String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          b >= 'a' && b <= 'z'
              || b >= 'A' && b <= 'Z'
              || b >= '0' && b <= '9'
              || "-._~".indexOf(b) >= 0;
      if (plain) {
        out.append((char) b);
      } else {
        out.append(String.format("%%%02X", b & 0xFF));
      }
    }
    return out.toString();
  }

  /** All values that the texts of one may be read as: a single text may be an array's item. */
  static List<Node> readings(Node value) {
    List<Node> all = new ArrayList<>(List.of(value, strings(value), natural(value)));
    for (Node each : List.of(strings(value), natural(value))) {
      if (each instanceof Node.ObjectNode object) {
        for (Node.Member member : object.members()) {
          if (!isStructured(member.value())) {
            all.add(wrapped(object, member));
          }
        }
      } else if (!isStructured(each)) {
        all.add(new Node.ArrayNode(List.of(each), Span.NONE));
      }
    }
    return all;
  }

  private static boolean isStructured(Node value) {
    return value instanceof Node.ObjectNode || value instanceof Node.ArrayNode;
  }

  private static Node wrapped(Node.ObjectNode object, Node.Member one) {
    List<Node.Member> members = new ArrayList<>();
    for (Node.Member each : object.members()) {
      Node array = new Node.ArrayNode(List.of(each.value()), Span.NONE);
      members.add(each == one ? new Node.Member(each.key(), Span.NONE, array) : each);
    }
    return new Node.ObjectNode(members, Span.NONE);
  }

  /** The value with all scalars as strings. */
  static Node strings(Node value) {
    return each(value, text -> new Node.StringNode(text, Span.NONE));
  }

  /** The value with all scalars as what they look like. */
  static Node natural(Node value) {
    return each(
        value,
        text -> {
          if (text.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]{1,3})?")) {
            return new Node.NumberNode(text, Span.NONE);
          }
          return text.equals("true") || text.equals("false")
              ? new Node.BooleanNode(text.equals("true"), Span.NONE)
              : new Node.StringNode(text, Span.NONE);
        });
  }

  private interface Reading {
    Node read(String text);
  }

  private static Node each(Node value, Reading reading) {
    if (value instanceof Node.ObjectNode object) {
      List<Node.Member> members = new ArrayList<>();
      for (Node.Member member : object.members()) {
        members.add(new Node.Member(member.key(), Span.NONE, each(member.value(), reading)));
      }
      return new Node.ObjectNode(members, Span.NONE);
    }
    if (value instanceof Node.ArrayNode array) {
      return new Node.ArrayNode(
          array.items().stream().map(item -> each(item, reading)).toList(), Span.NONE);
    }
    if (value instanceof Node.NullNode) {
      return value;
    }
    return reading.read(
        value instanceof Node.StringNode text ? text.value() : JsonText.of(value));
  }
}
