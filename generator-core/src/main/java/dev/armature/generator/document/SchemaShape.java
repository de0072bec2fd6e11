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

  /** A schema that allows everything or nothing. */
  default Node convertBoolean(Place at) {
    return at.node();
  }

  /** These words, and those in others. */
  default SchemaShape before(SchemaShape next) {
    SchemaShape first = this;
    return new SchemaShape() {
      @Override
      public Node convert(Place at, Node.ObjectNode schema) {
        Node converted = first.convert(at, schema);
        return converted instanceof Node.ObjectNode object ? next.convert(at, object) : converted;
      }

      @Override
      public Node convertBoolean(Place at) {
        return next.convertBoolean(at);
      }
    };
  }
}
