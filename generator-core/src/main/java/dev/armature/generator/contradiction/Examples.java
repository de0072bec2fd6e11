package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.source.Node;
import org.jspecify.annotations.Nullable;

/** Reports examples of schemas that these refuse; so many at most. Not thread-safe. */
final class Examples {
  private static final int MAX_SHOWN = 40;

  private final Findings findings;
  private final Refusals refusals;
  private int shown;

  Examples(Findings findings, Refusals refusals) {
    this.findings = findings;
    this.refusals = refusals;
  }

  /** {@code example} of OpenAPI, and {@code examples} of JSON Schema where it is a list. */
  void check(Schema schema) {
    if (schema.has(Keyword.Ref.class)) {
      return; // Beside a reference it has no effect up to OpenAPI 3.0.
    }
    check(schema, schema.place().get("example"));
    Place several = schema.place().get("examples");
    if (several != null) {
      several.items().forEach(each -> check(schema, each));
    }
  }

  private void check(Schema schema, @Nullable Place example) {
    if (example == null || example.node() instanceof Node.NullNode || shown >= MAX_SHOWN) {
      return;
    }
    String why = refusals.why(schema, example.node());
    // What JSON cannot show, such as XML, is given as a string (OpenAPI 3.0.3, 4.7.24).
    boolean other = example.node() instanceof Node.StringNode && "'type'".equals(why);
    if (why != null && !other) {
      shown++;
      findings.warning(
          SchemaCodes.REFUSED_EXAMPLE,
          example.span(),
          "the example " + Contradictions.text(example.node()) + " is refused by " + why,
          "correct the example, or the schema");
    }
  }
}
