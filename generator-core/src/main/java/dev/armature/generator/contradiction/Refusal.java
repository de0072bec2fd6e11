package dev.armature.generator.contradiction;

import dev.armature.generator.source.JsonPointer;

/**
 * What refuses a value.
 *
 * @param keyword the keyword in quotes, perhaps with a word about it
 * @param at the JSON Pointer to what is refused inside the value
 */
record Refusal(String keyword, String at) {
  Refusal(String keyword) {
    this(keyword, "");
  }

  /** The same, seen from the value around. */
  Refusal in(String key) {
    return new Refusal(keyword, "/" + JsonPointer.escape(key) + at);
  }

  @Override
  public String toString() {
    return at.isEmpty() ? keyword : keyword + " at " + at;
  }
}
