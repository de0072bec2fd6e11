package dev.armature.generator.ir;

/**
 * The identity of a model type: the canonical place of its schema, with the direction where one
 * schema has two types ({@code readOnly}, {@code writeOnly}).
 */
public record TypeId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
