package dev.armature.generator.source;

import java.net.URI;

/**
 * The text of one input file.
 *
 * @param name how diagnostics call it: the path as the user gave it, or relative to the document
 * @param uri its identity; relative references resolve against it
 * @param text the decoded text
 * @param path where it lies seen from the contract, with {@code /} between folders: the same on
 *     every machine, as generated code must be
 */
public record SourceFile(String name, URI uri, String text, String path) {
  /** A file that lies where the contract lies. */
  public SourceFile(String name, URI uri, String text) {
    this(name, uri, text, last(name));
  }

  /** The same, lying elsewhere. */
  SourceFile withPath(String other) {
    return new SourceFile(name, uri, text, other);
  }

  @Override
  public String toString() {
    return name;
  }

  private static String last(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
