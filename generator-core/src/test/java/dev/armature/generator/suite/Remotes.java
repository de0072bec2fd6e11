package dev.armature.generator.suite;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents that schemas of the suite refer to: its own, and the official metaschemas. */
final class Remotes {
  static final Path SUITE =
      Path.of(System.getProperty("armature.shared", "../../shared"), "json-schema-test-suite");

  private Remotes() {}

  static byte[] read(URI uri, long maxBytes) throws IOException {
    if ("localhost".equals(uri.getHost())) {
      return Files.readAllBytes(SUITE.resolve("remotes" + uri.getPath()));
    }
    String path = uri.getPath().substring(1);
    String resource = path.startsWith("draft-0") ? path : path;
    try (InputStream in = Remotes.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no such resource");
      }
      return in.readAllBytes();
    }
  }
}
