package dev.armature.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Defaults and secrets of records that are too large for the usual code, and of very many. */
class ManyDefaultsTest {
  @TempDir private Path folder;

  private static String type(int properties) {
    return "Many:\n  type: object\n  properties:\n"
        + IntStream.range(0, properties)
            .mapToObj(i -> "    p%1$d: {type: [integer, 'null'], default: %1$d}\n".formatted(i))
            .collect(Collectors.joining())
        + "    day: {type: string, format: date, default: '2020-01-01'}\n"
        + "    list: {type: array, items: {type: integer}, default: [1]}\n"
        + "    none: {type: integer}\n"
        + "    pass: {type: string, format: password, default: secret}\n";
  }

  /** Fewer than read by one method, more, a class in place of a record, a class of parts. */
  @ParameterizedTest
  @ValueSource(ints = {5, 40, 70, 230})
  void recordsOfAnySizeHaveDefaults(int properties) throws Exception {
    GeneratedJson json = GeneratedJson.of(type(properties), folder);
    String rest = "\"day\":\"2020-01-01\",\"list\":[1],\"pass\":\"secret\"}";
    String all =
        IntStream.range(0, properties)
            .mapToObj(i -> "\"p%1$d\":%1$d,".formatted(i))
            .collect(Collectors.joining("", "{", rest));

    assertThat(json.again("Many", "{}")).isEqualTo(all);
    assertThat(json.again("Many", all)).isEqualTo(all);
    assertThat(json.again("Many", "{\"p3\":null,\"p4\":7,\"list\":[]}"))
        .isEqualTo(
            all.replace("\"p3\":3", "\"p3\":null")
                .replace("\"p4\":4", "\"p4\":7")
                .replace("[1]", "[]"));
    Object built = build(json);
    assertThat(json.write("Many", built)).isEqualTo(all);
    assertThat(built).isEqualTo(json.read("Many", "{}"));
    assertThat(built.toString()).contains("2020-01-01", "***").doesNotContain("secret");
  }

  private static Object build(GeneratedJson json) throws ReflectiveOperationException {
    Object builder = json.model("Many").getMethod("builder").invoke(null);
    return builder.getClass().getMethod("build").invoke(builder);
  }

  /** One class could not initialise all of them; each needs the one before. */
  @Test
  void veryManyDefaultsOfObjectsWork() throws Exception {
    int count = 150;
    String schemas =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    """
                    T%d:
                      type: object
                      properties:
                        next: {$ref: '#/components/schemas/T%d', default: {own: [%d, 2, 3, 4, 5, 6]}}
                        own: {type: array, items: {type: integer}, default: [1, 2, 3, 4, 5, 6, 7, 8, 9]}
                    """
                        .formatted(i, i + 1, i))
            .collect(Collectors.joining());
    String last =
        "T"
            + count
            + ":\n  type: object\n  properties: {own: {type: array, items: {type: integer}}}\n";
    GeneratedJson json = GeneratedJson.of(schemas + last, folder);

    assertThat(json.again("T148", "{}"))
        .isEqualTo(
            "{\"next\":{\"next\":{\"own\":[149,2,3,4,5,6]},\"own\":[148,2,3,4,5,6]},"
                + "\"own\":[1,2,3,4,5,6,7,8,9]}");
    assertThat(json.again("T0", "{}"))
        .startsWith("{\"next\":{\"next\":{\"next\":{")
        .contains("[149,");
  }
}
