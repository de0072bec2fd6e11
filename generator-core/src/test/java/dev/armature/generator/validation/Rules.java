package dev.armature.generator.validation;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaDocuments;
import dev.armature.generator.schema.SchemaOptions;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** Rule graphs of schemas in tests. */
final class Rules {
  private Rules() {}

  static RuleGraph graph(String json) {
    return graph(json, Dialect.JSON_SCHEMA_2020_12);
  }

  static RuleGraph graph(String json, Dialect dialect) {
    Diagnostics found = new Diagnostics();
    Schema schema = SchemaDocuments.read(document(json), SchemaOptions.of(dialect), found);
    if (schema == null) {
      throw new AssertionError(found.all());
    }
    return RuleGraph.of(schema);
  }

  private static Document document(String json) {
    try {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      URI uri = URI.create("memory:///schema.json");
      return new SourceLoader(Limits.DEFAULT).loadBytes("schema.json", uri, bytes);
    } catch (SourceException e) {
      throw new AssertionError(json, e);
    }
  }

  static Analysis analysis(String json) {
    return new Analysis(graph(json), ValidatorOptions.DEFAULT);
  }

  /** The places of rules in their documents, sorted. */
  static List<String> places(Collection<Rule> rules) {
    return rules.stream().map(r -> r.schema().place().pointer().toString()).sorted().toList();
  }

  /** The only rule at a place. */
  static Rule at(RuleGraph graph, String pointer) {
    List<Rule> found = allAt(graph, pointer);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " rules at " + pointer);
    }
    return found.get(0);
  }

  static List<Rule> allAt(RuleGraph graph, String pointer) {
    return graph.rules().stream()
        .filter(r -> r.schema().place().pointer().toString().equals(pointer))
        .toList();
  }

  static List<Rule> branches(Rule rule) {
    Keyword.OneOf one = rule.get(Keyword.OneOf.class);
    return one == null ? List.of() : rule.subs(one.schemas());
  }
}
