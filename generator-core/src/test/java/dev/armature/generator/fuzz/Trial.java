package dev.armature.generator.fuzz;

/**
 * One question to both sides.
 *
 * @param schema made of maps, lists, strings, numbers and booleans
 * @param instance likewise
 */
record Trial(Draft draft, Object schema, Object instance) {
  String schemaText() {
    return Text.print(schema);
  }

  String instanceText() {
    return Text.print(instance);
  }

  @Override
  public String toString() {
    return draft + "\t" + schemaText() + "\t" + instanceText();
  }
}
