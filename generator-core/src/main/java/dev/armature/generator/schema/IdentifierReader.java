package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads the identifiers of single schemas: base URIs and anchors. */
final class IdentifierReader {
  private static final String NAME = "[A-Za-z_][-A-Za-z0-9._]*";

  private final Findings findings;

  IdentifierReader(Findings findings) {
    this.findings = findings;
  }

  /** The base URI that a schema gives itself, without fragment, or null if it gives none. */
  @Nullable String base(Place schema, Dialect dialect, String around) {
    Place id = id(schema, dialect);
    String text = id == null ? null : id.text();
    if (id == null || text == null || text.startsWith("#") && text.length() > 1) {
      return null;
    }
    String base = UriText.resolve(around, text);
    try {
      return URI.create(base).toString();
    } catch (IllegalArgumentException e) {
      findings.error(
          SchemaCodes.IDENTIFIER,
          id.span(),
          "'" + text + "' is no URI reference",
          "write it as in RFC 3986, such as 'https://example.com/pet.json'");
      return null;
    }
  }

  /** Adds the names that a schema has in its resource. */
  void anchors(Place schema, Resource resource) {
    if (resource.dialect().compareTo(Dialect.DRAFT_7) <= 0) {
      Place id = id(schema, resource.dialect());
      String name = id == null || id.text() == null ? null : UriText.fragment(id.text());
      if (name != null && !name.isEmpty() && !name.startsWith("/")) {
        resource.anchors().putIfAbsent(name, schema);
      }
      return;
    }
    fragment(schema, resource);
    anchor(schema, resource, "$anchor");
    if (anchor(schema, resource, "$dynamicAnchor")) {
      String name = String.valueOf(schema.get("$dynamicAnchor").text());
      resource.dynamicPlaces().putIfAbsent(name, schema);
    }
    Place recursive = schema.get("$recursiveAnchor");
    if (resource.dialect() == Dialect.JSON_SCHEMA_2019_09
        && recursive != null
        && recursive.node() instanceof Node.BooleanNode bool
        && bool.value()
        && schema.location().equals(resource.root().location())) {
      resource.dynamicPlaces().putIfAbsent("", schema);
    }
  }

  /** Says that two schemas have one URI. */
  void duplicate(Place schema, String base) {
    findings.warning(
        SchemaCodes.IDENTIFIER,
        schema.span(),
        "another schema has the URI '" + base + "' already; references lead to that one",
        "give each schema a URI of its own");
  }

  private boolean anchor(Place schema, Resource resource, String keyword) {
    Place at = schema.get(keyword);
    if (at == null || KeywordTable.of(resource.dialect()).get(keyword) == null) {
      return false;
    }
    String name = at.text();
    if (name == null || !name.matches(NAME)) {
      findings.error(
          SchemaCodes.IDENTIFIER,
          at.span(),
          "'" + keyword + "' takes a name of letters, digits, '-', '.' and '_'",
          "begin it with a letter or '_'");
      return false;
    }
    Place other = resource.anchors().putIfAbsent(name, schema);
    if (other != null && !other.location().equals(schema.location())) {
      findings.error(
          SchemaCodes.IDENTIFIER,
          at.span(),
          "the anchor '" + name + "' stands twice in one schema resource",
          "rename one of the two");
    }
    return true;
  }

  /** Since 2019-09 names are given by {@code $anchor}. */
  private void fragment(Place schema, Resource resource) {
    Place id = id(schema, resource.dialect());
    String fragment = id == null || id.text() == null ? null : UriText.fragment(id.text());
    if (id != null && fragment != null && !fragment.isEmpty()) {
      findings.error(
          SchemaCodes.IDENTIFIER,
          id.span(),
          "'$id' has no fragment in " + resource.dialect().title(),
          "use '$anchor' for '" + fragment + "'");
    }
  }

  private @Nullable Place id(Place schema, Dialect dialect) {
    String keyword = dialect.idKeyword();
    Place id = keyword == null ? null : schema.get(keyword);
    if (id == null || dialect.isRefAlone() && isReference(schema)) {
      return null;
    }
    if (id.text() == null) {
      findings.error(
          SchemaCodes.IDENTIFIER,
          id.span(),
          "'" + id.key() + "' takes a URI reference",
          "write it as a string, such as 'pet.json'");
    }
    return id;
  }

  private static boolean isReference(Place schema) {
    Place ref = schema.get("$ref");
    return ref != null && ref.text() != null;
  }
}
