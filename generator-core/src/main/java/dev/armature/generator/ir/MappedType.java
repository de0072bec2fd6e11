package dev.armature.generator.ir;

/**
 * A class of the user's own that stands for a format or a schema.
 *
 * @param type its canonical name
 * @param codec the canonical name of its codec, a class with a public constructor without arguments
 */
public record MappedType(String type, String codec) {
  /** The last part of the class's name. */
  public String simpleName() {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
