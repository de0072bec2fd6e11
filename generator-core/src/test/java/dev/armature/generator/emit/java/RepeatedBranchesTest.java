package dev.armature.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where two branches of oneOf stand for one schema, what it takes matches twice. */
class RepeatedBranchesTest {
  @TempDir static Path folder;

  @Test
  void neitherMatchesAlone() throws Exception {
    GeneratedJson json =
        GeneratedJson.of(
            """
            Holder:
              type: object
              properties:
                same:
                  oneOf:
                    - allOf: [{$ref: '#/components/schemas/Short'}]
                    - allOf: [{$ref: '#/components/schemas/Short'}]
                other:
                  oneOf:
                    - $ref: '#/components/schemas/Short'
                    - type: integer
                    - allOf: [{$ref: '#/components/schemas/Short'}]
                any:
                  anyOf:
                    - $ref: '#/components/schemas/Short'
                    - allOf: [{$ref: '#/components/schemas/Short'}]
            Short: {type: string, maxLength: 3}
            """,
            folder);
    assertThat(json.violations("Holder", "{\"same\": \"a\"}")).containsExactly("/same oneOf");
    assertThat(json.violations("Holder", "{\"same\": 1}")).isNotEmpty();
    assertThat(json.violations("Holder", "{\"other\": \"a\"}")).containsExactly("/other oneOf");
    assertThat(json.violations("Holder", "{\"other\": 1, \"any\": \"a\"}")).isEmpty();
    assertThat(json.again("Holder", "{\"other\": 1, \"any\": \"a\"}"))
        .isEqualTo("{\"other\":1,\"any\":\"a\"}");
    assertThat(json.violations("Holder", "{\"any\": \"abcd\"}")).isNotEmpty();
  }
}
