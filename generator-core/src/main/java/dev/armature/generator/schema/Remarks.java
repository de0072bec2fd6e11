package dev.armature.generator.schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which members of a schema are annotations (JSON Schema 2020-12 core, section 7.7): those
 * that neither identify, refer, apply nor assert, and those that the dialect does not know.
 */
public final class Remarks {
  private static final Set<Vocabulary> REMARKING =
      EnumSet.of(Vocabulary.META_DATA, Vocabulary.FORMAT, Vocabulary.CONTENT, Vocabulary.CONTRACT);

  private Remarks() {}

  /** The annotations of a schema, in the order of the document. */
  public static List<Place> of(Schema schema) {
    List<Place> found = new ArrayList<>();
    if (schema.has(Keyword.Ref.class) && schema.dialect().isRefAlone()) {
      return found;
    }
    boolean typed = schema.place().get("contentMediaType") != null;
    for (Place member : schema.place().members()) {
      KeywordTable.Row row = schema.resource().language().row(member.key());
      boolean vain = member.key().equals("contentSchema") && !typed;
      if (!vain && (row == null || REMARKING.contains(row.vocabulary()))) {
        found.add(member);
      }
    }
    return found;
  }

  /** Whether an annotation only speaks of strings (2020-12 validation, section 8). */
  public static boolean isOfStrings(Schema schema, Place remark) {
    KeywordTable.Row row = schema.resource().language().row(remark.key());
    return row != null && row.vocabulary() == Vocabulary.CONTENT;
  }
}
