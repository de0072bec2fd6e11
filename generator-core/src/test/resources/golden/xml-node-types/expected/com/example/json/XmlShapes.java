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

  /** The element of {@code Book}. */
  public static final class BookShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.attribute("isbn", XmlName.of("isbn"), XmlText.STRING),
        XmlMember.element(
            "heading", XmlName.of("heading"), XmlObject.later(() -> TitleShape.MEMBERS)),
        XmlMember.element("Title", XmlName.of("Title"), XmlText.STRING),
        XmlMember.element(
            "authors", XmlName.of("authors"), new XmlItems(XmlName.of("Author"), XmlText.STRING)),
        XmlMember.list("editors", XmlName.of("Editor"), XmlObject.later(() -> EditorShape.MEMBERS)),
        XmlMember.element("pages", XmlName.of("pages"), XmlText.NUMBER),
        XmlMember.attribute("size", XmlName.of("format"), XmlText.STRING));

    private BookShape() {}
  }

  /** The element of {@code Title}. */
  public static final class TitleShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.attribute("lang", XmlName.of("lang"), XmlText.STRING),
        XmlMember.text("text", XmlText.STRING));

    private TitleShape() {}
  }

  /** The element of {@code Editor}. */
  public static final class EditorShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.attribute("rank", XmlName.of("rank"), XmlText.NUMBER),
        XmlMember.text("name", XmlText.STRING));

    private EditorShape() {}
  }
}
