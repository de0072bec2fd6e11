package dev.armature.generator.schema;

import dev.armature.generator.source.Document;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The documents that references may lead to: those given, the metaschemas, and files of the folders
 * given; never the network. Not thread-safe.
 */
final class SchemaSources {
  private final SchemaOptions options;
  private final SourceLoader loader;
  private final Map<String, Document> known = new HashMap<>();

  SchemaSources(SchemaOptions options) {
    this.options = options;
    this.loader = new SourceLoader(options.limits());
  }

  /**
   * The document with a URI, or null if there is none.
   *
   * @throws SourceException if it cannot be read
   */
  @Nullable Document find(String uri) throws SourceException {
    Document document = known.get(uri);
    if (document == null) {
      document = load(uri);
      if (document != null) {
        known.put(uri, document);
      }
    }
    return document;
  }

  private @Nullable Document load(String uri) throws SourceException {
    String given = given(uri);
    if (given != null) {
      return parse(uri, uri, given.getBytes(StandardCharsets.UTF_8));
    }
    byte[] metaschema = Metaschemas.find(uri);
    if (metaschema != null) {
      return parse(uri, uri, metaschema);
    }
    Path file = file(uri);
    if (file == null) {
      return null;
    }
    try {
      boolean fits = Files.size(file) <= options.limits().maxInput();
      return parse(file.toString(), uri, fits ? Files.readAllBytes(file) : new byte[0]);
    } catch (IOException e) {
      return null;
    }
  }

  private @Nullable String given(String uri) {
    String exact = options.documents().get(uri);
    return exact != null ? exact : options.documents().get(uri + "#");
  }

  private Document parse(String name, String uri, byte[] bytes) throws SourceException {
    return loader.loadBytes(name, URI.create(uri), bytes);
  }

  /** The file below the longest base that fits; what would lie outside its folder is none. */
  private @Nullable Path file(String uri) {
    return options.folders().keySet().stream()
        .filter(base -> uri.startsWith(base) || uri.startsWith(base + "/"))
        .sorted(Comparator.comparing(String::length).reversed())
        .map(base -> file(base, uri.substring(base.length())))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Path file(String base, String rest) {
    try {
      Path folder = options.folders().get(base).toAbsolutePath().normalize();
      String name = Percent.decode(rest.startsWith("/") ? rest.substring(1) : rest);
      for (String ending : new String[] {"", ".json", ".yaml"}) {
        Path file = folder.resolve(name + ending).normalize();
        if (file.startsWith(folder) && Files.isRegularFile(file)) {
          return file;
        }
      }
      return null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
