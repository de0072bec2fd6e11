package dev.armature.generator.schema;

import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Location;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The resources of all documents read, with their identifiers. Only schemas have identifiers: what
 * stands in data or in unknown keywords is looked at when a reference leads there. Not thread-safe.
 */
final class ResourceIndex {
  private record Visit(Place place, Resource around) {}

  private final LanguageReader languages;
  private final IdentifierReader identifiers;
  private final Language language;
  private final Map<String, Resource> byUri = new HashMap<>();
  private final Map<Location, Resource> byRoot = new HashMap<>();
  private final Map<Location, Place> seen = new LinkedHashMap<>();

  /**
   * An empty index.
   *
   * @param language of documents that do not say theirs
   */
  ResourceIndex(LanguageReader languages, Findings findings, Language language) {
    this.languages = languages;
    this.identifiers = new IdentifierReader(findings);
    this.language = language;
  }

  /** Adds a document under the URI where it was found. */
  Resource add(Document document, String uri) {
    Place root = Place.of(document);
    Language own = languages.ofDocument(root, language);
    boolean contract = ContractDialect.of(root) != null;
    String base = contract ? null : identifiers.base(root, own.dialect(), uri);
    Resource resource = resource(base == null ? uri : base, root, own);
    byUri.putIfAbsent(uri, resource);
    if (contract) {
      // So that references can name them by '$id'.
      components(root).forEach(each -> walk(each, resource));
    } else {
      walk(root, resource);
    }
    return resource;
  }

  private static List<Place> components(Place contract) {
    Place components = contract.get("components");
    Place schemas = components == null ? null : components.get("schemas");
    Place found = schemas == null ? contract.get("definitions") : schemas;
    return found == null ? List.of() : found.members();
  }

  /** The resource with a URI, or null if none is known yet. */
  @Nullable Resource find(String uri) {
    return byUri.get(uri);
  }

  /** The resource that begins at a place, or the one around it. */
  Resource enter(Place place, Resource around) {
    return byRoot.getOrDefault(place.location(), around);
  }

  /** The resource of a place in a document that was added; the place is a schema from now on. */
  Resource of(Place place) {
    Resource around = around(place);
    if (!seen.containsKey(place.location())) {
      walk(place, around);
    }
    return enter(place, around);
  }

  /** The places of all schema objects found so far. */
  List<Place> schemas() {
    return List.copyOf(seen.values());
  }

  private Resource around(Place place) {
    URI document = place.document().file().uri();
    for (JsonPointer at = place.pointer(); at != null; at = at.parent()) {
      Resource found = byRoot.get(new Location(document, at));
      if (found != null) {
        return found;
      }
    }
    throw new IllegalStateException("no document was added with " + place);
  }

  private Resource resource(String base, Place root, Language own) {
    Resource resource = new Resource(URI.create(base), root, own);
    byRoot.put(root.location(), resource);
    Resource other = byUri.putIfAbsent(base, resource);
    if (other != null) {
      identifiers.duplicate(root, base);
    }
    return resource;
  }

  private void walk(Place start, Resource around) {
    Deque<Visit> open = new ArrayDeque<>();
    open.add(new Visit(start, around));
    while (!open.isEmpty()) {
      Visit visit = open.remove();
      if (!visit.place().isObject()
          || seen.putIfAbsent(visit.place().location(), visit.place()) != null) {
        continue;
      }
      Resource resource = identified(visit.place(), visit.around());
      for (Place member : visit.place().members()) {
        KeywordTable.Row row = KeywordTable.of(resource.dialect()).get(member.key());
        if (row != null) {
          Subplaces.of(member, row.shape()).forEach(p -> open.add(new Visit(p, resource)));
        }
      }
    }
  }

  private Resource identified(Place place, Resource around) {
    Resource resource = byRoot.get(place.location());
    if (resource == null) {
      // Only the root of a resource can choose a dialect.
      boolean root = place.get("$id") != null || place.get("id") != null;
      Language own = root ? languages.of(place, around.language()) : around.language();
      String base = identifiers.base(place, own.dialect(), around.base().toString());
      resource = base == null ? around : resource(base, place, own);
    }
    identifiers.anchors(place, resource);
    return resource;
  }
}
