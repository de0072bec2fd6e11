package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one schema: what each keyword's reader needs.
 *
 * @param schema the schema whose keywords are read
 */
record SchemaReading(SchemaGraph graph, Findings findings, KeywordValues values, Schema schema) {
  SchemaReading(SchemaGraph graph, Findings findings, Schema schema) {
    this(graph, findings, new KeywordValues(findings), schema);
  }

  Dialect dialect() {
    return schema.dialect();
  }

  /** Whether keywords mean what their dialect says, with no habit of contracts made good. */
  boolean isStrict() {
    return findings.isStrict() || schema.resource().saysDialect();
  }

  /** The value of another keyword of the schema, if that keyword has its meaning; else null. */
  @Nullable Place sibling(String keyword) {
    Place at = schema.place().get(keyword);
    return at == null || isStrict() && schema.resource().language().row(keyword) == null
        ? null
        : at;
  }

  /** Whether the metaschema leaves out the vocabulary of a keyword that the dialect has. */
  boolean isOff(String keyword) {
    Language language = schema.resource().language();
    return language.row(keyword) == null
        && KeywordTable.of(language.dialect()).get(keyword) != null;
  }

  /** Whether another keyword is {@code true}. */
  boolean flag(String keyword) {
    Place at = sibling(keyword);
    return at != null && at.node() instanceof Node.BooleanNode bool && bool.value();
  }

  Reference reference(Place at, String value) {
    return graph.reference(at, value, schema.resource());
  }
}
