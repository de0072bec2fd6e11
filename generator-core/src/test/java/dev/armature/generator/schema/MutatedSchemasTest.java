package dev.armature.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Codes;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever stands in a schema, reading it ends in a schema or in errors with a place and help. */
@Timeout(900)
class MutatedSchemasTest {
  private static final int ROUNDS = 20_000;

  private static final List<String> KEYWORDS =
      List.of(
          "$ref",
          "$dynamicRef",
          "$recursiveRef",
          "$id",
          "id",
          "$schema",
          "$anchor",
          "$defs",
          "$dynamicAnchor",
          "$recursiveAnchor",
          "type",
          "enum",
          "const",
          "items",
          "prefixItems",
          "additionalItems",
          "contains",
          "minContains",
          "properties",
          "patternProperties",
          "additionalProperties",
          "dependencies",
          "dependentRequired",
          "dependentSchemas",
          "allOf",
          "anyOf",
          "not",
          "if",
          "then",
          "minimum",
          "exclusiveMinimum",
          "multipleOf",
          "maxLength",
          "pattern",
          "required",
          "nullable",
          "discriminator",
          "unevaluatedItems",
          "unknown");

  private static final List<String> SCALARS =
      List.of(
          "\"#\"",
          "\"#/$defs/a\"",
          "\"#a\"",
          "\"a\"",
          "\"\"",
          "\"http://a.example/\"",
          "\"%\"",
          "\"#/items/0\"",
          "\"urn:a:b\"",
          "\"//[\"",
          "\"string\"",
          "\"(\"",
          "true",
          "false",
          "null",
          "0",
          "-1",
          "1.0",
          "1e999",
          "\"http://json-schema.org/draft-04/schema#\"",
          "\"..\"",
          "\"https://json-schema.org/draft/2020-12/schema\"",
          "\"#/unknown\"",
          "[]",
          "{}");

  @Test
  void readingEnds() {
    Random random = new Random(20_261_121);
    int read = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String text = value(random, 4);
      Dialect dialect = Dialect.values()[random.nextInt(Dialect.values().length)];
      Schemas.Result result = Schemas.read(text, dialect);
      List<Diagnostic> all = result.diagnostics().all();
      assertThat(result.schema() == null).as(text).isEqualTo(result.diagnostics().hasErrors());
      assertThat(all)
          .as(text)
          .allMatch(d -> Codes.contains(d.code()) && d.span().file() != null)
          .allMatch(d -> d.severity() != Severity.ERROR || d.help() != null);
      read += result.schema() == null ? 0 : 1;
    }
    assertThat(read).as("some are valid, some are not").isBetween(ROUNDS / 50, ROUNDS * 9 / 10);
  }

  private static String value(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(6);
    if (kind == 0) {
      return SCALARS.get(random.nextInt(SCALARS.size()));
    }
    boolean list = kind == 1;
    StringBuilder out = new StringBuilder(list ? "[" : "{");
    int offset = random.nextInt(KEYWORDS.size());
    for (int i = 0, size = random.nextInt(4); i < size; i++) {
      out.append(i == 0 ? "" : ", ");
      if (!list) {
        String key = kind == 2 ? "a" + i : KEYWORDS.get((offset + i * 7) % KEYWORDS.size());
        out.append('"').append(key).append("\": ");
      }
      out.append(value(random, depth - 1));
    }
    return out.append(list ? ']' : '}').toString();
  }
}
