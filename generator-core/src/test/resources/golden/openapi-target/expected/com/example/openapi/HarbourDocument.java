package com.example.openapi;

import dev.armature.runtime.document.OpenApiDocument;
import dev.armature.runtime.generated.Generated;

/** The contract as an OpenAPI document, with what layers answer. */
@Generated("input.yaml")
public final class HarbourDocument {
  private HarbourDocument() {}

  /**
   * Reads it; {@code load().routes()} serves it.
   *
   * @throws IllegalStateException if the resources are not packed
   */
  public static OpenApiDocument load() {
    return OpenApiDocument.of(
        HarbourDocument.class.getResourceAsStream("openapi.json"),
        HarbourDocument.class.getResourceAsStream("openapi.yaml"));
  }
}
