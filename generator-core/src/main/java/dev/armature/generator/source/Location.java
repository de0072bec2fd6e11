package dev.armature.generator.source;

import java.net.URI;

/**
 * A value's identity: its document and the pointer within it.
 *
 * @param document canonical, without fragment
 */
public record Location(URI document, JsonPointer pointer) {
  @Override
  public String toString() {
    return document + pointer.toFragment();
  }
}
