package dev.armature.generator.schema;

import dev.armature.generator.source.Limits;
import java.nio.file.Path;
import java.util.Map;

/**
 * How schemas are read.
 *
 * @param dialect of documents without a {@code $schema} that says theirs
 * @param folders where the documents below a base URI lie, such as {@code
 *     https://example.com/schemas/} → a folder; nothing is ever fetched from a network
 * @param documents the text of documents by their absolute URI; these win
 * @param limits how large the documents that references lead to may be
 */
public record SchemaOptions(
    Dialect dialect, Map<String, Path> folders, Map<String, String> documents, Limits limits) {
  /** Copies what is mutable. */
  public SchemaOptions {
    folders = Map.copyOf(folders);
    documents = Map.copyOf(documents);
  }

  /** With nothing but folders and the usual limits. */
  public SchemaOptions(Dialect dialect, Map<String, Path> folders) {
    this(dialect, folders, Map.of(), Limits.DEFAULT);
  }

  /** With nothing that references can lead to but the schema itself and the metaschemas. */
  public static SchemaOptions of(Dialect dialect) {
    return new SchemaOptions(dialect, Map.of());
  }
}
