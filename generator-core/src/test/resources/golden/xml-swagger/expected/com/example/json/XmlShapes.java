package com.example.json;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.xml.XmlItems;
import dev.armature.runtime.xml.XmlMember;
import dev.armature.runtime.xml.XmlName;
import dev.armature.runtime.xml.XmlObject;
import dev.armature.runtime.xml.XmlText;

/**
 * How the members of objects are spelled in XML.
 *
 * @apiNote internal
 */
@Generated("input.yaml")
public final class XmlShapes {
  private XmlShapes() {}

  /** The element of {@code Pet}. */
  public static final class PetShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.element("id", XmlName.of("id"), XmlText.NUMBER),
        XmlMember.element(
            "category", XmlName.of("Category"), XmlObject.later(() -> CategoryShape.MEMBERS)),
        XmlMember.element("name", XmlName.of("name"), XmlText.STRING),
        XmlMember.element(
            "photoUrls",
            XmlName.of("photoUrl"),
            new XmlItems(XmlName.of("photoUrl"), XmlText.STRING)),
        XmlMember.element(
            "tags",
            XmlName.of("tag"),
            new XmlItems(XmlName.of("Tag"), XmlObject.later(() -> TagShape.MEMBERS))));

    private PetShape() {}
  }

  /** The element of {@code Category}. */
  public static final class CategoryShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.element("id", XmlName.of("id"), XmlText.NUMBER),
        XmlMember.element("name", XmlName.of("name"), XmlText.STRING));

    private CategoryShape() {}
  }

  /** The element of {@code Tag}. */
  public static final class TagShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.attribute("id", XmlName.of("id"), XmlText.NUMBER),
        XmlMember.element("name", XmlName.of("name"), XmlText.STRING));

    private TagShape() {}
  }
}
