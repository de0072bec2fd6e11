package dev.armature.cli;

import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.SchemaSource;
import dev.armature.generator.source.JsonPointer;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where a schema is.
 *
 * @param file the document
 * @param at the place in it, the whole by default
 */
record SchemaPlace(Path file, JsonPointer at) {
  /** Reads {@code FILE} and {@code FILE#/POINTER}; a file may have a {@code #} in its name. */
  static final class Converter implements ITypeConverter<SchemaPlace> {
    @Override
    public SchemaPlace convert(String text) {
      int hash = text.indexOf("#/");
      if (hash < 0 && text.endsWith("#")) {
        hash = text.length() - 1;
      }
      try {
        return hash < 0 || Files.exists(Path.of(text))
            ? new SchemaPlace(Path.of(text), JsonPointer.ROOT)
            : new SchemaPlace(
                Path.of(text.substring(0, hash)),
                JsonPointer.parseFragment(text.substring(hash + 1)));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + text + "' is no file, nor one with a JSON Pointer, as in a.yaml#/$defs/pet");
      }
    }
  }

  SchemaSource source(CompileOptions options) {
    return SchemaSource.file(file, options).at(at);
  }
}
