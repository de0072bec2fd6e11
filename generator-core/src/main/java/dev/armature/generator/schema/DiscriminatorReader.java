package dev.armature.generator.schema;

import dev.armature.generator.source.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code discriminator} (OpenAPI 3.1 4.8.25). */
final class DiscriminatorReader {
  private final SchemaGraph graph;
  private final Findings findings;
  private final KeywordValues values;
  private final Resource around;

  DiscriminatorReader(SchemaGraph graph, Findings findings, KeywordValues values, Resource around) {
    this.graph = graph;
    this.findings = findings;
    this.values = values;
    this.around = around;
  }

  @Nullable Keyword read(Place at) {
    if (around.dialect() == Dialect.SWAGGER_20 && at.text() != null) {
      return new Keyword.Discriminator(at.text(), List.of(), null);
    }
    if (around.dialect() == Dialect.SWAGGER_20 && at.isObject()) {
      findings.warning(
          SchemaCodes.OTHER_VERSION,
          at.span(),
          "'discriminator' is the name of a property in Swagger 2.0; read as OpenAPI 3 reads it",
          "write the name alone");
    }
    Place property = at.get("propertyName");
    if (property == null && at.isObject()) {
      return null; // The keys of a contract are looked at apart, and are told there to be missing.
    }
    String name = property == null ? null : values.text(property);
    if (name == null) {
      return values.wrong(at, "an object with 'propertyName'");
    }
    List<Keyword.Mapping> mapping = new ArrayList<>();
    Place entries = at.get("mapping");
    for (Place entry : entries == null ? List.<Place>of() : entries.members()) {
      String target = values.text(entry);
      if (target != null) {
        mapping.add(new Keyword.Mapping(entry.key(), mapped(entry, target)));
      }
    }
    Place other = at.get("defaultMapping");
    String text = other == null ? null : other.text();
    Reference otherwise = other == null || text == null ? null : mapped(other, text);
    return new Keyword.Discriminator(name, mapping, otherwise);
  }

  /** A mapping may spell a component by its name alone, and some spell it wrongly. */
  private Reference mapped(Place entry, String text) {
    Place root = Place.of(entry.document());
    String name = text.substring(text.lastIndexOf('/') + 1);
    String component = "/components/schemas/" + JsonPointer.escape(name);
    boolean plain = text.equals(name) && !text.matches(".*\\.(json|ya?ml)(#.*)?|#.*");
    boolean known = root.find(JsonPointer.parse(component)) != null;
    if (known && text.startsWith("#/") && root.find(pointer(text)) == null) {
      findings.warning(
          SchemaCodes.DISCRIMINATOR,
          entry.span(),
          "'" + text + "' leads nowhere; read as '#" + component + "'",
          null);
      return graph.reference(entry, "#" + component, around);
    }
    return graph.reference(entry, plain ? "#" + component : text, around);
  }

  private static JsonPointer pointer(String reference) {
    try {
      return JsonPointer.parseFragment(reference.substring(1));
    } catch (IllegalArgumentException e) {
      return JsonPointer.ROOT; // The reference will say what is wrong with it.
    }
  }
}
