package dev.armature.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Combinations of members that once gave code which does not compile. */
class MemberNamesTest {
  @TempDir Path folder;

  @Test
  void members_may_be_called_like_variables_of_the_codec() throws Exception {
    GeneratedJson json =
        GeneratedJson.of(
            """
            Holder:
              type: object
              properties:
                entry: {type: [string, 'null']}
                other: {type: integer}
              additionalProperties: {type: string}
            """,
            folder);

    String document = "{\"entry\":\"a\",\"other\":1,\"x\":\"b\"}";
    assertThat(json.again("Holder", document)).isEqualTo(document);
    assertThat(json.violations("Holder", "{\"entry\":1}")).containsExactly("/entry type");
  }

  @Test
  void numbers_that_may_be_absent_or_null_are_checked_whole() throws Exception {
    GeneratedJson json =
        GeneratedJson.of(
            """
            Holder:
              type: object
              properties:
                count: {type: [integer, 'null'], not: {const: 3}}
                on: {type: [boolean, 'null'], not: {const: false}}
            """,
            folder);

    String document = "{\"count\":4,\"on\":null}";
    assertThat(json.again("Holder", document)).isEqualTo(document);
    assertThat(json.again("Holder", "{}")).isEqualTo("{}");
    assertThat(json.violations("Holder", "{\"count\":3,\"on\":false}"))
        .containsExactly("/count not", "/on not");
  }
}
