package dev.armature.generator.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.AcceptPolicy;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking for contradictions takes steps in proportion to the size of a contract. */
class ContradictionStepsTest {
  private static final int MANY = 2_000;

  /** Ways in which schemas lean on each other, as many as asked for. */
  enum Form {
    /** Each stands on the next. */
    CHAIN {
      @Override
      String schema(int i, int all) {
        String next = i + 1 < all ? "allOf: [" + ref(i + 1) + "], " : "";
        return "{" + next + RULES + "}";
      }
    },
    /** One stands on all others. */
    WIDE {
      @Override
      String schema(int i, int all) {
        return i == 0 ? "{allOf: " + refs(1, all) + ", " + RULES + "}" : "{" + RULES + "}";
      }
    },
    /** One of all others, by a discriminator. */
    UNION {
      @Override
      String schema(int i, int all) {
        return i == 0
            ? "{oneOf: " + refs(1, all) + ", discriminator: {propertyName: name}, example: {}}"
            : "{" + RULES + "}";
      }
    },
    /** All stand on one that stands on all. */
    CIRCLE {
      @Override
      String schema(int i, int all) {
        return i == 0
            ? "{allOf: " + refs(1, all) + ", " + RULES + "}"
            : "{allOf: [" + ref(0) + "], " + RULES + "}";
      }
    };

    private static final String RULES =
        "required: [name, nmae], properties: {name: {type: string}}, example: {name: 5}";

    abstract String schema(int i, int all);

    private static String ref(int i) {
      return "{$ref: '#/components/schemas/S" + i + "'}";
    }

    private static String refs(int from, int to) {
      return IntStream.range(from, to)
          .mapToObj(Form::ref)
          .collect(Collectors.joining(", ", "[", "]"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void stepsGrowWithTheSize(Form form) throws SourceException {
    long half = steps(form, MANY / 2);
    long whole = steps(form, MANY);

    assertThat(half).isGreaterThan(MANY / 2);
    assertThat(whole).isLessThan(half * 5 / 2);
  }

  private static long steps(Form form, int size) throws SourceException {
    StringBuilder text = new StringBuilder("openapi: 3.1.0\ncomponents:\n  schemas:\n");
    for (int i = 0; i < size; i++) {
      text.append("    S").append(i).append(": ").append(form.schema(i, size)).append('\n');
    }
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Document document = loader.loadBytes("input.yaml", URI.create("file:///t/input.yaml"), bytes);
    Findings findings =
        new Findings(new Diagnostics(), new AcceptPolicy(List.of(), false), document.file());
    SchemaGraph graph = new SchemaGraph(new RefResolver(loader, document, findings), findings);
    graph.components(Place.of(document), Dialect.OPENAPI_31);
    Contradictions contradictions =
        new Contradictions(findings, Set.of(), Set.of(), format -> true);
    contradictions.check(graph.all(), List.of(), List.of());
    return contradictions.steps();
  }
}
