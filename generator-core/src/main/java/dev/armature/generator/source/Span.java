package dev.armature.generator.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an input file.
 *
 * @param file the file, or null for values that no file contains (defaults of ours)
 * @param line the first line, from 1
 * @param column the first column in UTF-16 units, from 1
 * @param length the length on that line in UTF-16 units, at least 0
 */
public record Span(@Nullable SourceFile file, int line, int column, int length) {
  /** Where nothing was written. */
  public static final Span NONE = new Span(null, 1, 1, 0);

  @Override
  public String toString() {
    return (file == null ? "<none>" : file.name()) + ":" + line + ":" + column;
  }
}
