package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import dev.armature.generator.ir.XmlShape;
import dev.armature.generator.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out how the values of one body are spelled in XML: the types say what there is to spell,
 * the schemas what it is called.
 */
final class XmlShapes {
  /** Lists in lists that need a type of their own; nobody writes as many by hand. */
  private static final int WRAPPERS = 50;

  private final Map<TypeId, TypeDef> types;
  private final boolean later;
  private final Map<TypeId, List<XmlShape.Member>> objects = new LinkedHashMap<>();
  private final Map<TypeId, List<Schema>> declaring = new HashMap<>();
  private int wrappers;

  /**
   * For one body.
   *
   * @param types all types
   * @param later whether the contract is of OpenAPI 3.2 or later
   */
  XmlShapes(Map<TypeId, TypeDef> types, boolean later) {
    this.types = types;
    this.later = later;
  }

  /** The shape of the values of a place. */
  XmlShape of(Value value, Schema schema) throws XmlUnsaid {
    XmlKeys keys = XmlKeys.of(schema, later);
    XmlParts parts = XmlParts.of(List.of(schema));
    TypeRef type = unwrapped(value.type());
    if (keys.is("attribute") || keys.isText() || keys.is("none")) {
      throw new XmlUnsaid("the root of a document is an element");
    }
    if (type instanceof TypeRef.ListOf && !keys.wrapped()) {
      throw new XmlUnsaid("a list has no root element; 'xml.wrapped' gives it one");
    }
    // A text that is called XML is a document, not the text of an element.
    XmlShape.Name name = keys.name(kind(type) == null ? keys.component() : null);
    XmlShape.Content content =
        type instanceof TypeRef.ListOf list
            ? new XmlShape.Items(item(list.items(), parts, name.local()))
            : content(type, parts);
    return new XmlShape(
        new XmlShape.Element(name, content), objects, List.copyOf(objects.keySet()));
  }

  /** Whether the contract is of OpenAPI 3.2 or later. */
  boolean isLater() {
    return later;
  }

  /** What a value that has a type for itself alone is. */
  private TypeRef unwrapped(TypeRef type) throws XmlUnsaid {
    TypeRef inner = type;
    while (inner instanceof TypeRef.Named named
        && types.get(named.id()) instanceof WrapperDef wrapper) {
      if (++wrappers > WRAPPERS) {
        throw new XmlUnsaid("a list holds itself");
      }
      inner = wrapper.value().type();
    }
    return inner;
  }

  /** The element of an item. */
  XmlShape.Element item(Value value, XmlParts list, String otherwise) throws XmlUnsaid {
    List<Schema> schemas = list.items();
    XmlKeys keys = agreed(schemas);
    if (keys.is("attribute") || keys.isText() || keys.is("none")) {
      throw new XmlUnsaid("the items of a list are elements");
    }
    String own = later && keys.component() != null ? keys.component() : otherwise;
    return element(value, keys, XmlParts.of(schemas), keys.name(own));
  }

  /** An element for a whole value. */
  XmlShape.Element element(Value value, XmlKeys keys, XmlParts parts, XmlShape.Name name)
      throws XmlUnsaid {
    TypeRef type = unwrapped(value.type());
    if (!(type instanceof TypeRef.ListOf list)) {
      return new XmlShape.Element(name, content(type, parts));
    }
    if (!keys.wrapped()) {
      throw new XmlUnsaid("a list in a list needs 'xml.wrapped'");
    }
    XmlShape.Element item = item(list.items(), parts, name.local());
    return new XmlShape.Element(name, new XmlShape.Items(item));
  }

  /** What is said of one value by several schemas: the same, or nothing. */
  XmlKeys agreed(List<Schema> schemas) throws XmlUnsaid {
    XmlKeys said = null;
    for (Schema schema : schemas) {
      XmlKeys keys = XmlKeys.of(schema, later);
      if (said != null && !said.isSilent() && !keys.isSilent() && !said.equals(keys)) {
        throw new XmlUnsaid("'xml' says two things of one member");
      }
      said = said == null || said.isSilent() ? keys : said;
    }
    return said == null ? XmlKeys.NOTHING : said;
  }

  /** Whether schemas of which any may hold spell their values alike. */
  boolean areAlike(List<Schema> schemas) throws XmlUnsaid {
    Set<XmlKeys> different = new HashSet<>();
    for (Schema schema : schemas) {
      XmlKeys keys = XmlKeys.of(schema, later);
      different.add(later ? keys : keys.named(null));
    }
    return different.size() <= 1;
  }

  /** What a value is as a text; null if it is none. */
  XmlShape.@Nullable Kind kind(TypeRef type) {
    Scalar scalar = null;
    if (type instanceof TypeRef.Of of) {
      scalar = of.scalar();
    } else if (type instanceof TypeRef.Named named
        && types.get(named.id()) instanceof EnumDef list) {
      scalar = list.base();
    } else if (type instanceof TypeRef.Mapped mapped) {
      scalar = mapped.base();
    }
    return scalar == null || scalar == Scalar.BINARY ? null : kind(scalar);
  }

  private static XmlShape.Kind kind(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> XmlShape.Kind.BOOLEAN;
      case INT32, INT64, INTEGER, FLOAT32, FLOAT64, NUMBER, DECIMAL -> XmlShape.Kind.NUMBER;
      case STRING, DATE, TIME, DATE_TIME, UUID, BASE64, BINARY -> XmlShape.Kind.STRING;
    };
  }

  private XmlShape.Content content(TypeRef type, XmlParts parts) throws XmlUnsaid {
    XmlShape.Kind kind = kind(type);
    if (kind != null) {
      return new XmlShape.Text(kind);
    }
    TypeDef definition = type instanceof TypeRef.Named named ? types.get(named.id()) : null;
    if (definition == null) {
      throw new XmlUnsaid(
          type instanceof TypeRef.MapOf
              ? "an object with members of any name has no elements"
              : "a value of any kind has no elements");
    }
    object(definition, parts);
    return new XmlShape.Object(definition.id());
  }

  private void object(TypeDef definition, XmlParts parts) throws XmlUnsaid {
    TypeId id = definition.id();
    List<Schema> known = declaring.putIfAbsent(id, parts.declaring());
    if (known == null) {
      objects.put(id, List.of());
      objects.put(id, new XmlMembers(this, parts).of(definition));
    } else if (!known.equals(parts.declaring())) {
      throw new XmlUnsaid("one type is spelled in two ways");
    }
  }

  /** The definition of a variant of a union. */
  TypeDef variant(UnionDef.Variant variant) throws XmlUnsaid {
    TypeDef definition =
        unwrapped(variant.value().type()) instanceof TypeRef.Named named
            ? types.get(named.id())
            : null;
    if (definition instanceof RecordDef || definition instanceof UnionDef) {
      return definition;
    }
    throw new XmlUnsaid("a choice between values that are not all objects has no element");
  }
}
