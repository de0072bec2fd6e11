package dev.armature.generator.read.swagger;

import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.read.common.FormatReader;
import dev.armature.generator.read.openapi.OpenApiReader;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;

/** Reads Swagger 2.0 documents, as the reader of OpenAPI 3 reads what they become. */
public final class SwaggerReader {
  private SwaggerReader() {}

  /** Finds the operations of the document at {@code root}. */
  public static FormatReader of(
      Place root, RefResolver resolver, Findings findings, ModelPolicy policy) {
    SwaggerConversion document = SwaggerConversion.of(root, resolver, findings);
    return OpenApiReader.of(
        document.root(), Dialect.SWAGGER_20, resolver, findings, policy, document.operations());
  }
}
