package dev.armature.runtime.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands for a member of which there is nothing in the document; null for nothing. */
final class XmlAbsence implements XmlMember.Visitor<@Nullable XmlValue> {
  static final XmlAbsence OF = new XmlAbsence();

  private XmlAbsence() {}

  @Override
  public @Nullable XmlValue attribute(XmlMember.Attribute member) {
    return null;
  }

  @Override
  public @Nullable XmlValue element(XmlMember.Element member) {
    return null;
  }

  /** A list without items has no elements. */
  @Override
  public @Nullable XmlValue list(XmlMember.Repeated member) {
    return member.required() ? new XmlValue.Items(List.of()) : null;
  }

  /** The text of an element is always there, but an empty one is no number. */
  @Override
  public @Nullable XmlValue text(XmlMember.Text member) {
    return member.kind() == XmlText.STRING ? new XmlValue.Scalar(XmlText.STRING, "") : null;
  }
}
