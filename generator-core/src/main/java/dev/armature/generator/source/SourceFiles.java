package dev.armature.generator.source;

import java.net.URI;

/** Spans for files whose text is not known. */
final class SourceFiles {
  private SourceFiles() {}

  /** The first place of a file that could not be read. */
  static Span at(String name, URI uri) {
    return new Span(new SourceFile(name, uri, ""), 1, 1, 0);
  }
}
