package dev.armature.generator.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.schema.SchemaGraph;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A schema that many others refer to, as errors are, is judged like any other. */
class PopularSchemaTest {
  private static final int USES = 1_000;

  @Test
  void examplesOfPopularSchemasAreJudged() throws SourceException {
    StringBuilder text = new StringBuilder("openapi: 3.0.3\ncomponents:\n  schemas:\n");
    text.append("    Error: {required: [id], properties: {id: {type: string}}, example: {}}\n");
    for (int i = 0; i < USES; i++) {
      text.append("    Use").append(i).append(": {$ref: '#/components/schemas/Error'}\n");
    }

    assertThat(check(text.toString()))
        .containsExactly("the example {} is refused by 'required' ('id' is missing)");
  }

  private static List<String> check(String text) throws SourceException {
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document document = loader.loadBytes("input.yaml", URI.create("file:///t/input.yaml"), bytes);
    Diagnostics said = new Diagnostics();
    Findings findings = new Findings(said, new AcceptPolicy(List.of(), false), document.file());
    SchemaGraph graph = new SchemaGraph(new RefResolver(loader, document, findings), findings);
    graph.components(Place.of(document), Dialect.OPENAPI_30);
    new Contradictions(findings, Set.of(), Set.of(), format -> true)
        .check(graph.all(), List.of(), List.of());
    return said.sorted().stream().map(Diagnostic::message).toList();
  }
}
