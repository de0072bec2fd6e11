package dev.armature.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.SourceParser;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.regex.Regex;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests of the official suite about regular expressions, without the rest of a validator. */
class EcmaSuiteTest {
  private static final Path SUITE =
      Path.of(System.getProperty("armature.shared", "../../shared"), "json-schema-test-suite");

  private static final Set<String> DRAFTS =
      Set.of("draft4", "draft6", "draft7", "draft2019-09", "draft2020-12");

  private static final Set<String> FILES =
      Set.of(
          "pattern.json",
          "patternProperties.json",
          "ecmascript-regex.json",
          "non-bmp-regex.json",
          "regex.json");

  @Test
  void all_tests_pass() throws IOException, SourceException {
    assumeTrue(Files.isDirectory(SUITE), "no suite at " + SUITE + ", so patterns are not tried");
    int tests = 0;
    for (Path file : files()) {
      SourceFile source = new SourceFile("t.json", file.toUri(), Files.readString(file));
      for (Node each : items(new SourceParser(Limits.DEFAULT).parse(source))) {
        Node.ObjectNode testCase = (Node.ObjectNode) each;
        for (Node test : items(testCase.get("tests"))) {
          tests++;
          Node.ObjectNode object = (Node.ObjectNode) test;
          assertThat(isValid(testCase.get("schema"), object.get("data")))
              .as("%s: %s", file, JsonText.of(test))
              .isEqualTo(((Node.BooleanNode) object.get("valid")).value());
        }
      }
    }
    assertThat(tests).isEqualTo(650);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(SUITE.resolve("tests"))) {
      return all.filter(file -> FILES.contains(file.getFileName().toString()))
          .filter(file -> DRAFTS.contains(SUITE.resolve("tests").relativize(file).getName(0) + ""))
          .sorted()
          .toList();
    }
  }

  private static List<Node> items(Node array) {
    return ((Node.ArrayNode) array).items();
  }

  /** What the keywords say that occur in these files; any other one is a failure of this test. */
  private static boolean isValid(Node schema, Node data) {
    if (schema instanceof Node.BooleanNode any) {
      return any.value();
    }
    boolean valid = true;
    Node.ObjectNode object = (Node.ObjectNode) schema;
    for (Node.Member keyword : object.members()) {
      valid &=
          switch (keyword.key()) {
            case "$schema" -> true;
            case "type" -> isType(text(keyword.value()), data);
            case "maximum" ->
                !(data instanceof Node.NumberNode number)
                    || Nodes.number(number).compareTo(number(keyword.value())) <= 0;
            case "pattern" ->
                !(data instanceof Node.StringNode string)
                    || find(text(keyword.value()), string.value());
            case "format" ->
                !(data instanceof Node.StringNode string) || Format.REGEX.matches(string.value());
            case "patternProperties", "additionalProperties" ->
                !(data instanceof Node.ObjectNode members) || areValid(object, members);
            default -> throw new AssertionError(keyword.key());
          };
    }
    return valid;
  }

  private static boolean areValid(Node.ObjectNode schema, Node.ObjectNode data) {
    Node.ObjectNode patterns = (Node.ObjectNode) schema.get("patternProperties");
    for (Node.Member member : data.members()) {
      boolean matched = false;
      for (Node.Member pattern : patterns.members()) {
        boolean found = find(pattern.key(), member.key());
        matched |= found;
        if (found && !isValid(pattern.value(), member.value())) {
          return false;
        }
      }
      Node others = schema.get("additionalProperties");
      if (!matched && others != null && !isValid(others, member.value())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isType(String type, Node data) {
    return switch (type) {
      case "object" -> data instanceof Node.ObjectNode;
      case "string" -> data instanceof Node.StringNode;
      case "integer" -> data instanceof Node.NumberNode;
      case "array" -> data instanceof Node.ArrayNode;
      case "null" -> data instanceof Node.NullNode;
      case "number" -> data instanceof Node.NumberNode;
      case "boolean" -> data instanceof Node.BooleanNode;
      default -> throw new AssertionError(type);
    };
  }

  private static boolean find(String ecma, String text) {
    Regex regex = EcmaPattern.compile(ecma);
    assertThat(regex).as(ecma).isNotNull();
    return regex.find(text);
  }

  private static String text(Node node) {
    return ((Node.StringNode) node).value();
  }

  private static BigDecimal number(Node node) {
    return Nodes.number((Node.NumberNode) node);
  }
}
