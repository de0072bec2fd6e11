package dev.armature.generator.source;

import java.net.URI;

/**
 * The text of one input file.
 *
 * @param name how diagnostics call it: the path as the user gave it, or relative to the document
 * @param uri its identity; relative references resolve against it
 * @param text the decoded text
 */
public record SourceFile(String name, URI uri, String text) {
  @Override
  public String toString() {
    return name;
  }
}
