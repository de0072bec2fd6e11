package dev.armature.generator.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON or YAML value with its place in the file. Immutable; member order is the file's. */
public sealed interface Node {
  /** Where the value stands. */
  Span span();

  /** Dispatches on the kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of value. */
  interface Visitor<R> {
    R object(ObjectNode node);

    R array(ArrayNode node);

    R string(StringNode node);

    R number(NumberNode node);

    R bool(BooleanNode node);

    R nil(NullNode node);
  }

  /** A member of an object. */
  record Member(String key, Span keySpan, Node value) {}

  /** An object; its keys are unique. Finding a member takes constant time. */
  final class ObjectNode implements Node {
    private static final int FEW = 8;

    private final List<Member> members;
    private final Span span;
    private final @Nullable Map<String, Member> index;
    private final @Nullable WrittenAt writtenAt;

    /** An object with these members, whose keys are unique. */
    public ObjectNode(List<Member> members, Span span) {
      this(members, members.size() > FEW ? index(members) : null, span);
    }

    /** With an index that the caller has built already and does not change any more. */
    ObjectNode(List<Member> members, @Nullable Map<String, Member> index, Span span) {
      this(members, index, span, null);
    }

    private ObjectNode(
        List<Member> members,
        @Nullable Map<String, Member> index,
        Span span,
        @Nullable WrittenAt writtenAt) {
      this.members = List.copyOf(members);
      this.index = index;
      this.span = span;
      this.writtenAt = writtenAt;
    }

    /** The same object for a tree that has it elsewhere than the text. */
    public ObjectNode movedFrom(WrittenAt place) {
      return new ObjectNode(members, index, span, place);
    }

    /** Where the text has it, or null if that is where the tree has it. */
    public @Nullable WrittenAt writtenAt() {
      return writtenAt;
    }

    /** The members, in the order of the file. */
    public List<Member> members() {
      return members;
    }

    @Override
    public Span span() {
      return span;
    }

    /** The value of a member, or null if there is none. */
    public @Nullable Node get(String key) {
      Member member = member(key);
      return member == null ? null : member.value();
    }

    /** A member by its key, or null if there is none. */
    public @Nullable Member member(String key) {
      if (index != null) {
        return index.get(key);
      }
      for (Member member : members) {
        if (member.key().equals(key)) {
          return member;
        }
      }
      return null;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.object(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ObjectNode that
          && span.equals(that.span)
          && members.equals(that.members);
    }

    @Override
    public int hashCode() {
      return span.hashCode();
    }

    @Override
    public String toString() {
      return "ObjectNode[members=" + members + ", span=" + span + "]";
    }

    private static Map<String, Member> index(List<Member> members) {
      Map<String, Member> index = new HashMap<>(members.size() * 4 / 3 + 1);
      for (Member member : members) {
        index.putIfAbsent(member.key(), member);
      }
      return index;
    }
  }

  /** An array. */
  record ArrayNode(List<Node> items, Span span) implements Node {
    public ArrayNode {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.array(this);
    }
  }

  /** A string, unescaped. */
  record StringNode(String value, Span span) implements Node {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.string(this);
    }
  }

  /**
   * A number.
   *
   * @param literal as it was written in JSON syntax: {@code 1.0} stays {@code 1.0}
   * @param written as it stands in the file, where YAML has {@code 007} or {@code 0x1F}
   */
  record NumberNode(String literal, String written, Span span) implements Node {
    /** A number in JSON syntax. */
    public NumberNode(String literal, Span span) {
      this(literal, literal, span);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /**
   * True or false.
   *
   * @param written as it stands in the file, where YAML has {@code False}
   */
  record BooleanNode(boolean value, String written, Span span) implements Node {
    /** A boolean in JSON syntax. */
    public BooleanNode(boolean value, Span span) {
      this(value, Boolean.toString(value), span);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bool(this);
    }
  }

  /** Null. */
  record NullNode(Span span) implements Node {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nil(this);
    }
  }
}
