package dev.armature.runtime.xml;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the element where a cursor stands, to its end.
 *
 * @param in the cursor
 * @param inherited the namespace of elements that have none of their own
 * @param depth how many objects and arrays of JSON the element is in
 */
record XmlReading(XmlCursor in, String inherited, int depth)
    implements XmlContent.Visitor<XmlValue> {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Reads a document. */
  static XmlValue document(XmlCursor in, XmlName root, XmlContent content) {
    in.root();
    if (!in.local().equals(root.local()) || !in.namespace().equals(root.namespace())) {
      String where = root.namespace().isEmpty() ? "" : " in the namespace " + root.namespace();
      throw in.content("have the root element <" + root.local() + ">" + where);
    }
    XmlValue value = new XmlReading(in, "", 0).element(root, content, 0);
    in.end();
    return value;
  }

  private XmlValue element(XmlName name, XmlContent content, int around) {
    if (in.isNil()) {
      if (in.child(null)) {
        throw in.content("have nothing inside where it says xsi:nil");
      }
      return XmlValue.NIL;
    }
    return content.accept(new XmlReading(in, name.handedDown(inherited), depth + around));
  }

  @Override
  public XmlValue text(XmlText kind) {
    StringBuilder text = new StringBuilder();
    if (in.child(text)) {
      throw in.content("have no elements beside its text");
    }
    return new XmlValue.Scalar(kind, text.toString());
  }

  @Override
  public XmlValue items(XmlItems items) {
    in.checkDepth(depth + 1);
    List<XmlValue> all = new ArrayList<>();
    while (in.child(null)) {
      XmlName name = items.name();
      if (!in.local().equals(name.local()) || !in.namespace().equals(name.within(inherited))) {
        throw in.content("have no elements but <" + name.local() + "> in this list");
      }
      all.add(element(name, items.item(), 1));
    }
    return new XmlValue.Items(all);
  }

  @Override
  public XmlValue object(XmlObject object) {
    in.checkDepth(depth + 1);
    XmlValue.Members members = new XmlValue.Members(object);
    attributes(object, members);
    int textMember = object.text();
    StringBuilder text = textMember < 0 ? null : new StringBuilder();
    while (in.child(text)) {
      int member = object.element(in.namespace(), in.local(), inherited);
      if (member < 0) {
        members.addUnknown("<" + in.local() + ">");
        in.skip();
      } else {
        object.members().get(member).accept(new Child(member, members));
      }
    }
    if (text != null && text.length() > 0) {
      object.members().get(textMember).accept(new Value(textMember, text.toString(), members));
    }
    return members;
  }

  private void attributes(XmlObject object, XmlValue.Members members) {
    for (int i = 0; i < in.attributes(); i++) {
      int member = object.attribute(in.attributeNamespace(i), in.attributeName(i));
      if (member >= 0) {
        object.members().get(member).accept(new Value(member, in.attribute(i), members));
      } else if (!in.isInstance(i) && !in.attributeNamespace(i).equals(XML)) {
        members.addUnknown("@" + in.attributeName(i));
      }
    }
  }

  /** Adds the element where the cursor stands. */
  private final class Child implements XmlMember.Visitor<Boolean> {
    private final int number;
    private final XmlValue.Members members;

    Child(int number, XmlValue.Members members) {
      this.number = number;
      this.members = members;
    }

    @Override
    public Boolean attribute(XmlMember.Attribute member) {
      throw new IllegalStateException("an attribute is no element");
    }

    @Override
    public Boolean element(XmlMember.Element member) {
      members.add(number, XmlReading.this.element(member.name(), member.content(), 1));
      return true;
    }

    @Override
    public Boolean list(XmlMember.Repeated member) {
      members.addItem(number, XmlReading.this.element(member.name(), member.item(), 2));
      return true;
    }

    @Override
    public Boolean text(XmlMember.Text member) {
      throw new IllegalStateException("text is no element");
    }
  }

  /** Adds a text. */
  private record Value(int number, String text, XmlValue.Members members)
      implements XmlMember.Visitor<Boolean> {
    @Override
    public Boolean attribute(XmlMember.Attribute member) {
      members.add(number, new XmlValue.Scalar(member.kind(), text));
      return true;
    }

    @Override
    public Boolean element(XmlMember.Element member) {
      throw new IllegalStateException("an element is no text");
    }

    @Override
    public Boolean list(XmlMember.Repeated member) {
      throw new IllegalStateException("an element is no text");
    }

    @Override
    public Boolean text(XmlMember.Text member) {
      members.add(number, new XmlValue.Scalar(member.kind(), text));
      return true;
    }
  }
}
