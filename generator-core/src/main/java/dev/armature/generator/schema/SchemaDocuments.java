package dev.armature.generator.schema;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import org.jspecify.annotations.Nullable;

/** Reads JSON Schema documents as they are meant, with nothing made good. */
public final class SchemaDocuments {
  private SchemaDocuments() {}

  /**
   * Reads a schema and all that it refers to.
   *
   * @param out takes what is wrong: anything that leaves a verdict open is an error
   * @return the schema, or null if there are errors
   */
  public static @Nullable Schema read(Document root, SchemaOptions options, Diagnostics out) {
    return read(root, JsonPointer.ROOT, options, out);
  }

  /**
   * Reads a schema within a document, such as a component of a contract.
   *
   * @param at where it is
   * @param out takes what is wrong, also if there is nothing at that place
   * @return the schema, or null if there are errors
   */
  public static @Nullable Schema read(
      Document root, JsonPointer at, SchemaOptions options, Diagnostics out) {
    Diagnostics found = new Diagnostics();
    Findings findings = Findings.strict(found);
    SchemaSources sources = new SchemaSources(options);
    LanguageReader languages = new LanguageReader(sources::find, findings);
    ResourceIndex index = new ResourceIndex(languages, findings, Language.of(options.dialect()));
    SchemaGraph graph = new SchemaGraph(new DocumentScopes(index, sources, findings), findings);
    Resource resource = index.add(root, root.file().uri().toString());
    Place place = resource.root().find(at);
    if (place == null) {
      out.error(
          SchemaCodes.REF_DANGLING,
          resource.root().span(),
          "'" + root.file().name() + "' has no part '" + at + "'",
          "correct the JSON Pointer");
      return null;
    }
    boolean contract = ContractDialect.of(resource.root()) != null;
    if (contract && at.equals(JsonPointer.ROOT)) {
      findings.warning(
          SchemaCodes.CONTRACT,
          resource.root().span(),
          "the document is a contract, no schema: every value is valid by it",
          "name a schema in it, such as '#/components/schemas/Pet'");
    }
    Schema schema = graph.schema(place, index.of(place));
    graph.bind();
    new InPlaceCycles(findings).check(graph.all());
    if (!found.hasErrors() && !contract) {
      new UnusedSchemas(index, sources, graph).read(root, found);
    }
    found.all().forEach(out::report);
    return found.hasErrors() ? null : schema;
  }
}
