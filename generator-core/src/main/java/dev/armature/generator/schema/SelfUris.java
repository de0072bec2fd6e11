package dev.armature.generator.schema;

import dev.armature.generator.source.Document;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What documents call themselves by {@code $self} (OpenAPI 3.2, 4.1.2.2.2): references in them
 * resolve against that name, and others may refer to them by it. Nothing is fetched for it: what
 * stands beside a document under its name is looked for beside its file. Not thread-safe.
 */
final class SelfUris {
  private final Map<Document, URI> names = new IdentityHashMap<>();
  private final Map<URI, URI> files = new HashMap<>();

  /** Remembers what a document calls itself. */
  void add(Document document) {
    URI file = document.file().uri();
    URI name = self(Place.of(document), file);
    if (name != null) {
      files.putIfAbsent(name, file);
      if (!name.isOpaque()) { // Nothing is relative to a URN.
        names.put(document, name);
      }
    }
  }

  /** The URI that references in a document resolve against. */
  URI baseOf(Document document) {
    URI name = names.get(document);
    return name == null ? document.file().uri() : name;
  }

  /**
   * Where a document is found.
   *
   * @param from the document that refers to it
   * @param uri its absolute URI
   */
  URI located(Document from, URI uri) {
    URI file = files.get(SourceLoader.canonical(uri));
    if (file != null) {
      return file;
    }
    URI name = names.get(from);
    if (name == null) {
      return uri;
    }
    URI beside = name.resolve(".").relativize(uri);
    return beside.isAbsolute() ? uri : from.file().uri().resolve(beside);
  }

  private static @Nullable URI self(Place root, URI file) {
    Place at = root.get("openapi") == null ? null : root.get("$self");
    String text = at == null ? null : at.text();
    try {
      return text == null ? null : SourceLoader.canonical(file.resolve(text));
    } catch (IllegalArgumentException e) {
      return null; // The reader says that it is no URI.
    }
  }
}
