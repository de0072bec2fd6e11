package dev.armature.generator.source;

import java.net.URI;

/**
 * A file that a run has read, for incremental builds.
 *
 * @param uri its canonical URI
 * @param sha256 the hash of its bytes, 64 hexadecimal digits
 */
public record InputFile(URI uri, String sha256) {}
