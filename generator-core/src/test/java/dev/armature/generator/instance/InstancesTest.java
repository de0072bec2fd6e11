package dev.armature.generator.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.contradiction.PeerSchemas;
import dev.armature.generator.contradiction.PeerTree;
import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaGraph;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are valid, and broken in one place, as networknt judges. */
class InstancesTest {
  private static final String SHARED =
      """
      Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer, maximum: 9}}}
      Dog: {type: object, required: [kind, name], properties: {kind: {type: string}, name: {type: string}}}
      Pet:
        oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
        discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat"}}
      Tree: {type: object, required: [n], properties: {n: {type: integer}, next: {$ref: "#/components/schemas/Tree"}}}
      Endless: {type: object, required: [next], properties: {next: {$ref: "#/components/schemas/Endless"}}}
      """;

  /** A schema among others, and networknt over all of them. */
  private record Read(Document document, List<Schema> all, Schema schema, PeerSchemas peer) {
    static Read of(String schema) throws SourceException {
      String text =
          "openapi: 3.1.0\ncomponents:\n  schemas:\n"
              + ("Asked: " + schema + "\n" + SHARED).indent(4);
      SourceLoader loader = new SourceLoader(Limits.DEFAULT);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Document document = loader.loadBytes("t.yaml", URI.create("file:///t/t.yaml"), bytes);
      Findings findings =
          new Findings(new Diagnostics(), new AcceptPolicy(List.of(), false), document.file());
      SchemaGraph graph = new SchemaGraph(new RefResolver(loader, document, findings), findings);
      List<Schema> named = graph.components(Place.of(document), Dialect.OPENAPI_31);
      PeerTree tree = PeerTree.telling(graph.all(), List.of(Direction.REQUEST));
      PeerSchemas peer = new PeerSchemas(tree, document.root());
      return new Read(document, graph.all(), named.get(0), peer);
    }

    Instances instances() {
      return new Instances(this::takes, Direction.REQUEST);
    }

    boolean takes(Schema by, Node value) {
      return peer.takes(by.place().pointer(), PeerTree.plain(value));
    }

    /** Whether the schema takes a value without the keyword at a place. */
    boolean takesWithout(JsonPointer keyword, Node value) {
      Node less = without(document.root(), keyword.tokens());
      PeerTree tree = new PeerTree(List.of(), List.of());
      return new PeerSchemas(tree, less).takes(schema.place().pointer(), PeerTree.plain(value));
    }

    private static Node without(Node node, List<String> path) {
      if (node instanceof Node.ArrayNode array) {
        List<Node> items = new ArrayList<>(array.items());
        int index = Integer.parseInt(path.get(0));
        items.set(index, without(items.get(index), path.subList(1, path.size())));
        return Values.array(items);
      }
      Node.ObjectNode object = (Node.ObjectNode) node;
      String name = path.get(0);
      Node inner = object.get(name);
      return path.size() == 1 || inner == null
          ? Values.without(object, name)
          : Values.with(object, name, without(inner, path.subList(1, path.size())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: integer, minimum: 3, maximum: 5}",
        "{type: integer, exclusiveMinimum: 3, multipleOf: 5}",
        "{type: number, exclusiveMaximum: -0.5}",
        "{type: integer, format: int32}",
        "{type: string, minLength: 2, maxLength: 3}",
        "{type: string, pattern: '^[A-Z]{2}-\\d+$', minLength: 6, maxLength: 9}",
        "{type: string, pattern: '^(?:a|bc)+$', maxLength: 7}",
        "{type: string, format: date-time}",
        "{type: string, format: uuid}",
        "{enum: [a, b]}",
        "{const: 7}",
        "{type: boolean}",
        "{type: array, items: {type: integer, maximum: 3}, minItems: 2, maxItems: 3}",
        "{type: array, items: {type: integer}, uniqueItems: true, minItems: 2}",
        "{type: array, prefixItems: [{type: string}, {type: integer}], items: {type: boolean}}",
        "{type: object, required: [a, b], properties: {a: {type: string}, c: {type: integer}}}",
        "{type: object, properties: {a: {type: string}}, additionalProperties: false}",
        "{type: object, additionalProperties: {type: integer}, minProperties: 2, maxProperties: 3}",
        "{allOf: [{type: object, required: [a]}, {properties: {a: {type: string, minLength: 1}}}]}",
        "{type: object, properties: {a: {}}, dependentRequired: {a: [b]}}",
        "{$ref: '#/components/schemas/Tree'}"
      })
  void breaksEveryKeywordAndNothingElse(String text) throws SourceException {
    Read read = Read.of(text);
    Instances instances = read.instances();
    Node least = instances.least(read.schema());
    Node full = instances.full(read.schema());
    assertThat(least != null && read.takes(read.schema(), least)).as("%s", least).isTrue();
    assertThat(full != null && read.takes(read.schema(), full)).as("%s", full).isTrue();
    List<Violation> broken = instances.violations(read.schema());
    assertThat(broken).isNotEmpty();
    for (Violation each : broken) {
      assertThat(each.refused()).as("%s", each).isTrue();
      assertThat(read.takes(read.schema(), each.value())).as("%s", each).isFalse();
      assertThat(read.takesWithout(each.at().pointer(), each.value())).as("%s", each).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{type: integer, minimum: 3} | type \"never-heard-of\", minimum 2",
        "{type: string, maxLength: 2} | type 7, maxLength \"xxx\"",
        "{type: object, required: [a], properties: {a: {enum: [x]}}} "
            + "| type 7, required {}, enum {\"a\": \"never-heard-of\"}",
        "{type: array, items: {type: boolean}, minItems: 1} | type 7, minItems [], type [7]"
      })
  void saysWhatItBreaks(String text, String expected) throws SourceException {
    Read read = Read.of(text);
    List<String> broken = new ArrayList<>();
    for (Violation each : read.instances().violations(read.schema())) {
      broken.add(each.at().key() + " " + JsonText.of(each.value()));
    }
    assertThat(String.join(", ", broken)).isEqualTo(expected);
  }

  @Test
  void discriminatorsTellBranches() throws SourceException {
    Read read = Read.of("{type: array, minItems: 1, items: {$ref: '#/components/schemas/Pet'}}");
    Instances instances = read.instances();
    Node least = instances.least(read.schema());
    assertThat(least).isNotNull();
    assertThat(JsonText.of(least)).isEqualTo("[{\"kind\": \"cat\"}]");
    assertThat(instances.violations(read.schema()).stream().map(each -> JsonText.of(each.value())))
        .contains(
            "[{\"kind\": \"never-heard-of\"}]",
            "[{\"kind\": \"cat\", \"lives\": 10}]",
            "[{\"kind\": \"Dog\"}]");
  }

  @Test
  void whatDoesNotTravelIsLeftOut() throws SourceException {
    Read read =
        Read.of(
            "{type: object, required: [a, b], properties: {a: {readOnly: true}, b: {}, c: {}}}");
    assertThat(JsonText.of(read.instances().full(read.schema())))
        .isEqualTo("{\"b\": \"xxxx\", \"c\": \"xxxx\"}");
    assertThat(texts(read.instances().violations(read.schema())))
        .containsExactly(
            "t.yaml#/components/schemas/Asked/type 7",
            "t.yaml#/components/schemas/Asked/required {}");
  }

  @Test
  void recursionEnds() throws SourceException {
    Read read = Read.of("{$ref: '#/components/schemas/Endless'}");
    assertThat(read.instances().least(read.schema())).isNull();
    assertThat(read.instances().violations(read.schema())).isEmpty();
  }

  @Test
  void whatCannotBeIsNotMade() throws SourceException {
    for (String each :
        List.of("false", "{type: string, enum: [1]}", "{type: integer, minimum: 3, maximum: 2}")) {
      Read read = Read.of(each);
      assertThat(read.instances().least(read.schema())).as(each).isNull();
    }
  }

  @Test
  void valuesAreAlwaysTheSame() throws SourceException {
    String schema =
        "{type: object, required: [a], properties: {a: {$ref: '#/components/schemas/Pet'}}}";
    Read read = Read.of(schema);
    Read again = Read.of(schema);
    assertThat(texts(read.instances().violations(read.schema())))
        .isEqualTo(texts(again.instances().violations(again.schema())));
  }

  private static List<String> texts(List<Violation> all) {
    return all.stream().map(each -> each.at() + " " + JsonText.of(each.value())).toList();
  }
}
