package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import dev.armature.generator.source.WrittenAt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An object while it is made of another one, as whose it counts. Of a key that is set again the
 * last value counts, at its first place. For one thread.
 */
public final class ObjectDraft {
  private final Place at;
  private final Map<String, Node.Member> members = new LinkedHashMap<>();

  /** An object that counts as written at a place. */
  public ObjectDraft(Place at) {
    this.at = at;
  }

  /** What a place holds, for a tree that has it elsewhere. */
  public static Node moved(Place place) {
    return place.node() instanceof Node.ObjectNode object
        ? object.movedFrom(new WrittenAt(place.document(), place.pointer()))
        : place.node();
  }

  /** The members of the place with these keys, as they are. */
  public ObjectDraft copy(String... keys) {
    Set<String> wanted = Set.of(keys);
    return copyIf(wanted::contains);
  }

  /** The members of the place but for those with these keys, as they are. */
  public ObjectDraft copyAllBut(Set<String> keys) {
    return copyIf(key -> !keys.contains(key));
  }

  private ObjectDraft copyIf(Predicate<String> wanted) {
    if (at.node() instanceof Node.ObjectNode object) {
      object.members().stream().filter(each -> wanted.test(each.key())).forEach(this::add);
    }
    return this;
  }

  /** A member. */
  public ObjectDraft set(String key, Node value) {
    return set(key, at.span(), value);
  }

  /** A member whose key stands for what is written at {@code span}. */
  public ObjectDraft set(String key, Span span, Node value) {
    add(new Node.Member(key, span, value));
    return this;
  }

  private void add(Node.Member member) {
    members.put(member.key(), member);
  }

  /** A member that is a string. */
  public ObjectDraft text(String key, String value) {
    return set(key, new Node.StringNode(value, at.span()));
  }

  /** A member that is true or false. */
  public ObjectDraft flag(String key, boolean value) {
    return set(key, new Node.BooleanNode(value, at.span()));
  }

  /** A member that is a list. */
  public ObjectDraft list(String key, List<Node> items) {
    return set(key, new Node.ArrayNode(items, at.span()));
  }

  /** Whether it has no members yet. */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /** The object. */
  public Node.ObjectNode build() {
    WrittenAt place = new WrittenAt(at.document(), at.pointer());
    return new Node.ObjectNode(List.copyOf(members.values()), at.span()).movedFrom(place);
  }
}
