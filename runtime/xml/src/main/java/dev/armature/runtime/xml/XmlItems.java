package dev.armature.runtime.xml;

import org.jspecify.annotations.Nullable;

/**
 * An array: one element after the other.
 *
 * @param name of the element of an item
 * @param item what an item is
 */
public record XmlItems(XmlName name, XmlContent item) implements XmlContent {
  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.items(this);
  }
}
