package dev.armature.generator.source;

import java.util.List;
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

  /** An object; its keys are unique. */
  record ObjectNode(List<Member> members, Span span) implements Node {
    public ObjectNode {
      members = List.copyOf(members);
    }

    /** The value of a member, or null if there is none. */
    public @Nullable Node get(String key) {
      Member member = member(key);
      return member == null ? null : member.value();
    }

    /** A member by its key, or null if there is none. */
    public @Nullable Member member(String key) {
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

  /** A number as it was written in JSON syntax: {@code 1.0} stays {@code 1.0}. */
  record NumberNode(String literal, Span span) implements Node {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /** True or false. */
  record BooleanNode(boolean value, Span span) implements Node {
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
