package dev.armature.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 1",
        "-0 | -0",
        "1.0 | 1.0",
        "1e5 | 1e5",
        "+1 | 1",
        ".5 | 0.5",
        "-.5e3 | -0.5e3",
        "1. | 1.0",
        "1.e5 | 1.0e5",
        "007 | 7",
        "00 | 0",
        "0o17 | 15",
        "0xfF | 255",
        "1_000 | \"1_000\"",
        "-0x1 | \"-0x1\"",
        "2024-01-31 | \"2024-01-31\"",
        "12:30 | \"12:30\"",
        "-x | \"-x\"",
        "true | true",
        "FALSE | false",
        "yes | \"yes\"",
        "~ | null",
        "Null | null",
        "nUll | \"nUll\"",
        "\"1\" | \"1\"",
        "! 1 | \"1\"",
        "!!str 1 | \"1\"",
        "!!int 3 | 3",
        "!!float 3 | 3",
        "!!bool \"true\" | true",
      })
  void scalarsHaveTheTypesOfTheCoreSchema(String yaml, String json) throws SourceException {
    assertThat(Read.json(Read.text("x.yaml", "a: " + yaml))).isEqualTo("{\"a\":" + json + "}");
  }

  @Test
  void keysAreTheirText() throws SourceException {
    String yaml = "200: a\ntrue: b\n~: c\n0x10: d\n'e': e\n&k f: g\nn: {*k : h}\n";
    Node node = Read.text("x.yaml", yaml);
    assertThat(Read.json(node))
        .isEqualTo(
            "{\"200\":\"a\",\"true\":\"b\",\"~\":\"c\",\"0x10\":\"d\",\"e\":\"e\",\"f\":\"g\","
                + "\"n\":{\"f\":\"h\"}}");
  }

  @Test
  void mergeKeysGiveWayToWhatIsWritten() throws SourceException {
    String yaml =
        """
        base: &base {a: 1, b: 2}
        more: &more {b: 3, c: 4}
        one:
          x: 0
          <<: *base
          b: 9
        two:
          <<: [*more, *base]
        three: {"<<": 5}
        """;
    Node.ObjectNode node = (Node.ObjectNode) Read.text("x.yaml", yaml);
    assertThat(Read.json(node.get("one"))).isEqualTo("{\"x\":0,\"a\":1,\"b\":9}");
    assertThat(Read.json(node.get("two"))).isEqualTo("{\"b\":3,\"c\":4,\"a\":1}");
    assertThat(Read.json(node.get("three"))).isEqualTo("{\"<<\":5}");
  }

  @Test
  void duplicateKeysNameBothPlaces() {
    SourceProblem problem = Read.problems("x.yaml", "a: 1\n'200': x\n200: y\n").get(0);
    assertThat(problem.code()).isEqualTo(SourceCodes.DUPLICATE_KEY);
    assertThat(problem.span()).hasToString("x.yaml:3:1");
    assertThat(problem.related().get(0).span()).hasToString("x.yaml:2:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: *b | source/alias | 1:4",
        "a: &a [*a] | source/alias | 1:8",
        "&a a: *a2 | source/alias | 1:7",
        "{[1]: 2} | source/unsupported-yaml | 1:2",
        "a: !Ref b | source/unsupported-yaml | 1:4",
        "a: !!int x | source/unsupported-yaml | 1:4",
        "a: !foo {} | source/unsupported-yaml | 1:4",
        "<<: 1 | source/unsupported-yaml | 1:1",
        "a: .inf | source/number | 1:4",
        "a: 1e99999 | source/number | 1:4",
        "a: b: c | source/syntax | 1:5",
        "a: [1, 2 | source/syntax | 1:9",
        "# nothing | source/empty | 1:1",
        "a: \"\\ud800\" | source/encoding | 1:4",
        "a: \u0007b | source/syntax | 1:4",
      })
  void badYamlIsOneProblemAtItsPlace(String yaml, String code, String place) {
    assertThat(Read.problems("x.yaml", yaml))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.span()).hasToString("x.yaml:" + place);
              assertThat(problem.help()).isNotBlank();
            });
  }

  @Test
  void aSecondDocumentIsRefused() {
    SourceProblem problem = Read.problems("x.yaml", "a: 1\n---\nb: 2\n").get(0);
    assertThat(problem.code()).isEqualTo(SourceCodes.UNSUPPORTED_YAML);
    assertThat(problem.span()).hasToString("x.yaml:2:1");
  }

  @Test
  void aliasesShareNodes() throws SourceException {
    Node.ObjectNode node = (Node.ObjectNode) Read.text("x.yaml", "a: &a {b: 1}\nc: *a\n");
    assertThat(node.get("c")).isSameAs(node.get("a"));
  }

  @Test
  void bombsAreCountedAsWhatTheyStandFor() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      yaml.append("a").append(i).append(": &a").append(i).append(" [");
      yaml.append(("*a" + (i - 1) + ", ").repeat(10)).append("x]\n");
    }
    assertThat(Read.problems("x.yaml", yaml.toString()).get(0).code())
        .isEqualTo(SourceCodes.TOO_LARGE);
  }

  @Test
  void mergeBombsAreCounted() {
    StringBuilder yaml = new StringBuilder("a0: &a0 {x: [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]}\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("a").append(i).append(": &a").append(i).append(" {");
      yaml.append("<<: *a" + (i - 1) + ", y: *a" + (i - 1) + "}\n");
    }
    assertThat(Read.problems("x.yaml", yaml.toString()).get(0).code())
        .isEqualTo(SourceCodes.TOO_LARGE);
  }

  @Test
  void aliasesThatChainCountAsDepth() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 700; i++) {
      yaml.append("a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
    }
    SourceProblem problem = Read.problems("x.yaml", yaml.toString()).get(0);
    assertThat(problem.code()).isEqualTo(SourceCodes.TOO_DEEP);
    assertThat(problem.span().line()).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "- ", "{a: ", "? ", "a: ["})
  void tenThousandDeepIsAProblem(String opening) {
    assertThat(Read.problems("x.yaml", opening.repeat(10_000)).get(0).code())
        .isIn(SourceCodes.TOO_DEEP, SourceCodes.SYNTAX);
  }

  @Test
  void columnsAreUtf16UnitsBehindEmoji() throws SourceException {
    Node.ArrayNode node = (Node.ArrayNode) Read.text("x.yaml", "[\"😀é\", b]");
    assertThat(node.items().get(1).span().column()).isEqualTo(9);
  }

  @Test
  void emojiMayStandAnywhere() throws SourceException {
    for (int before = 1000; before < 1050; before++) {
      String text = "x".repeat(before) + "😀".repeat(2000);
      Node.ObjectNode node = (Node.ObjectNode) Read.text("x.yaml", "a: " + text + "\nb: 1");
      assertThat(node.get("a")).isInstanceOf(Node.StringNode.class);
      assertThat(((Node.StringNode) node.members().get(0).value()).value()).isEqualTo(text);
      assertThat(node.members().get(1).keySpan()).hasToString("x.yaml:2:1");
    }
  }
}
