package dev.armature.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and values that are longer than a constant of Java may be (JVMS 4.4.7). */
class LongNamesTest {
  private static final String LONG = "x".repeat(70_000);

  @TempDir private Path folder;

  @Test
  void compileAndWork() throws Exception {
    GeneratedJson json =
        GeneratedJson.of(
            """
            Holder:
              type: object
              required: [LONG, short]
              properties: {? LONG : {type: integer}, short: {type: string}}
            Choice:
              type: string
              enum: [LONG, LONGy, short]
            Pet:
              oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
            Cat:
              type: object
              required: [kind]
              properties: {kind: {const: LONG}, lives: {type: integer}}
            Dog:
              type: object
              required: [kind]
              properties: {kind: {const: dog}}
            """
                .replace("LONG", LONG),
            folder);
    // The runtime takes no names of more than 1000 characters; the code compiles all the same.
    assertThat(json.violations("Holder", "{\"short\":\"a\"}")).containsExactly(" required");
    for (String value : new String[] {LONG, LONG + "y", "short"}) {
      assertThat(json.again("Choice", "\"" + value + "\"")).isEqualTo("\"" + value + "\"");
    }
    assertThat(json.violations("Choice", "\"" + LONG + "z\"")).containsExactly(" enum");
    String cat = "{\"kind\":\"" + LONG + "\",\"lives\":9}";
    assertThat(json.again("Pet", cat)).isEqualTo(cat);
    assertThat(json.again("Pet", "{\"kind\":\"dog\"}")).isEqualTo("{\"kind\":\"dog\"}");
  }
}
