package dev.armature.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.source.Document;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Large schemas are read in linear time and without deep recursion. */
@Timeout(600)
class SchemaSizeTest {
  @Test
  void aThousandLevels() throws InterruptedException {
    String text = "{\"not\":".repeat(999) + "{}" + "}".repeat(999);
    Document document = Schemas.document(text);
    SchemaOptions options = SchemaOptions.of(Dialect.JSON_SCHEMA_2020_12);
    AtomicReference<Schema> schema = new AtomicReference<>();
    Runnable reading = () -> schema.set(Schemas.read(document, options).schema());
    Thread small = new Thread(null, reading, "small stack", 1 << 18);
    small.start();
    small.join(Duration.ofSeconds(30).toMillis());
    assertThat(schema.get()).isNotNull();
    assertThat(depth(schema.get())).isEqualTo(999);
  }

  private static int depth(Schema schema) {
    int depth = 0;
    for (Keyword.Not not = schema.get(Keyword.Not.class);
        not != null;
        not = not.schema().get(Keyword.Not.class)) {
      depth++;
    }
    return depth;
  }

  @Test
  void tenThousandSubschemasThatReferToOneAnother() {
    StringJoiner definitions = new StringJoiner(", ", "{", "}");
    for (int i = 0; i < 10_000; i++) {
      definitions.add(
          "\"d%d\": {\"type\": \"object\", \"properties\": {\"n\": {\"$ref\": \"#/$defs/d%d\"}}}"
              .formatted(i, (i + 1) % 10_000));
    }
    Schema root =
        Schemas.valid(
            "{\"$ref\": \"#/$defs/d0\", \"$defs\": " + definitions + "}",
            Dialect.JSON_SCHEMA_2020_12);
    assertThat(root.soleRef()).isNotNull();
  }

  @Test
  void aMegabyteOfEnum() {
    StringJoiner values = new StringJoiner(", ", "[", "]");
    for (int i = 0; i < 100_000; i++) {
      values.add("\"value-%d\"".formatted(i));
    }
    Schema root = Schemas.valid("{\"enum\": " + values + "}", Dialect.JSON_SCHEMA_2020_12);
    assertThat(root.get(Keyword.Enum.class).values()).hasSize(100_000);
  }

  @Test
  void deepAndWide() {
    String wide = "{\"anyOf\": [" + "{\"$ref\": \"#\"}, ".repeat(5_000) + "{}]}";
    String text = "{\"items\":".repeat(990) + wide + "}".repeat(990);
    Schemas.valid(text, Dialect.JSON_SCHEMA_2020_12);
  }
}
