package dev.armature.generator.schema;

import dev.armature.generator.source.Document;
import dev.armature.generator.source.SourceCodes;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.source.SourceProblem;
import dev.armature.generator.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    try (InputStream in = Files.newInputStream(file)) {
      // One byte more than allowed, so that the loader says what is too large.
      int most = (int) Math.min(options.limits().maxInput() + 1, Integer.MAX_VALUE - 16);
      return parse(file.toString(), uri, in.readNBytes(most));
    } catch (IOException e) {
      Span span = new Span(new SourceFile(file.toString(), URI.create(uri), ""), 1, 1, 0);
      String message = "the file cannot be read: " + e.getMessage();
      String help = "check its permissions and the disk";
      throw new SourceException(
          List.of(new SourceProblem(SourceCodes.UNREADABLE, message, span, List.of(), help)));
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
    return options.folders().entrySet().stream()
        .filter(each -> uri.startsWith(folderUri(each.getKey())))
        .sorted(Comparator.comparing(each -> -each.getKey().length()))
        .map(each -> file(each.getValue(), uri.substring(folderUri(each.getKey()).length())))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String folderUri(String base) {
    return base.endsWith("/") ? base : base + "/";
  }

  private static @Nullable Path file(Path folder, String rest) {
    try {
      String name = PercentEscapes.decode(rest);
      for (String ending : new String[] {"", ".json", ".yaml"}) {
        Path file = folder.resolve(name + ending);
        if (Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())) {
          return file;
        }
      }
      return null;
    } catch (IllegalArgumentException | IOException e) {
      return null; // No name that a file could have, or one that vanished just now.
    }
  }
}
