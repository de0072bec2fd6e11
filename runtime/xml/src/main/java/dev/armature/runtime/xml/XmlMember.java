package dev.armature.runtime.xml;

import org.jspecify.annotations.Nullable;

/** How a member of a JSON object stands in the element of the object. */
public sealed interface XmlMember {
  /** The name of the member in JSON. */
  String property();

  /** Dispatches on the kind. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method for each kind. */
  interface Visitor<R extends @Nullable Object> {
    R attribute(Attribute member);

    R element(Element member);

    R list(Repeated member);

    R text(Text member);
  }

  /** A member that is an attribute. */
  static XmlMember attribute(String property, XmlName name, XmlText kind) {
    return new Attribute(property, name, kind);
  }

  /** A member that is an element. */
  static XmlMember element(String property, XmlName name, XmlContent content) {
    return new Element(property, name, content);
  }

  /** An array whose items are elements next to those of the other members. */
  static XmlMember list(String property, XmlName name, XmlContent item) {
    return new Repeated(property, name, item, false);
  }

  /** The same for a member that must be there: without elements it is an array without items. */
  static XmlMember requiredList(String property, XmlName name, XmlContent item) {
    return new Repeated(property, name, item, true);
  }

  /** A member that is the text of the element. */
  static XmlMember text(String property, XmlText kind) {
    return new Text(property, kind);
  }

  /** An attribute. */
  record Attribute(String property, XmlName name, XmlText kind) implements XmlMember {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.attribute(this);
    }
  }

  /** An element. */
  record Element(String property, XmlName name, XmlContent content) implements XmlMember {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.element(this);
    }
  }

  /** An array without an element around its items. */
  record Repeated(String property, XmlName name, XmlContent item, boolean required)
      implements XmlMember {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /** The text of the object's element. */
  record Text(String property, XmlText kind) implements XmlMember {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }
}
