package dev.armature.benchmarks.schema;

import java.io.IOException;

/** One way to decide about a document, from its bytes to the verdict. */
@FunctionalInterface
interface Contestant {
  /**
   * Whether the document is valid.
   *
   * @throws IOException if it is not JSON
   */
  boolean accepts(byte[] json) throws IOException;
}
