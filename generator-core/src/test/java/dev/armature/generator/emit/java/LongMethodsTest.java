package dev.armature.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types with so much in them that one method for it would be too long for the JIT compiler: what
 * compiles them measures their methods, and they still work.
 */
class LongMethodsTest {
  private static final int VARIANTS = 300;

  @TempDir private Path folder;

  private static String many(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
  }

  private static String union(String name, String keyword, String variant) {
    String variants =
        many(VARIANTS, i -> "    - $ref: '#/components/schemas/" + variant + i + "'\n");
    return name + ":\n  " + keyword + ":\n" + variants;
  }

  @Test
  void unionsOfVeryManyVariantsWork() throws Exception {
    String tagged =
        many(
            VARIANTS,
            i ->
                """
                T%1$d:
                  type: object
                  properties: {kind: {const: k%1$d}, size: {type: integer, maximum: %1$d}}
                  required: [kind]
                """
                    .formatted(i));
    String told =
        many(
            VARIANTS,
            i ->
                """
                M%1$d:
                  type: object
                  properties: {a%1$d: {type: integer, maximum: %1$d}}
                  required: [a%1$d]
                  additionalProperties: false
                """
                    .formatted(i));
    String tried =
        "Tried:\n  oneOf:\n"
            + many(
                VARIANTS,
                i -> "    - {type: string, minLength: %1$d, maxLength: %1$d}\n".formatted(i));
    GeneratedJson json =
        GeneratedJson.of(
            union("Tagged", "oneOf", "T") + tagged + union("Told", "anyOf", "M") + told + tried,
            folder);
    for (int i : new int[] {0, 59, 60, VARIANTS - 1}) {
      String value = "{\"kind\":\"k%1$d\",\"size\":%1$d}".formatted(i);
      assertThat(json.again("Tagged", value)).isEqualTo(value);
      assertThat(json.read("Tagged", value).getClass().getSimpleName()).isEqualTo("T" + i);
      assertThat(json.violations("Tagged", "{\"kind\":\"k%d\",\"size\":300}".formatted(i)))
          .containsExactly("/size maximum");
      String own = "{\"a%1$d\":%1$d}".formatted(i);
      assertThat(json.again("Told", own)).isEqualTo(own);
      assertThat(json.read("Told", own).getClass().getSimpleName()).isEqualTo("M" + i);
      String text = "\"" + "x".repeat(i) + "\"";
      assertThat(json.again("Tried", text)).isEqualTo(text);
    }
    assertThat(json.violations("Tagged", "{\"kind\":\"k300\"}")).containsExactly(" discriminator");
    assertThat(json.violations("Tagged", "{}")).isNotEmpty();
    assertThat(json.violations("Told", "{\"a300\":1}")).isNotEmpty();
    assertThat(json.violations("Told", "{\"a60\":61}")).containsExactly("/a60 maximum");
    assertThat(json.violations("Tried", "\"" + "x".repeat(VARIANTS) + "\""))
        .containsExactly(" oneOf");
  }

  @Test
  void objectsOfVeryManyPropertiesWork() throws Exception {
    String properties =
        many(
            1_300,
            i ->
                switch (i % 4) {
                  case 0 -> "    p%d: {type: [string, 'null']}\n".formatted(i);
                  case 1 -> "    p%1$d: {type: integer, maximum: %1$d}\n".formatted(i);
                  case 2 -> "    p%d: {type: array, items: {type: string}}\n".formatted(i);
                  default -> "    p%1$d: {type: integer, default: %1$d}\n".formatted(i);
                });
    GeneratedJson json =
        GeneratedJson.of(
            "Wide:\n  type: object\n  required: [p1, p1297]\n"
                + "  additionalProperties: {type: integer}\n  properties:\n"
                + properties,
            folder);
    String value = "{\"p0\":null,\"p1\":1,\"p6\":[\"x\"],\"p1296\":\"y\",\"p1297\":7,\"q\":3}";
    Object read = json.read("Wide", value);
    assertThat(json.write("Wide", read)).contains("\"p0\":null,", "\"p1297\":7", "\"q\":3");
    assertThat(json.again("Wide", json.write("Wide", read))).isEqualTo(json.write("Wide", read));
    assertThat(read)
        .isEqualTo(json.read("Wide", value))
        .hasSameHashCodeAs(json.read("Wide", value));
    assertThat(read).isNotEqualTo(json.read("Wide", value.replace(":7", ":8")));
    Object builder = read.getClass().getMethod("toBuilder").invoke(read);
    assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(read);
    assertThat(read.getClass().getMethod("p1297").invoke(read)).isEqualTo(7L);
    assertThat(json.violations("Wide", "{\"p1\":2,\"p1296\":1}"))
        .containsExactly("/p1 maximum", "/p1296 type", " required");
  }

  @Test
  void valuesWithVeryManyConstraintsAreChecked() throws Exception {
    GeneratedJson json =
        GeneratedJson.of(
            "Text:\n  type: object\n  properties:\n    a:\n      type: string\n      allOf:\n"
                + many(700, i -> "        - {pattern: '%d(,|$)'}\n".formatted(i)),
            folder);
    String all = IntStream.range(0, 700).mapToObj(i -> "" + i).collect(Collectors.joining(","));
    assertThat(json.violations("Text", "{\"a\":\"" + all + "\"}")).isEmpty();
    assertThat(json.violations("Text", "{\"a\":\"" + all.replace(",699", "") + "\"}"))
        .containsExactly("/a pattern");
  }
}
