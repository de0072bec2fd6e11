package dev.armature.generator.schema;

import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.SourceException;
import org.jspecify.annotations.Nullable;

/** JSON Schema documents: resources with URIs, dialects and anchors of their own. */
final class DocumentScopes implements Scopes {
  private final ResourceIndex index;
  private final SchemaSources sources;
  private final Findings findings;

  DocumentScopes(ResourceIndex index, SchemaSources sources, Findings findings) {
    this.index = index;
    this.sources = sources;
    this.findings = findings;
  }

  @Override
  public @Nullable Place resolve(Place at, Resource around, String reference) {
    Resource resource = resource(at, around, reference);
    if (resource == null) {
      return null;
    }
    String fragment = UriText.fragment(reference);
    try {
      Place found = inside(resource, PercentEscapes.decode(fragment == null ? "" : fragment));
      if (found == null) {
        dangling(at, reference, resource);
      }
      return found;
    } catch (IllegalArgumentException e) {
      findings.error(
          SchemaCodes.REF_SYNTAX,
          at.span(),
          "'" + reference + "' is no URI reference with a JSON Pointer or a name",
          "write '~' in a key as '~0', '/' as '~1' and '%' as '%25'");
      return null;
    }
  }

  @Override
  public Resource resourceOf(Place place, Resource from) {
    return index.of(place);
  }

  @Override
  public Resource enter(Place place, Resource around) {
    return index.enter(place, around);
  }

  private @Nullable Place inside(Resource resource, String fragment) {
    if (fragment.isEmpty() || fragment.startsWith("/")) {
      return resource.root().find(JsonPointer.parse(fragment));
    }
    return resource.anchors().get(fragment);
  }

  private @Nullable Resource resource(Place at, Resource around, String reference) {
    String uri = UriText.resolve(around.base().toString(), reference);
    Resource known = uri.equals(around.base().toString()) ? around : index.find(uri);
    return known != null ? known : load(at, uri);
  }

  private @Nullable Resource load(Place at, String uri) {
    try {
      Document document = sources.find(uri);
      if (document != null) {
        return index.add(document, uri);
      }
      findings.error(
          SchemaCodes.REF_FILE,
          at.span(),
          "there is no document '" + uri + "'",
          "give it by a folder or map of remote documents; nothing is fetched from the network");
    } catch (SourceException e) {
      findings.report(e);
    } catch (IllegalArgumentException e) {
      findings.error(
          SchemaCodes.REF_SYNTAX, at.span(), "'" + uri + "' is no URI", "write it as in RFC 3986");
    }
    return null;
  }

  private void dangling(Place at, String reference, Resource resource) {
    findings.error(
        SchemaCodes.REF_DANGLING,
        at.span(),
        "'" + reference + "' leads nowhere: '" + resource.base() + "' has no such part",
        "correct the reference, or add the part");
  }
}
