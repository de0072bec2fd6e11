package dev.armature.runtime.xml;

import org.jspecify.annotations.Nullable;

/** What stands in an element, and which JSON value that is. */
public sealed interface XmlContent permits XmlText, XmlItems, XmlObject, XmlReference {
  /** Dispatches on the kind. */
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method for each kind. */
  interface Visitor<R extends @Nullable Object> {
    /** A scalar. */
    R text(XmlText kind);

    /** An array, an element for each item. */
    R items(XmlItems items);

    /** An object. */
    R object(XmlObject object);
  }
}
