package dev.armature.runtime.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object: elements, attributes and text, a member of the object each. Immutable. */
public final class XmlObject implements XmlContent {
  private static final int NONE = -1;

  private final List<XmlMember> members;
  private final Map<String, Integer> properties = new HashMap<>();
  private final Map<String, List<Integer>> elements = new HashMap<>();
  private final Map<String, List<Integer>> attributes = new HashMap<>();
  private final int text;

  private XmlObject(List<XmlMember> members) {
    this.members = List.copyOf(members);
    int found = NONE;
    for (int i = 0; i < members.size(); i++) {
      properties.put(members.get(i).property(), i);
      found = members.get(i).accept(new Placing(i)) ? i : found;
    }
    this.text = found;
  }

  /** The object with these members, which differ in their properties and in their names. */
  public static XmlObject of(XmlMember... members) {
    return new XmlObject(List.of(members));
  }

  /** An object that is asked for when it is met: objects that hold each other refer so. */
  public static XmlContent later(Supplier<XmlObject> object) {
    return new XmlReference(object);
  }

  List<XmlMember> members() {
    return members;
  }

  /** The number of the member with a name in JSON; -1 if there is none. */
  int property(String name) {
    Integer found = properties.get(name);
    return found == null ? NONE : found;
  }

  /** The number of the member that is an element of a name; -1 if there is none. */
  int element(String namespace, String local, String inherited) {
    for (int i : elements.getOrDefault(local, List.of())) {
      XmlName name = members.get(i).accept(new Naming());
      if (name != null && name.within(inherited).equals(namespace)) {
        return i;
      }
    }
    return NONE;
  }

  /** The number of the member that is an attribute of a name; -1 if there is none. */
  int attribute(String namespace, String local) {
    for (int i : attributes.getOrDefault(local, List.of())) {
      XmlName name = members.get(i).accept(new Naming());
      if (name != null && name.namespace().equals(namespace)) {
        return i;
      }
    }
    return NONE;
  }

  /** The number of the member that is text; -1 if there is none. */
  int text() {
    return text;
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.object(this);
  }

  /** The name that a member has, or null. */
  private static final class Naming implements XmlMember.Visitor<@Nullable XmlName> {
    @Override
    public XmlName attribute(XmlMember.Attribute member) {
      return member.name();
    }

    @Override
    public XmlName element(XmlMember.Element member) {
      return member.name();
    }

    @Override
    public XmlName list(XmlMember.Repeated member) {
      return member.name();
    }

    @Override
    public @Nullable XmlName text(XmlMember.Text member) {
      return null;
    }
  }

  /** Puts a member where it is looked for; says whether it is the text. */
  private final class Placing implements XmlMember.Visitor<Boolean> {
    private final int number;

    Placing(int number) {
      this.number = number;
    }

    @Override
    public Boolean attribute(XmlMember.Attribute member) {
      return put(attributes, member.name());
    }

    @Override
    public Boolean element(XmlMember.Element member) {
      return put(elements, member.name());
    }

    @Override
    public Boolean list(XmlMember.Repeated member) {
      return put(elements, member.name());
    }

    @Override
    public Boolean text(XmlMember.Text member) {
      return true;
    }

    private boolean put(Map<String, List<Integer>> places, XmlName name) {
      places.computeIfAbsent(name.local(), local -> new ArrayList<>(1)).add(number);
      return false;
    }
  }
}
