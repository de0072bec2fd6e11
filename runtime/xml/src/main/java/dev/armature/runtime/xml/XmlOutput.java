package dev.armature.runtime.xml;

import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Token;

/** Writes JSON values as elements. */
final class XmlOutput {
  private static final int CONTAINERS = 1 << Token.OBJECT | 1 << Token.ARRAY;

  private final JsonTape tape;
  private final StringBuilder out = new StringBuilder();

  XmlOutput(JsonTape tape) {
    this.tape = tape;
  }

  /** Writes the whole document. */
  void document(XmlName root, XmlContent content) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    element(root, content, 0, XmlScope.outermost());
  }

  private void element(XmlName name, XmlContent content, int at, XmlScope outer) {
    XmlScope scope = outer.inner();
    String tag = scope.element(name);
    if (tape.is(at, 1 << Token.NULL)) {
      XmlName nil = new XmlName(XmlCursor.XSI, "xsi", "nil");
      String attribute = scope.attribute(nil);
      out.append('<').append(tag).append(scope.declarations());
      out.append(' ').append(attribute).append("=\"true\"/>");
      return;
    }
    StringBuilder attributes = new StringBuilder();
    content.accept(new Attributes(at, scope, attributes));
    out.append('<').append(tag).append(scope.declarations()).append(attributes);
    int open = out.append('>').length();
    content.accept(new Inside(at, scope));
    if (out.length() == open) {
      out.setLength(open - 1);
      out.append("/>");
    } else {
      out.append("</").append(tag).append('>');
    }
  }

  private String text(int at) {
    return switch (tape.kind(at)) {
      case Token.TRUE -> "true";
      case Token.FALSE -> "false";
      default -> {
        if (tape.is(at, CONTAINERS)) {
          throw new IllegalStateException("a value has members or items where it should be text");
        }
        yield tape.text(at);
      }
    };
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private int member(XmlObject object, int name) {
    int member = object.property(tape.text(name));
    if (member < 0) {
      throw new IllegalStateException("a member is written that the contract does not know");
    }
    return member;
  }

  /** Writes the attributes of an element; null has none. */
  private final class Attributes implements XmlContent.Visitor<Boolean> {
    private final int at;
    private final XmlScope scope;
    private final StringBuilder attributes;

    Attributes(int at, XmlScope scope, StringBuilder attributes) {
      this.at = at;
      this.scope = scope;
      this.attributes = attributes;
    }

    @Override
    public Boolean text(XmlText kind) {
      return false;
    }

    @Override
    public Boolean items(XmlItems items) {
      return false;
    }

    @Override
    public Boolean object(XmlObject object) {
      for (int name = tape.first(at), end = tape.end(at); name < end; name = tape.next(name + 1)) {
        if (object.members().get(member(object, name)) instanceof XmlMember.Attribute attribute
            && !tape.is(name + 1, 1 << Token.NULL)) {
          attributes.append(' ').append(scope.attribute(attribute.name())).append("=\"");
          XmlEscapes.attribute(attributes, XmlOutput.this.text(name + 1));
          attributes.append('"');
        }
      }
      return true;
    }
  }

  /** Writes what stands in an element. */
  private final class Inside implements XmlContent.Visitor<Boolean> {
    private final int at;
    private final XmlScope scope;

    Inside(int at, XmlScope scope) {
      this.at = at;
      this.scope = scope;
    }

    @Override
    public Boolean text(XmlText kind) {
      XmlEscapes.text(out, XmlOutput.this.text(at));
      return true;
    }

    @Override
    public Boolean items(XmlItems items) {
      for (int item = tape.first(at), end = tape.end(at); item < end; item = tape.next(item)) {
        element(items.name(), items.item(), item, scope);
      }
      return true;
    }

    @Override
    public Boolean object(XmlObject object) {
      for (int name = tape.first(at), end = tape.end(at); name < end; name = tape.next(name + 1)) {
        object.members().get(member(object, name)).accept(new Child(name + 1, scope));
      }
      return true;
    }
  }

  /** Writes a member of an object, if it is no attribute. */
  private final class Child implements XmlMember.Visitor<Boolean> {
    private final int at;
    private final XmlScope scope;

    Child(int at, XmlScope scope) {
      this.at = at;
      this.scope = scope;
    }

    @Override
    public Boolean attribute(XmlMember.Attribute member) {
      return false;
    }

    @Override
    public Boolean element(XmlMember.Element member) {
      XmlOutput.this.element(member.name(), member.content(), at, scope);
      return true;
    }

    /** Null has no elements, as an empty list has none. */
    @Override
    public Boolean list(XmlMember.Repeated member) {
      return !tape.is(at, 1 << Token.NULL)
          && new Inside(at, scope).items(new XmlItems(member.name(), member.item()));
    }

    @Override
    public Boolean text(XmlMember.Text member) {
      if (!tape.is(at, 1 << Token.NULL)) {
        XmlEscapes.text(out, XmlOutput.this.text(at));
      }
      return true;
    }
  }
}
