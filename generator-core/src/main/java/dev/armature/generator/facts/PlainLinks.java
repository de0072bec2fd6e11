package dev.armature.generator.facts;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The links of schemas that are looked at in no scope and no direction.
 *
 * @param counting the keywords of a schema that count
 */
record PlainLinks(Function<Schema, List<Keyword>> counting) implements SchemaLinks<Schema> {
  @Override
  public boolean isNever(Schema schema) {
    return schema.isNever();
  }

  @Override
  public List<Keyword> keywords(Schema schema) {
    return counting.apply(schema);
  }

  @Override
  public Schema sub(Schema schema, Schema subschema) {
    return subschema;
  }

  @Override
  public @Nullable Schema target(Schema schema, Keyword keyword) {
    return keyword instanceof Applicator.ByReference elsewhere
        ? elsewhere.reference().target()
        : null;
  }

  @Override
  public boolean mayLeadElsewhere(Keyword keyword) {
    return keyword instanceof Keyword.DynamicRef dynamic && dynamic.anchor() != null;
  }
}
