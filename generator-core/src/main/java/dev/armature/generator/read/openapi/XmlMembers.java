package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.Dispatch;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.RecordDef.Property;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.XmlShape;
import dev.armature.generator.ir.XmlShape.Member;
import dev.armature.generator.ir.XmlShape.Spelling;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object, with those of all its variants: which variant there is, the codec finds
 * out.
 */
final class XmlMembers {
  /** More have no element that one method could make. */
  private static final int MOST = 1_000;

  private static final Value TEXT = Value.of(new TypeRef.Of(Scalar.STRING));

  private final XmlShapes shapes;
  private final XmlParts parts;
  private final Map<String, Spelling> members = new LinkedHashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<TypeDef> seen = new HashSet<>();
  private int records;

  /**
   * For one object.
   *
   * @param parts the schemas that speak of it
   */
  XmlMembers(XmlShapes shapes, XmlParts parts) {
    this.shapes = shapes;
    this.parts = parts;
  }

  /** The members. */
  List<Member> of(TypeDef definition) throws XmlUnsaid {
    add(definition);
    List<Member> all = new ArrayList<>();
    members.forEach((name, spelling) -> all.add(new Member(name, common(name, spelling))));
    if (all.size() > MOST) {
      throw new XmlUnsaid("an object has more than " + MOST + " members");
    }
    distinct(all);
    return all;
  }

  /** A list is there without items only if all variants need it. */
  private Spelling common(String name, Spelling spelling) {
    boolean always = times.getOrDefault(name, 0) == records;
    return spelling instanceof XmlShape.Repeated list && !always
        ? new XmlShape.Repeated(list.item(), false)
        : spelling;
  }

  private void add(TypeDef definition) throws XmlUnsaid {
    if (!seen.add(definition)) {
      return;
    }
    if (definition instanceof RecordDef record) {
      records++;
      record(record);
    } else if (definition instanceof UnionDef union) {
      for (UnionDef.Variant variant : union.variants()) {
        add(shapes.variant(variant));
      }
      if (union.dispatch() instanceof Dispatch.ByTag tag) {
        tag(tag.property());
      }
    }
  }

  private void record(RecordDef record) throws XmlUnsaid {
    if (record.additional() instanceof RecordDef.Additional.Kept) {
      throw new XmlUnsaid("an object with members of any name has no elements");
    }
    if (record.tag() != null) {
      tag(record.tag().property());
    }
    for (Property property : record.properties()) {
      put(property.name(), spelling(property.name(), property.value(), property));
    }
  }

  private void tag(String name) throws XmlUnsaid {
    put(name, spelling(name, TEXT, null));
  }

  private void put(String name, Spelling spelling) throws XmlUnsaid {
    Spelling before = members.putIfAbsent(name, spelling);
    if (before != null && !optional(before).equals(optional(spelling))) {
      throw new XmlUnsaid("variants spell '" + name + "' in two ways");
    }
    if (spelling instanceof XmlShape.Repeated list && list.required()) {
      members.put(name, spelling);
      times.merge(name, 1, Integer::sum);
    }
  }

  private static Spelling optional(Spelling spelling) {
    return spelling instanceof XmlShape.Repeated list
        ? new XmlShape.Repeated(list.item(), false)
        : spelling;
  }

  private Spelling spelling(String name, Value value, @Nullable Property property)
      throws XmlUnsaid {
    List<Schema> schemas = parts.property(name);
    XmlKeys keys = shapes.agreed(schemas);
    if (!shapes.areAlike(parts.alternatives(name))) {
      throw new XmlUnsaid("variants spell '" + name + "' in two ways");
    }
    boolean required = property != null && property.required();
    if (keys.is("attribute") || keys.isText()) {
      return text(name, value, keys, required);
    }
    XmlParts own = XmlParts.of(schemas);
    if (value.type() instanceof TypeRef.ListOf list && !keys.wrapped()) {
      if (value.nullable() && required) {
        throw new XmlUnsaid("no elements tell null from an empty list in '" + name + "'");
      }
      return new XmlShape.Repeated(shapes.item(list.items(), own, name), required);
    }
    if (keys.is("none")) {
      throw new XmlUnsaid("'" + name + "' is no element of its own");
    }
    boolean refers = shapes.isLater() && keys.component() != null;
    XmlShape.Name called = keys.name(refers ? keys.component() : name);
    return new XmlShape.Child(shapes.element(value, keys, own, called));
  }

  private Spelling text(String name, Value value, XmlKeys keys, boolean required) throws XmlUnsaid {
    XmlShape.Kind kind = shapes.kind(value.type());
    if (kind == null || value.nullable() && required) {
      throw new XmlUnsaid("'" + name + "' has values that are no text");
    }
    return keys.isText()
        ? new XmlShape.OwnText(kind)
        : new XmlShape.Attribute(keys.name(name), kind);
  }

  /** Two members that are called alike could not be told apart. */
  private static void distinct(List<Member> all) throws XmlUnsaid {
    Map<String, String> names = new HashMap<>();
    int texts = 0;
    int elements = 0;
    for (Member each : all) {
      Spelling spelling = each.spelling();
      String other = names.putIfAbsent(spelling.accept(new Identity()), each.property());
      if (other != null) {
        throw new XmlUnsaid("'" + other + "' and '" + each.property() + "' have one name");
      }
      texts += spelling instanceof XmlShape.OwnText ? 1 : 0;
      elements +=
          spelling instanceof XmlShape.Child || spelling instanceof XmlShape.Repeated ? 1 : 0;
    }
    if (texts > 0 && elements > 0) {
      throw new XmlUnsaid("text and elements stand side by side");
    }
  }

  /** What tells a member from others in the document. */
  private static final class Identity implements Spelling.Visitor<String> {
    @Override
    public String attribute(XmlShape.Name name, XmlShape.Kind kind) {
      return "@" + name.namespace() + " " + name.local();
    }

    @Override
    public String element(XmlShape.Element element) {
      return name(element.name());
    }

    @Override
    public String list(XmlShape.Element item, boolean required) {
      return name(item.name());
    }

    @Override
    public String text(XmlShape.Kind kind) {
      return "";
    }

    private static String name(XmlShape.Name name) {
      return name.namespace() + " " + name.local();
    }
  }
}
