package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.XmlShape;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code xml} of a schema says, with that of what it refers to (OpenAPI 3.2, 4.26: a
 * reference is no node of its own; before that, one is what it refers to, but for what stands
 * beside it).
 *
 * @param name the name that is said, or null
 * @param component the name of the component referred to, or null
 * @param node which node a value is, or null where that is not said
 * @param wrapped whether a list has an element around it
 */
record XmlKeys(
    @Nullable String name,
    @Nullable String namespace,
    @Nullable String prefix,
    @Nullable String component,
    @Nullable String node,
    boolean wrapped) {
  static final String NO_NAME = "its root element has no name; 'xml.name' gives it one";
  static final XmlKeys NOTHING = new XmlKeys(null, null, null, null, null, false);

  /**
   * What is said of a schema.
   *
   * @param later whether the contract is of OpenAPI 3.2 or later
   */
  static XmlKeys of(Schema schema, boolean later) throws XmlUnsaid {
    return of(schema, later, new HashSet<>());
  }

  private static XmlKeys of(Schema schema, boolean later, Set<Schema> seen) throws XmlUnsaid {
    Keyword.Ref ref = schema.get(Keyword.Ref.class);
    // The old versions know nothing beside a reference.
    XmlKeys own = ref != null && schema.dialect().isOldContract() ? NOTHING : written(schema);
    Schema target = ref != null ? ref.reference().target() : only(schema);
    if (target == null || !seen.add(target)) {
      return own;
    }
    XmlKeys other = of(target, later, seen);
    String called = ref == null ? null : component(target);
    other = called == null ? other : other.named(called);
    if (later && ref != null && own.node == null) {
      return other;
    }
    if (later && ref != null && own.node.equals("element")) {
      throw new XmlUnsaid("an element of a reference has another element in it");
    }
    return own.over(other);
  }

  /** The one schema that another one is made of, or null. */
  private static @Nullable Schema only(Schema schema) {
    Keyword.AllOf all = schema.get(Keyword.AllOf.class);
    return all != null && all.schemas().size() == 1 && !schema.has(Keyword.Properties.class)
        ? all.schemas().get(0)
        : null;
  }

  private static XmlKeys written(Schema schema) {
    Place xml = schema.place().get("xml");
    if (xml == null) {
      return NOTHING;
    }
    String node = text(xml, "nodeType");
    boolean attribute = isTrue(xml, "attribute");
    return new XmlKeys(
        text(xml, "name"),
        text(xml, "namespace"),
        text(xml, "prefix"),
        null,
        node == null && attribute ? "attribute" : node,
        isTrue(xml, "wrapped") || "element".equals(node));
  }

  /** The same of another component, or of none. */
  XmlKeys named(@Nullable String other) {
    return new XmlKeys(name, namespace, prefix, other, node, wrapped);
  }

  private XmlKeys over(XmlKeys other) {
    return new XmlKeys(
        name == null ? other.name : name,
        namespace == null ? other.namespace : namespace,
        prefix == null ? other.prefix : prefix,
        component == null ? other.component : component,
        node == null ? other.node : node,
        wrapped || other.wrapped);
  }

  /** Whether it says nothing but what a component is called. */
  boolean isSilent() {
    return equals(NOTHING.named(component));
  }

  /** Whether a root element would have a name. */
  boolean isNamed() {
    return name != null || component != null;
  }

  /** Whether a value is a node of that kind. */
  boolean is(String kind) {
    return kind.equals(node);
  }

  /** Whether a value is the text of the element around it. */
  boolean isText() {
    return is("text") || is("cdata");
  }

  /**
   * The name of an element or attribute.
   *
   * @param otherwise the name where none is said, or null for none
   */
  XmlShape.Name name(@Nullable String otherwise) throws XmlUnsaid {
    String local = name == null ? otherwise : name;
    if (local == null) {
      throw new XmlUnsaid(NO_NAME);
    }
    String uri = namespace == null ? "" : namespace;
    String before = prefix == null ? "" : prefix;
    if (!XmlNames.isName(local) || !before.isEmpty() && !XmlNames.isName(before)) {
      throw new XmlUnsaid("'" + local + "' is no name of XML without a colon");
    }
    if (uri.isEmpty() && !before.isEmpty()) {
      throw new XmlUnsaid("the prefix '" + before + "' has no namespace");
    }
    if (XmlNames.isReserved(before, uri)) {
      throw new XmlUnsaid("the prefix '" + before + "' means another namespace");
    }
    return new XmlShape.Name(uri, before, local);
  }

  private static @Nullable String component(Schema schema) {
    List<String> tokens = schema.place().pointer().tokens();
    int last = tokens.size() - 1;
    boolean named =
        last == 1 && tokens.get(0).equals("definitions")
            || last == 2 && tokens.get(0).equals("components") && tokens.get(1).equals("schemas");
    return named ? tokens.get(last) : null;
  }

  private static @Nullable String text(Place xml, String key) {
    Place at = xml.get(key);
    return at == null ? null : at.text();
  }

  private static boolean isTrue(Place xml, String key) {
    Place at = xml.get(key);
    return at != null && at.node() instanceof Node.BooleanNode flag && flag.value();
  }
}
