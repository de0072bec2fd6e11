package dev.armature.generator.schema;

import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Location;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import dev.armature.generator.source.WrittenAt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value together with the way to it. Immutable; compared by identity. */
public final class Place {
  private final Document document;
  private final JsonPointer pointer;
  private final String key;
  private final Node node;

  private Place(Document document, JsonPointer pointer, String key, Node node) {
    this.document = document;
    this.pointer = pointer;
    this.key = key;
    this.node = node;
  }

  /** The root of a document. */
  public static Place of(Document document) {
    return new Place(document, JsonPointer.ROOT, "", document.root());
  }

  /** The same place, with a value that was made of what is written there. */
  public Place with(Node other) {
    return new Place(document, pointer, key, other);
  }

  /** A child stands where it was written, however the tree was made of the text. */
  private Place child(String token, Node child) {
    WrittenAt moved = child instanceof Node.ObjectNode object ? object.writtenAt() : null;
    return moved == null
        ? new Place(document, pointer.append(token), token, child)
        : new Place(moved.document(), moved.pointer(), token, child);
  }

  public Document document() {
    return document;
  }

  public JsonPointer pointer() {
    return pointer;
  }

  public Node node() {
    return node;
  }

  public Span span() {
    return node.span();
  }

  /** Its identity in the run. */
  public Location location() {
    return new Location(document.file().uri(), pointer);
  }

  /** The member with a key, or null if there is none or this is no object. */
  public @Nullable Place get(String key) {
    Node child = node instanceof Node.ObjectNode object ? object.get(key) : null;
    return child == null ? null : child(key, child);
  }

  /** The members of an object, in order; empty for anything else. */
  public List<Place> members() {
    List<Place> members = new ArrayList<>();
    if (node instanceof Node.ObjectNode object) {
      for (Node.Member member : object.members()) {
        members.add(child(member.key(), member.value()));
      }
    }
    return members;
  }

  /** The items of an array, in order; empty for anything else. */
  public List<Place> items() {
    List<Place> items = new ArrayList<>();
    if (node instanceof Node.ArrayNode array) {
      for (Node item : array.items()) {
        items.add(child(Integer.toString(items.size()), item));
      }
    }
    return items;
  }

  /** The key or index under which the tree has it; empty for a root. */
  public String key() {
    return key;
  }

  /** Whether it is an object. */
  public boolean isObject() {
    return node instanceof Node.ObjectNode;
  }

  /** Its text, or null if it is no string. */
  public @Nullable String text() {
    return node instanceof Node.StringNode string ? string.value() : null;
  }

  /** The place that a pointer leads to from here, or null if there is nothing. */
  public @Nullable Place find(JsonPointer path) {
    Place at = this;
    for (String token : path.tokens()) {
      at = at.child(token);
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  private @Nullable Place child(String token) {
    if (!(node instanceof Node.ArrayNode array)) {
      return get(token);
    }
    if (!token.matches("0|[1-9][0-9]{0,8}") || Integer.parseInt(token) >= array.items().size()) {
      return null;
    }
    Node item = array.items().get(Integer.parseInt(token));
    return child(token, item);
  }

  /** {@code petstore.yaml#/paths/~1pets}, the same on every machine. */
  @Override
  public String toString() {
    return document.file().path() + "#" + pointer;
  }
}
