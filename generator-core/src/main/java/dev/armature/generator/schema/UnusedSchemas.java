package dev.armature.generator.schema;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.source.Document;
import java.util.List;

/** Reads the schemas of a document that nothing leads to; what is wrong with them is a warning. */
final class UnusedSchemas {
  private final ResourceIndex index;
  private final SchemaSources sources;
  private final SchemaGraph used;

  UnusedSchemas(ResourceIndex index, SchemaSources sources, SchemaGraph used) {
    this.index = index;
    this.sources = sources;
    this.used = used;
  }

  void read(Document document, Diagnostics out) {
    Diagnostics found = new Diagnostics();
    Findings findings = Findings.strict(found);
    SchemaGraph graph = new SchemaGraph(new DocumentScopes(index, sources, findings), findings);
    List<Place> schemas = index.schemas();
    for (Place place : schemas) {
      if (place.document() == document && !used.has(place)) {
        graph.schema(place, index.of(place));
      }
    }
    graph.bind();
    found.all().forEach(each -> out.report(warning(each)));
  }

  private static Diagnostic warning(Diagnostic d) {
    Severity severity = d.severity() == Severity.ERROR ? Severity.WARNING : d.severity();
    return new Diagnostic(d.code(), severity, d.message(), d.span(), d.related(), d.help());
  }
}
