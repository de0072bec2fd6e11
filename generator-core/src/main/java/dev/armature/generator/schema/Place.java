package dev.armature.generator.schema;

import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Location;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value together with the way to it. Immutable; compared by identity. */
public final class Place {
  private final Document document;
  private final JsonPointer pointer;
  private final Node node;

  private Place(Document document, JsonPointer pointer, Node node) {
    this.document = document;
    this.pointer = pointer;
    this.node = node;
  }

  /** The root of a document. */
  public static Place of(Document document) {
    return new Place(document, JsonPointer.ROOT, document.root());
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
    return child == null ? null : new Place(document, pointer.append(key), child);
  }

  /** The members of an object, in order; empty for anything else. */
  public List<Place> members() {
    List<Place> members = new ArrayList<>();
    if (node instanceof Node.ObjectNode object) {
      for (Node.Member member : object.members()) {
        members.add(new Place(document, pointer.append(member.key()), member.value()));
      }
    }
    return members;
  }

  /** The items of an array, in order; empty for anything else. */
  public List<Place> items() {
    List<Place> items = new ArrayList<>();
    if (node instanceof Node.ArrayNode array) {
      for (Node item : array.items()) {
        items.add(new Place(document, pointer.append(items.size()), item));
      }
    }
    return items;
  }

  /** The key or index under which it stands; empty for a root. */
  public String key() {
    return pointer.last();
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
    return new Place(document, pointer.append(token), item);
  }

  /** {@code petstore.yaml#/paths/~1pets}, the same on every machine. */
  @Override
  public String toString() {
    return document.file().path() + "#" + pointer;
  }
}
