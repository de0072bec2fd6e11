package dev.armature.generator.schema;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.SourceCodes;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.source.SourceProblem;
import dev.armature.generator.source.Span;
import java.net.URI;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a reference stands for, in this document or another one. Not thread-safe. */
public final class RefResolver {
  private static final Set<String> UNREACHABLE =
      Set.of(SourceCodes.MISSING_FILE, SourceCodes.REMOTE, SourceCodes.NOT_A_FILE);

  private final SourceLoader loader;
  private final Findings findings;
  private final Map<URI, Place> roots = new HashMap<>();
  private final Map<Document, Place> documents = new IdentityHashMap<>();
  private final Map<URI, NamedSchemas> identifiers = new HashMap<>();
  private final SelfUris selves = new SelfUris();

  /** Resolves with the files of {@code loader}; faults go to {@code findings}. */
  public RefResolver(SourceLoader loader, Document contract, Findings findings) {
    this.loader = loader;
    this.findings = findings;
    root(contract);
  }

  /**
   * The place that a reference stands for, or null after reporting why there is none.
   *
   * @param at where it is written; it resolves against the document (or {@code $id}) around it
   */
  public @Nullable Place resolve(Place at, String reference) {
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : reference.substring(hash + 1);
    try {
      Place root = file.isEmpty() ? own(at) : other(at, URI.create(file.replace(" ", "%20")));
      Place found = root == null ? null : inside(root, fragment);
      if (found == null && root != null) {
        dangling(at, reference, root);
      }
      return found;
    } catch (IllegalArgumentException e) {
      findings.fault(
          SchemaCodes.REF_SYNTAX,
          at,
          "'" + reference + "' is no URI reference with a JSON pointer",
          "read as if there were nothing");
      return null;
    }
  }

  /** The place in a document that was read already, or null if there is none. */
  public @Nullable Place place(URI document, JsonPointer pointer) {
    try {
      return root(loader.load(document, Span.NONE)).find(pointer);
    } catch (SourceException e) {
      return null;
    }
  }

  /**
   * Makes a schema a resource of its own: references inside it start there, not at the document.
   */
  public void embed(Place schema) {
    identifiers(schema.document()).embed(schema);
  }

  /** The document at an absolute URI, or null if there is none. */
  @Nullable Document document(String uri) {
    try {
      return loader.load(URI.create(uri), Span.NONE);
    } catch (SourceException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Where the resource begins that a place belongs to. */
  Place resourceAround(Place at) {
    return own(at);
  }

  /** A resource, as references in it see it. */
  Resource resource(Place root, Language language) {
    NamedSchemas ids = identifiers(root.document());
    URI base = ids.baseOf(root);
    Resource resource = new Resource(base, root, language);
    resource.dynamicPlaces().putAll(ids.dynamicAnchors(base));
    return resource;
  }

  private void dangling(Place at, String reference, Place root) {
    findings.fault(
        SchemaCodes.REF_DANGLING,
        at,
        "'"
            + reference
            + "' leads nowhere: "
            + root.document().file().name()
            + " has no such part"
            + meant(reference, root),
        "read as if there were nothing");
  }

  /** The sibling whose name is nearest to what a pointer ends with. */
  private static String meant(String reference, Place root) {
    int slash = reference.lastIndexOf('/');
    int hash = reference.indexOf('#');
    if (hash < 0 || slash <= hash) {
      return "";
    }
    String around = reference.substring(hash + 1, slash);
    Place parent = root.find(JsonPointer.parseFragment(around));
    if (parent == null) {
      return elsewhere(around, reference.substring(slash + 1), root);
    }
    List<String> names = parent.members().stream().map(Place::key).toList();
    String near = Suggestion.nearest(reference.substring(slash + 1), names);
    return near == null
        ? ""
        : ", did you mean '" + reference.substring(0, slash + 1) + JsonPointer.escape(near) + "'?";
  }

  /** A component of that name, where the way to it is misspelt; the nearest kind first. */
  private static String elsewhere(String around, String name, Place root) {
    String written = around.substring(around.lastIndexOf('/') + 1);
    List<String> kinds =
        ComponentKinds.homes(root).stream()
            .filter(each -> each.get(JsonPointer.unescape(name)) != null)
            .map(Place::key)
            .toList();
    String near = Suggestion.nearest(written, kinds);
    String kind = near == null && kinds.size() == 1 ? kinds.get(0) : near;
    return kind == null ? "" : ", did you mean '" + ComponentKinds.prefix(root, kind) + name + "'?";
  }

  private Place own(Place at) {
    NamedSchemas ids = identifiers(at.document());
    Place resource = ids.isEmpty() ? null : ids.resourceAround(at);
    return resource == null ? root(at.document()) : resource;
  }

  private @Nullable Place other(Place at, URI file) {
    NamedSchemas ids = identifiers(at.document());
    URI own = at.document().file().uri();
    URI base = ids.isEmpty() ? own : ids.baseOf(at);
    URI uri = (base.equals(own) ? selves.baseOf(at.document()) : base).resolve(file);
    Place embedded = ids.isEmpty() ? null : ids.resource(uri);
    return embedded != null ? embedded : load(at, selves.located(at.document(), uri));
  }

  private @Nullable Place load(Place at, URI uri) {
    Place known = roots.get(SourceLoader.canonical(uri));
    if (known != null) {
      return known;
    }
    try {
      return root(loader.load(uri, at.span()));
    } catch (SourceException e) {
      for (SourceProblem problem : e.problems()) {
        report(at, problem);
      }
      return null;
    }
  }

  private void report(Place at, SourceProblem problem) {
    if (UNREACHABLE.contains(problem.code())) {
      String help = problem.help() == null ? "" : " (" + problem.help() + ")";
      findings.fault(
          SchemaCodes.REF_FILE, at, problem.message() + help, "read as if there were nothing");
    } else {
      findings.error(problem.code(), problem.span(), problem.message(), problem.help());
    }
  }

  private @Nullable Place inside(Place root, String fragment) {
    if (fragment.isEmpty() || fragment.startsWith("/") || fragment.startsWith("%2F")) {
      return root.find(JsonPointer.parseFragment(fragment));
    }
    return identifiers(root.document()).anchor(root, fragment);
  }

  /** Found by the document itself first: nearly every reference asks, and URIs take long. */
  private Place root(Document document) {
    Place known = documents.get(document);
    if (known == null) {
      known =
          roots.computeIfAbsent(
              SourceLoader.canonical(document.file().uri()), uri -> Place.of(document));
      documents.put(document, known);
      selves.add(document);
    }
    return known;
  }

  private NamedSchemas identifiers(Document document) {
    return identifiers.computeIfAbsent(
        document.file().uri(), uri -> NamedSchemas.of(root(document)));
  }
}
