package dev.armature.generator.request;

import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values as texts, and what such texts may be read as: no parameter tells 1 from "1". */
public final class Texts {
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

  /**
   * All values that the texts of one may be read as, one text at a time read otherwise than it was
   * meant: as a string, as what it looks like, or as the only item of an array.
   *
   * @param depth how deep inside arrays are known that have no brackets
   */
  public static Stream<Node> readings(Node value, int depth) {
    Stream<Node> other =
        value instanceof Node.ObjectNode object
            ? object.members().stream().flatMap(each -> ofMember(object, each, depth - 1))
            : value instanceof Node.ArrayNode array
                ? IntStream.range(0, array.items().size())
                    .boxed()
                    .flatMap(i -> ofItem(array, i, depth - 1))
                : ofText(value, depth >= 0);
    return Stream.concat(Stream.of(value), other);
  }

  private static Stream<Node> ofText(Node scalar, boolean alone) {
    if (scalar instanceof Node.NullNode) {
      return Stream.empty();
    }
    List<Node> texts = List.of(strings(scalar), natural(scalar));
    Stream<Node> arrays = texts.stream().map(each -> new Node.ArrayNode(List.of(each), Span.NONE));
    return Stream.concat(texts.stream(), alone ? arrays : Stream.empty());
  }

  private static Stream<Node> ofMember(Node.ObjectNode object, Node.Member one, int depth) {
    return readings(one.value(), depth)
        .skip(1)
        .map(
            other ->
                new Node.ObjectNode(
                    object.members().stream()
                        .map(
                            each ->
                                each == one ? new Node.Member(one.key(), Span.NONE, other) : each)
                        .toList(),
                    Span.NONE));
  }

  private static Stream<Node> ofItem(Node.ArrayNode array, int index, int depth) {
    return readings(array.items().get(index), depth)
        .skip(1)
        .map(
            other -> {
              List<Node> items = new ArrayList<>(array.items());
              items.set(index, other);
              return new Node.ArrayNode(items, Span.NONE);
            });
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
    return reading.read(value instanceof Node.StringNode text ? text.value() : JsonText.of(value));
  }
}
