package dev.armature.runtime.json;

/** The six types of a JSON value (RFC 8259, section 3). */
public enum JsonType {
  /** An object. */
  OBJECT("an object"),
  /** An array. */
  ARRAY("an array"),
  /** A string. */
  STRING("a string"),
  /** A number. */
  NUMBER("a number"),
  /** {@code true} or {@code false}. */
  BOOLEAN("a boolean"),
  /** {@code null}. */
  NULL("null");

  private final String words;

  JsonType(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
