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

  /** The element of {@code PetInput}. */
  public static final class PetInputShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.element("name", XmlName.of("name"), XmlText.STRING),
        XmlMember.element("kind", XmlName.of("kind"), XmlText.STRING),
        XmlMember.element("tame", XmlName.of("tame"), XmlText.BOOLEAN),
        XmlMember.element("weight", XmlName.of("weight"), XmlText.NUMBER),
        XmlMember.element(
            "category", XmlName.of("category"), XmlObject.later(() -> CategoryShape.MEMBERS)),
        XmlMember.element(
            "photos", XmlName.of("photos"), new XmlItems(XmlName.of("photo"), XmlText.STRING)),
        XmlMember.list("tags", XmlName.of("tag"), XmlObject.later(() -> CategoryShape.MEMBERS)));

    private PetInputShape() {}
  }

  /** The element of {@code Category}. */
  public static final class CategoryShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.element("name", XmlName.of("name"), XmlText.STRING),
        XmlMember.element(
            "parent", XmlName.of("parent"), XmlObject.later(() -> CategoryShape.MEMBERS)),
        XmlMember.list(
            "inner", XmlName.of("category"), XmlObject.later(() -> CategoryShape.MEMBERS)));

    private CategoryShape() {}
  }

  /** The element of {@code Pet}. */
  public static final class PetShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.element("id", XmlName.of("id"), XmlText.NUMBER),
        XmlMember.element("name", XmlName.of("name"), XmlText.STRING),
        XmlMember.element("kind", XmlName.of("kind"), XmlText.STRING),
        XmlMember.element("tame", XmlName.of("tame"), XmlText.BOOLEAN),
        XmlMember.element("weight", XmlName.of("weight"), XmlText.NUMBER),
        XmlMember.element(
            "category", XmlName.of("category"), XmlObject.later(() -> CategoryShape.MEMBERS)),
        XmlMember.element(
            "photos", XmlName.of("photos"), new XmlItems(XmlName.of("photo"), XmlText.STRING)),
        XmlMember.list("tags", XmlName.of("tag"), XmlObject.later(() -> CategoryShape.MEMBERS)));

    private PetShape() {}
  }

  /** The element of {@code Fault}. */
  public static final class FaultShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.attribute("code", XmlName.of("code"), XmlText.STRING),
        XmlMember.element("detail", XmlName.of("detail"), XmlText.STRING));

    private FaultShape() {}
  }

  /** The element of {@code OrderBody}. */
  public static final class OrderBodyShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.attribute("no", XmlName.of("no"), XmlText.NUMBER),
        XmlMember.attribute(
            "lang",
            new XmlName("http://www.w3.org/XML/1998/namespace", "xml", "lang"),
            XmlText.STRING),
        XmlMember.element("note", new XmlName("urn:shop", "s", "remark"), XmlText.STRING),
        XmlMember.element("due", XmlName.of("due"), XmlText.STRING),
        XmlMember.requiredList(
            "lines", XmlName.of("lines"), XmlObject.later(() -> LineShape.MEMBERS)),
        XmlMember.element(
            "codes", XmlName.of("codeList"), new XmlItems(XmlName.of("code"), XmlText.NUMBER)),
        XmlMember.element(
            "matrix",
            XmlName.of("matrix"),
            new XmlItems(XmlName.of("row"), new XmlItems(XmlName.of("cell"), XmlText.BOOLEAN))));

    private OrderBodyShape() {}
  }

  /** The element of {@code Line}. */
  public static final class LineShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.element("sku", XmlName.of("sku"), XmlText.STRING),
        XmlMember.element("count", XmlName.of("count"), XmlText.NUMBER));

    private LineShape() {}
  }

  /** The element of {@code Shape}. */
  public static final class ShapeShape {
    /** Its members. */
    public static final XmlObject MEMBERS = XmlObject.of(
        XmlMember.attribute("kind", XmlName.of("kind"), XmlText.STRING),
        XmlMember.element("radius", XmlName.of("radius"), XmlText.NUMBER),
        XmlMember.list("sides", XmlName.of("side"), XmlText.NUMBER));

    private ShapeShape() {}
  }
}
