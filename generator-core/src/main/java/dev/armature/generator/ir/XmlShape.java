package dev.armature.generator.ir;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the values of a body are spelled in XML (OpenAPI, XML Object): only the JSON that stands
 * behind it has a type.
 *
 * @param root the root element
 * @param objects the members of all objects in it, by their types
 * @param order the types of the objects, as they are met
 */
public record XmlShape(Element root, Map<TypeId, List<Member>> objects, List<TypeId> order) {
  public XmlShape {
    objects = Map.copyOf(objects);
    order = List.copyOf(order);
  }

  /** The members of an object of {@code order}. */
  public List<Member> members(TypeId type) {
    return Objects.requireNonNull(objects.get(type), "no object of this shape");
  }

  /**
   * A name.
   *
   * @param namespace its namespace, or empty
   * @param prefix the prefix that it is written with, or empty
   */
  public record Name(String namespace, String prefix, String local) {}

  /** What a text stands for. */
  public enum Kind {
    STRING,
    NUMBER,
    BOOLEAN
  }

  /** An element and what stands in it. */
  public record Element(Name name, Content content) {}

  /** What stands in an element. */
  public sealed interface Content {
    /** Dispatches on the kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind. */
    interface Visitor<R> {
      R text(Kind kind);

      R items(Element item);

      R object(TypeId type);
    }
  }

  /** A scalar. */
  public record Text(Kind kind) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(kind);
    }
  }

  /** The items of an array. */
  public record Items(Element item) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.items(item);
    }
  }

  /** An object of {@link #objects}. */
  public record Object(TypeId type) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.object(type);
    }
  }

  /**
   * A member of an object.
   *
   * @param property its name in JSON
   * @param spelling where it stands
   */
  public record Member(String property, Spelling spelling) {}

  /** Where a member stands in the element of its object. */
  public sealed interface Spelling {
    /** Dispatches on the kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind. */
    interface Visitor<R> {
      R attribute(Name name, Kind kind);

      R element(Element element);

      R list(Element item, boolean required);

      R text(Kind kind);
    }
  }

  /** An attribute. */
  public record Attribute(Name name, Kind kind) implements Spelling {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.attribute(name, kind);
    }
  }

  /** An element of its own. */
  public record Child(Element element) implements Spelling {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.element(element);
    }
  }

  /**
   * An element for each item.
   *
   * @param required whether it is a list without items where there is none
   */
  public record Repeated(Element item, boolean required) implements Spelling {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(item, required);
    }
  }

  /** The text of the element itself. */
  public record OwnText(Kind kind) implements Spelling {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(kind);
    }
  }
}
