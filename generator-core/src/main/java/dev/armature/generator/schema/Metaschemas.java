package dev.armature.generator.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The published metaschemas, which a library on the class path carries. */
final class Metaschemas {
  private static final String OLD = "//json-schema.org/draft-0";
  private static final String NEW = "//json-schema.org/draft/20";

  private Metaschemas() {}

  /** The text of a metaschema or one of its vocabularies, or null if it is none. */
  static byte @Nullable [] find(String uri) {
    String plain = uri.replaceFirst("^https?:", "");
    boolean known =
        plain.matches(OLD + "[467]/schema")
            || plain.matches(NEW + "(19-09|20-12)/(schema|meta/[a-z-]{1,40})");
    return known ? read(plain.substring("//json-schema.org/".length())) : null;
  }

  private static byte @Nullable [] read(String resource) {
    ClassLoader loader = com.networknt.schema.SchemaRegistry.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(resource)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a resource of the class path", e);
    }
  }
}
