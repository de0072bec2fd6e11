package dev.armature.runtime.xml;

import java.util.HashMap;
import java.util.Map;

/** The namespaces that are declared where something is written. */
final class XmlScope {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Map<String, String> outer;
  private final Map<String, String> own = new HashMap<>(2);
  private final StringBuilder declarations = new StringBuilder();

  private XmlScope(Map<String, String> outer) {
    this.outer = outer;
  }

  /** Outside of all elements. */
  static XmlScope outermost() {
    return new XmlScope(Map.of("", "", "xml", XML));
  }

  /** Inside an element that is about to be written. */
  XmlScope inner() {
    if (own.isEmpty()) {
      return new XmlScope(outer);
    }
    Map<String, String> all = new HashMap<>(outer);
    all.putAll(own);
    return new XmlScope(all);
  }

  /** How the element is called here; its namespace is declared if it is not yet. */
  String element(XmlName name) {
    return name.namespace().isEmpty()
        ? name.local()
        : qualified(declared(name.prefix(), name.namespace()), name.local());
  }

  /** How an attribute of the element is called; without a prefix it is in no namespace. */
  String attribute(XmlName name) {
    if (name.namespace().isEmpty()) {
      return name.local();
    }
    String prefix = name.prefix().isEmpty() ? "ns" : name.prefix();
    return qualified(declared(prefix, name.namespace()), name.local());
  }

  /** The declarations that the element needs, each after a space. */
  String declarations() {
    return declarations.toString();
  }

  /** The prefix that stands for a namespace: the wanted one, unless it means another already. */
  private String declared(String wanted, String namespace) {
    String prefix = wanted;
    for (int i = 1; own.containsKey(prefix) && !own.get(prefix).equals(namespace); i++) {
      prefix = wanted + i;
    }
    if (!namespace.equals(own.getOrDefault(prefix, outer.get(prefix)))) {
      declarations.append(" xmlns").append(prefix.isEmpty() ? "" : ":").append(prefix);
      XmlEscapes.attribute(declarations.append("=\""), namespace);
      declarations.append('"');
    }
    // Also where it was declared outside: here it can mean nothing else.
    own.put(prefix, namespace);
    return prefix;
  }

  private static String qualified(String prefix, String local) {
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }
}
