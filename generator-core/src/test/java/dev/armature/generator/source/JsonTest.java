package dev.armature.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void valuesKeepTheirPlaceAndLiteral() throws SourceException {
    String json = "{\r\n  \"a\\\"b\" : [1.0, -0, 1E5,\n true, null, \"x\\n\"]\n}";
    Node.ObjectNode node = (Node.ObjectNode) Read.text("x.json", json);
    Node.Member member = node.members().get(0);
    assertThat(member.key()).isEqualTo("a\"b");
    assertThat(member.keySpan()).hasToString("x.json:2:3").extracting(Span::length).isEqualTo(6);
    Node.ArrayNode array = (Node.ArrayNode) member.value();
    assertThat(array.items().get(0)).isInstanceOf(Node.NumberNode.class);
    assertThat(Read.json(array)).isEqualTo("[1.0,-0,1E5,true,null,\"x\n\"]");
    assertThat(array.items().get(2).span()).hasToString("x.json:2:22");
    assertThat(array.items().get(5).span()).hasToString("x.json:3:14");
    assertThat(array.items().get(5).span().length()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1,} | source/syntax | 1:8",
        "{\"a\":1} x | source/syntax | 1:9",
        "{\"a\":01} | source/syntax | 1:7",
        "{\"a\":\"b | source/syntax | 1:8",
        "{\"a\": | source/syntax | 1:6",
        "{\"a\":1,\"a\":2} | source/duplicate-key | 1:8",
        "[\"\\udc00\"] | source/encoding | 1:2",
        "[1e99999] | source/number | 1:2",
        "{ // no comments | source/syntax | 1:3",
      })
  void badJsonIsOneProblemAtItsPlace(String json, String code, String place) {
    assertThat(Read.problems("x.json", json))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.span()).hasToString("x.json:" + place);
              assertThat(problem.help()).isNotBlank();
              assertThat(problem.message()).doesNotContain("code ").doesNotContain("Source");
            });
  }

  @Test
  void allDuplicatesAreReported() {
    assertThat(Read.problems("x.json", "{\"a\":1,\"a\":{\"b\":0,\"b\":0},\"a\":2}"))
        .extracting(p -> p.span().column())
        .containsExactlyInAnyOrder(8, 19, 26);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void tenThousandDeepIsAProblem(String opening) {
    assertThat(Read.problems("x.json", opening.repeat(10_000)).get(0).code())
        .isEqualTo(SourceCodes.TOO_DEEP);
  }

  @Test
  void longNumbersAreAProblem() {
    SourceProblem problem = Read.problems("x.json", "[" + "9".repeat(1001) + "]").get(0);
    assertThat(problem.code()).isEqualTo(SourceCodes.NUMBER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.json | {a: 1} | {\"a\":1}",
        "x.json | a: 1 | {\"a\":1}",
        "x.yaml | {\"a\": 1} | {\"a\":1}",
        "x.yaml | {\"a\": 1,} | {\"a\":1}",
        "x.json | {'a': 1} | {\"a\":1}",
        "<stdin> | [a] | [\"a\"]",
      })
  void theContentDecidesWhatItIs(String name, String text, String json) throws SourceException {
    assertThat(Read.json(Read.text(name, text))).isEqualTo(json);
  }

  @Test
  void theNameDecidesWhichComplaintHelps() {
    assertThat(Read.problems("x.json", "[1, 2").get(0).message()).startsWith("not valid JSON");
    assertThat(Read.problems("x.yaml", "[1, 2").get(0).message()).startsWith("not valid YAML");
    assertThat(Read.problems("x.yaml", "{\"a\": [}").get(0).message()).startsWith("not valid YAML");
  }

  @Test
  void manyMembersAreFoundByKey() throws SourceException {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 5000; i++) {
      json.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":").append(i);
    }
    Node.ObjectNode node = (Node.ObjectNode) Read.text("x.json", json.append("}").toString());
    assertThat(Read.json(node.get("k4999"))).isEqualTo("4999");
    assertThat(node.get("k5000")).isNull();
  }
}
