package dev.armature.generator.document;

import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;

/** Says what a schema says in the words of another version. Stateless but for what it has lost. */
@FunctionalInterface
interface SchemaShape {
  /** Of schemas that are in these words already. */
  SchemaShape AS_WRITTEN = (at, schema) -> schema;

  /**
   * The schema in other words.
   *
   * @param at where it is written
   * @param schema it, with references and the schemas in it as the document has them
   */
  Node convert(Place at, Node.ObjectNode schema);
}
