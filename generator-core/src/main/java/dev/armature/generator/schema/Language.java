package dev.armature.generator.schema;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the keywords of a resource mean: a dialect, as far as its metaschema uses it.
 *
 * @param vocabularies the groups of keywords that have their meaning; others are remarks
 * @param assertsFormat whether {@code format} makes values invalid
 */
record Language(Dialect dialect, Set<Vocabulary> vocabularies, boolean assertsFormat) {
  Language {
    vocabularies = Set.copyOf(vocabularies);
  }

  /** A dialect as it is published. */
  static Language of(Dialect dialect) {
    return new Language(dialect, EnumSet.allOf(Vocabulary.class), false);
  }

  /** A keyword with its meaning, or null if it is a remark here. */
  KeywordTable.@Nullable Row row(String keyword) {
    KeywordTable.Row row = KeywordTable.of(dialect).get(keyword);
    return row != null && vocabularies.contains(row.vocabulary()) ? row : null;
  }
}
