package dev.armature.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.emit.GeneratedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and texts that are legal in a contract and would be trouble in Java. */
class HostileContractTest {
  /** JSON string contents, usable in double-quoted YAML as they are. */
  private static final List<String> TEXTS =
      List.of(
          "*/ class X {",
          "\\\\u002a/ \\\\u0022; \\\\uXYZ",
          "quote \\\" and ' and \\\\",
          "line\\nbreak\\r\\nand\\u2028more",
          "${x} $T $L $S $$ $W $> %s {@code x} {@link",
          "<script> & @Deprecated @param x\\n@param",
          "\\u202e\\u0001\\ufeff",
          "/**/ // \\ud83d\\ude00 宠物",
          "\\\\",
          "");

  @TempDir Path folder;

  @Test
  void names_of_every_kind_compile_and_work() throws Exception {
    List<String> names =
        List.of(
            "class",
            "record",
            "int",
            "Object",
            "String",
            "List",
            "Map",
            "Builder",
            "hashCode",
            "toString",
            "getClass",
            "wait",
            "in",
            "out",
            "value",
            "field",
            "seen",
            "count",
            "",
            "_",
            "$",
            "a-b",
            "a_b",
            "aB",
            "AB",
            "../../etc/passwd",
            "\\ud83d\\ude00",
            "宠物",
            "1st",
            "null",
            "result",
            "items",
            "builder",
            "INSTANCE",
            "present",
            "other",
            "entry",
            "name",
            "this",
            "Objects",
            "Override",
            "\\\"; System.exit(1); //",
            "$T",
            "INSTANCE_",
            "members");
    StringBuilder schemas = new StringBuilder("Holder:\n  type: object\n  required: [\"in\"]\n");
    schemas.append("  additionalProperties: {type: string}\n  properties:\n");
    names.forEach(
        n -> schemas.append("    \"" + n + "\": {type: [string, 'null'], maxLength: 3}\n"));
    schemas.append("Choice:\n  type: string\n  enum:\n");
    names.forEach(n -> schemas.append("    - \"" + n + "\"\n"));
    for (String name : names.stream().filter(n -> n.matches("[A-Za-z]+|宠物|1st")).toList()) {
      schemas.append("\"" + name + "\":\n  type: object\n  properties: {x: {type: integer}}\n");
    }
    GeneratedJson json = GeneratedJson.of(schemas.toString(), folder);
    String all =
        names.stream().map(n -> "\"" + n + "\":\"x\"").collect(Collectors.joining(",", "{", "}"));
    assertThat(json.violations("Holder", all)).isEmpty();
    assertThat(json.violations("Choice", "\"a_b\"")).isEmpty();
    assertThat(json.again("ObjectModel", "{\"x\":1}")).isEqualTo("{\"x\":1}");
  }

  @Test
  void texts_in_every_position_stay_texts() throws Exception {
    StringBuilder schemas = new StringBuilder();
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = "\"" + TEXTS.get(i) + "\"";
      schemas.append(
          """
          T%1$d:
            type: object
            title: %2$s
            description: %2$s
            required: [c]
            properties:
              a: {type: string, description: %2$s, default: %2$s, enum: [%2$s, "other"]}
              b: {type: string, title: %2$s, pattern: %3$s}
              c: {const: %2$s}
              %4$s: {type: integer, deprecated: true, description: %2$s}
          """
              .formatted(i, text, text, "\"x" + TEXTS.get(i) + "\""));
    }
    GeneratedJson json = GeneratedJson.of(schemas.toString(), folder);
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = "\"" + TEXTS.get(i) + "\"";
      String document = "{\"a\":" + text + ",\"c\":" + text + "}";
      assertThat(json.violations("T" + i, document)).as(document).isEmpty();
    }
  }

  @Test
  void a_thousand_properties_and_values_compile_and_work() throws Exception {
    StringBuilder schemas = new StringBuilder("Wide:\n  type: object\n  required: [p7, p999]\n");
    schemas.append("  properties:\n");
    IntStream.range(0, 1000)
        .forEach(i -> schemas.append("    p" + i + ": {type: integer, minimum: " + i + "}\n"));
    schemas.append("Many:\n  type: string\n  enum: [");
    schemas.append(
        IntStream.range(0, 3000)
            .mapToObj(i -> "value-number-" + i)
            .collect(Collectors.joining(", ")));
    schemas.append("]\nMedium:\n  type: object\n  properties:\n");
    IntStream.range(0, 45)
        .forEach(i -> schemas.append("    q" + i + ": {type: [string, 'null']}\n"));
    GeneratedJson json = GeneratedJson.of(schemas.toString(), folder);
    assertThat(json.again("Wide", "{\"p999\":1000,\"p7\":7}"))
        .isEqualTo("{\"p7\":7,\"p999\":1000}");
    assertThat(json.violations("Wide", "{\"p999\":998,\"p3\":1,\"p3\":3}"))
        .containsExactly("/p999 minimum", "/p3 minimum", "/p3 duplicate", " required");
    assertThat(json.read("Wide", "{\"p999\":1000,\"p7\":7}"))
        .isEqualTo(json.read("Wide", "{\"p7\":7,\"p999\":1000}"));
    assertThat(json.again("Many", "\"value-number-2999\"")).isEqualTo("\"value-number-2999\"");
    assertThat(json.violations("Many", "\"value-number-3000\"")).containsExactly(" enum");
    assertThat(json.again("Medium", "{\"q44\":null,\"q3\":\"x\"}"))
        .isEqualTo("{\"q3\":\"x\",\"q44\":null}");
  }

  @Test
  void the_same_contract_gives_the_same_bytes() throws Exception {
    String contract =
        Contracts.withSchemas("A:\n  type: object\n  properties: {x: {type: string}}\n");
    List<GeneratedFile> once = Contracts.data(Contracts.read(contract));
    assertThat(Contracts.data(Contracts.read(contract))).isEqualTo(once);
  }
}
