package dev.armature.generator.facts;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.HashSet;
import java.util.Set;

/** Tells whether null may be valid by a schema as it is written, every keyword considered. */
public final class NullVerdict {
  private final KindTruth<Schema> truth =
      new KindTruth<>(
          SchemaLinks.MEANT, new AcceptedKinds<>(SchemaLinks.MEANT), (schema, keyword) -> false);
  private final Set<Schema> seen = new HashSet<>();

  private NullVerdict() {}

  /** Whether null may be valid. */
  public static boolean accepts(Schema schema) {
    return new NullVerdict().mayAccept(schema);
  }

  /** Whether null is valid by two branches of a {@code oneOf}, so that none of them counts. */
  public static boolean matchesTwice(Schema schema) {
    return new NullVerdict().twice(schema);
  }

  private boolean mayAccept(Schema schema) {
    return truth.of(schema, AcceptedKinds.NULL) != Verdict.NEVER;
  }

  private boolean twice(Schema schema) {
    if (schema.has(Keyword.Nullable30.class)
        || seen.size() > SchemaLinks.MAX_DEPTH
        || !seen.add(schema)) {
      return false;
    }
    for (Keyword keyword : schema.keywords()) {
      if (keyword instanceof Keyword.OneOf one
          && one.schemas().stream().filter(this::mayAccept).count() > 1) {
        return true;
      }
    }
    return SchemaLinks.WRITTEN.always(schema).stream().anyMatch(this::twice);
  }
}
