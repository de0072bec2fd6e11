package dev.armature.generator.naming;

import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ArrayNode;
import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.Node.ObjectNode;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.source.Span;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Changes of documents. */
final class Edit {
  private Edit() {}

  static Node parse(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      URI uri = URI.create("file:///t/part.yaml");
      return new SourceLoader(Limits.DEFAULT).loadBytes("part.yaml", uri, bytes).root();
    } catch (SourceException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** The document with a member more, the first or last one of the object at a pointer. */
  static ObjectNode put(ObjectNode root, List<String> at, String key, Node value, boolean first) {
    if (at.isEmpty()) {
      List<Member> members = new ArrayList<>(root.members());
      members.removeIf(each -> each.key().equals(key));
      members.add(first ? 0 : members.size(), new Member(key, Span.NONE, value));
      return new ObjectNode(members, root.span());
    }
    List<Member> members = new ArrayList<>();
    for (Member each : root.members()) {
      boolean way = each.key().equals(at.get(0));
      Node inner =
          way ? inside(each.value(), at.subList(1, at.size()), key, value, first) : each.value();
      members.add(new Member(each.key(), each.keySpan(), inner));
    }
    if (root.get(at.get(0)) == null) {
      ObjectNode empty = new ObjectNode(List.of(), Span.NONE);
      members.add(
          new Member(
              at.get(0), Span.NONE, put(empty, at.subList(1, at.size()), key, value, first)));
    }
    return new ObjectNode(members, root.span());
  }

  private static Node inside(Node node, List<String> at, String key, Node value, boolean first) {
    if (node instanceof ObjectNode object) {
      return put(object, at, key, value, first);
    }
    if (node instanceof ArrayNode array && !at.isEmpty()) {
      List<Node> items = new ArrayList<>(array.items());
      int index = Integer.parseInt(at.get(0));
      items.set(index, inside(items.get(index), at.subList(1, at.size()), key, value, first));
      return new ArrayNode(items, array.span());
    }
    return node;
  }

  /** The pointers to all objects of a document. */
  static List<JsonPointer> objects(Node root) {
    List<JsonPointer> found = new ArrayList<>();
    collect(root, JsonPointer.ROOT, found);
    return found;
  }

  private static void collect(Node node, JsonPointer at, List<JsonPointer> found) {
    if (node instanceof ObjectNode object) {
      found.add(at);
      object.members().forEach(each -> collect(each.value(), at.append(each.key()), found));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.items().size(); i++) {
        collect(array.items().get(i), at.append(Integer.toString(i)), found);
      }
    }
  }
}
