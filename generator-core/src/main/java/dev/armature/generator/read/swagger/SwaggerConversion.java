package dev.armature.generator.read.swagger;

import dev.armature.generator.read.openapi.OperationShape;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;

/**
 * A Swagger 2.0 document in the shape of OpenAPI 3, but for its schemas.
 *
 * @param root without operations and components of another shape
 * @param operations brings operations into that shape
 */
public record SwaggerConversion(Place root, OperationShape operations) {
  /** Converts the document at {@code root}; what is wrong with it is reported. */
  public static SwaggerConversion of(Place root, RefResolver resolver, Findings findings) {
    Swagger document = new Swagger(root, resolver, findings);
    return new SwaggerConversion(
        new DocumentConversion(document).convert(), new OperationConversion(document));
  }
}
