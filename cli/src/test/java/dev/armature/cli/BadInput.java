package dev.armature.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes inputs that must end in a diagnostic. */
enum BadInput {
  MALFORMED_YAML("a.yaml", "openapi: 3.1.0\ninfo: [1, 2\npaths: {}\n", "source/syntax"),
  MALFORMED_JSON("a.json", "{\"openapi\": \"3.1.0\", \"paths\": {,}}", "source/syntax"),
  EMPTY("a.yaml", "", "source/empty"),
  ONLY_A_COMMENT("a.yaml", "# nothing\n", "source/empty"),
  A_SCALAR("a.yaml", "just text\n", "contract/unknown-version"),
  A_LIST("a.json", "[1]", "contract/unknown-version"),
  UNKNOWN_VERSION("a.yaml", "openapi: 9.9.9\n" + body("{}"), "contract/unknown-version"),
  NO_VERSION("a.yaml", body("{}"), "contract/unknown-version"),
  MISSING_PATHS("a.yaml", "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n", "contract/missing"),
  DANGLING_REF("a.yaml", operation("$ref: '#/components/schemas/Nowhere'"), "ref/dangling"),
  DANGLING_FILE("a.yaml", operation("$ref: 'nowhere.yaml#/X'"), "ref/file"),
  REMOTE_REF(
      "a.yaml", operation("$ref: 'https://example.com/x.yaml#/X'"), "source/remote|ref/file"),
  ENDLESS_REF(
      "a.yaml",
      operation("$ref: '#/components/schemas/A'")
          + "components: {schemas: {A: {$ref: '#/components/schemas/B'},"
          + " B: {$ref: '#/components/schemas/A'}}}\n",
      "ref/cycle"),
  DUPLICATE_KEY("a.yaml", "openapi: 3.1.0\nopenapi: 3.1.0\n", "source/duplicate-key"),
  DUPLICATE_JSON_KEY(
      "a.json", "{\"openapi\": \"3.1.0\", \"openapi\": \"3.1.0\"}", "source/duplicate-key"),
  DUPLICATE_OPERATION_ID(
      "a.yaml",
      "openapi: 3.1.0\n"
          + body(
              "{/a: {get: {operationId: x, responses: {'204': {description: d}}}},"
                  + " /b: {get: {operationId: x, responses: {'204': {description: d}}}}}"),
      "openapi/duplicate-operation-id"),
  YAML_BOMB("a.yaml", bomb(), "source/too-large"),
  DEEP_JSON("a.json", "[".repeat(10_000) + "]".repeat(10_000), "source/too-deep"),
  DEEP_JSON_OBJECTS("a.json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000), "source/too-.*"),
  DEEP_FLOW_YAML("a.yaml", "a: " + "[".repeat(10_000) + "]".repeat(10_000), "source/too-deep"),
  DEEP_UNCLOSED("a.yaml", "[".repeat(10_000), "source/too-deep"),
  DEEP_BLOCK_YAML("a.yaml", "- ".repeat(10_000) + "1\n", "source/too-deep"),
  NUL_IN_TEXT("a.yaml", "openapi: \"3.1\u0000\"\n", "source/.*");

  private final String name;
  private final String text;
  private final String code;

  BadInput(String name, String text, String code) {
    this.name = name;
    this.text = text;
    this.code = code;
  }

  /** Writes the input and returns its name. */
  String write(Path folder) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return name;
  }

  /** A regular expression for the code that is expected among the diagnostics. */
  String code() {
    return code;
  }

  /** Writes a document of a hundred megabytes. */
  static String hundredMegabytes(Path folder, String name, String start, String each, String end)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name))) {
      out.write(start);
      repeat(out, each, (100 << 20) / each.length());
      out.write(end);
    }
    return name;
  }

  private static void repeat(Writer out, String text, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      out.write(text.replace("#", Integer.toString(i)));
    }
  }

  private static String body(String paths) {
    return "info: {title: T, version: '1'}\npaths: " + paths + "\n";
  }

  private static String operation(String schema) {
    return "openapi: 3.1.0\n"
        + body(
            "{/a: {get: {operationId: a, responses: {'200': {description: d, content:"
                + " {application/json: {schema: {"
                + schema
                + "}}}}}}}}");
  }

  private static String bomb() {
    StringBuilder out = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      out.append("a%d: &a%d [%s]\n".formatted(i, i, (alias + ", ").repeat(9) + alias));
    }
    return out.toString();
  }
}
