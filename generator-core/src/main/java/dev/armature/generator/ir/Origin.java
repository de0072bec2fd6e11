package dev.armature.generator.ir;

import dev.armature.generator.source.Span;

/**
 * Where an element of the service was written.
 *
 * @param document the file as seen from the contract: the same on every machine
 * @param pointer the JSON Pointer in it (RFC 6901)
 * @param span the place; never part of a comparison, {@code print-ir} leaves it out
 */
public record Origin(String document, String pointer, Span span) {
  /** {@code petstore.yaml#/paths/~1pets/get}, as generated code names its source. */
  @Override
  public String toString() {
    return document + "#" + pointer;
  }
}
