package dev.armature.generator.compile;

import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A schema to compile: where its text comes from, and how it is read. Immutable. */
public final class SchemaSource {
  private final String name;
  private final Input input;
  private final JsonPointer place;
  private final CompileOptions options;

  private SchemaSource(String name, Input input, JsonPointer place, CompileOptions options) {
    this.name = name;
    this.input = input;
    this.place = place;
    this.options = options;
  }

  /** A schema in a file, JSON or YAML; relative references lead to files below its folder. */
  public static SchemaSource file(Path file, CompileOptions options) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return new SchemaSource(
        file.toString(),
        loader -> loader.loadFile(file),
        JsonPointer.ROOT,
        folder == null ? options : options.withFolder(folder.toUri().toString(), folder));
  }

  /**
   * A schema as text.
   *
   * @param name how diagnostics call it
   */
  public static SchemaSource text(String name, String text, CompileOptions options) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8), options);
  }

  /**
   * A schema as bytes, which must not change.
   *
   * @param name how diagnostics call it
   */
  public static SchemaSource bytes(String name, byte[] bytes, CompileOptions options) {
    URI nowhere = URI.create("memory:///schema");
    return new SchemaSource(
        name, loader -> loader.loadBytes(name, nowhere, bytes), JsonPointer.ROOT, options);
  }

  /**
   * The schema at a place of this document, such as {@code /components/schemas/Pet} of a contract.
   * Schemas of OpenAPI documents are read in the dialect of their version, or the one that {@code
   * jsonSchemaDialect} names.
   */
  public SchemaSource at(JsonPointer other) {
    return new SchemaSource(name, input, other, options);
  }

  /** How diagnostics call it. */
  public String name() {
    return name;
  }

  JsonPointer place() {
    return place;
  }

  CompileOptions options() {
    return options;
  }

  Document load(SourceLoader loader) throws SourceException {
    return input.load(loader);
  }

  /** Reads the document. */
  @FunctionalInterface
  private interface Input {
    Document load(SourceLoader loader) throws SourceException;
  }
}
