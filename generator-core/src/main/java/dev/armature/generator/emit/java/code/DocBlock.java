package dev.armature.generator.emit.java.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or list of Javadoc.
 *
 * @param list {@code ul} or {@code ol}, or null for a paragraph
 * @param texts the paragraph, or the items
 */
record DocBlock(@Nullable String list, List<String> texts) {
  DocBlock {
    texts = List.copyOf(texts);
  }

  /** All on one line. */
  String line() {
    return String.join("; ", texts);
  }
}
