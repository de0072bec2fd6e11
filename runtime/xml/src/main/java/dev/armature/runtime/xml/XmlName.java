package dev.armature.runtime.xml;

/**
 * The name of an element or attribute.
 *
 * @param namespace its namespace; empty: for an element the one of the nearest element around it
 *     that has one and no prefix, for an attribute none
 * @param prefix the one to write it with; empty for none. Readers do not look at it
 * @param local the name without prefix
 */
public record XmlName(String namespace, String prefix, String local) {
  /** A name in no namespace of its own. */
  public static XmlName of(String local) {
    return new XmlName("", "", local);
  }

  /** The namespace of an element of this name. */
  String within(String inherited) {
    return namespace.isEmpty() ? inherited : namespace;
  }

  /** The namespace that elements without one of their own have inside such an element. */
  String handedDown(String inherited) {
    return prefix.isEmpty() ? within(inherited) : inherited;
  }
}
