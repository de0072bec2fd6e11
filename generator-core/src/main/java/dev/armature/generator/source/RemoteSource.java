package dev.armature.generator.source;

import java.io.IOException;
import java.net.URI;

/** Fetches documents from the network; given to a loader only when the user allowed it. */
@FunctionalInterface
public interface RemoteSource {
  /**
   * The bytes at an http or https address.
   *
   * @param maxBytes stop reading behind this many
   * @throws IOException if there is no answer or no document
   */
  byte[] fetch(URI uri, long maxBytes) throws IOException;
}
