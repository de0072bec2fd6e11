package dev.armature.runtime.xml;

import org.jspecify.annotations.Nullable;

/** A scalar: the text of an element or attribute, and which JSON value it stands for. */
public enum XmlText implements XmlContent {
  /** A string, with all its white space. */
  STRING,
  /**
   * A number as XML Schema 1.1 spells it (Part 2, 3.3.3 and 3.3.5); white space around it is not
   * part of it.
   */
  NUMBER,
  /** {@code true}, {@code false}, {@code 1} or {@code 0} (XML Schema 1.1, Part 2, 3.3.2). */
  BOOLEAN;

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.text(this);
  }
}
