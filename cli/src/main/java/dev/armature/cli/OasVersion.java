package dev.armature.cli;

import dev.armature.generator.document.OpenApiVersion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 3.1} as a version of OpenAPI. */
final class OasVersion implements ITypeConverter<OpenApiVersion> {
  @Override
  public OpenApiVersion convert(String value) {
    OpenApiVersion version = OpenApiVersion.of(value);
    if (version == null) {
      throw new TypeConversionException(
          "'" + value + "' is none of " + String.join(", ", OpenApiVersion.titles()));
    }
    return version;
  }
}
