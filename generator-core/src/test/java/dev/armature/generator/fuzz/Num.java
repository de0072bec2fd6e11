package dev.armature.generator.fuzz;

/**
 * A number as it is written.
 *
 * @param text the literal
 */
record Num(String text) {
  static Num of(int value) {
    return new Num(Integer.toString(value));
  }

  @Override
  public String toString() {
    return text;
  }
}
