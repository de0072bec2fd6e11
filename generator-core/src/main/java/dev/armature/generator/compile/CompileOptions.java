package dev.armature.generator.compile;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.SchemaOptions;
import dev.armature.generator.source.Limits;
import dev.armature.generator.validation.ValidatorOptions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How schemas are read, and what their validators assert. Immutable.
 *
 * @param dialect of schemas without a {@code $schema} of their own
 * @param validation what is checked where a schema leaves the choice
 * @param folders where the documents below a base URI lie, such as {@code
 *     https://example.com/schemas/} → a folder; nothing is ever fetched from a network
 * @param documents the text of documents by their absolute URI; these win
 * @param limits how large a schema may be
 */
public record CompileOptions(
    Dialect dialect,
    ValidatorOptions validation,
    Map<String, Path> folders,
    Map<String, String> documents,
    Limits limits) {
  /** 2020-12, no format asserted, nothing but the schema itself, the usual limits. */
  public static final CompileOptions DEFAULT =
      new CompileOptions(
          Dialect.JSON_SCHEMA_2020_12,
          ValidatorOptions.DEFAULT,
          Map.of(),
          Map.of(),
          Limits.DEFAULT);

  /** Copies what is mutable. */
  public CompileOptions {
    folders = Map.copyOf(folders);
    documents = Map.copyOf(documents);
  }

  /** With another dialect for schemas that do not name theirs. */
  public CompileOptions withDialect(Dialect other) {
    return new CompileOptions(other, validation, folders, documents, limits);
  }

  /** With other choices. */
  public CompileOptions withValidation(ValidatorOptions other) {
    return new CompileOptions(dialect, other, folders, documents, limits);
  }

  /** With every known format asserted, or none. */
  public CompileOptions withFormatAssertion(boolean asserted) {
    return withValidation(
        new ValidatorOptions(asserted, Map.of(), validation.zeroTerminatedFloats()));
  }

  /** With one format asserted or not, whatever holds for the others. */
  public CompileOptions withFormat(String name, boolean asserted) {
    Map<String, Boolean> formats = new LinkedHashMap<>(validation.formats());
    formats.put(name, asserted);
    return withValidation(
        new ValidatorOptions(
            validation.assertFormats(), formats, validation.zeroTerminatedFloats()));
  }

  /** Whether {@code 1.0} is no integer in draft 4; later drafts decided that it is one. */
  public CompileOptions withZeroTerminatedFloats(boolean distinct) {
    return withValidation(
        new ValidatorOptions(validation.assertFormats(), validation.formats(), distinct));
  }

  /** With the documents below a base URI read from a folder. */
  public CompileOptions withFolder(String base, Path folder) {
    Map<String, Path> more = new LinkedHashMap<>(folders);
    more.put(base, folder);
    return new CompileOptions(dialect, validation, more, documents, limits);
  }

  /** With one more document that references can lead to. */
  public CompileOptions withDocument(String uri, String text) {
    Map<String, String> more = new LinkedHashMap<>(documents);
    more.put(uri, text);
    return new CompileOptions(dialect, validation, folders, more, limits);
  }

  /** With other limits. */
  public CompileOptions withLimits(Limits other) {
    return new CompileOptions(dialect, validation, folders, documents, other);
  }

  /** What the reader of schemas needs to know. */
  SchemaOptions reading() {
    return new SchemaOptions(dialect, folders, documents, limits);
  }
}
