package dev.armature.generator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.facts.BranchTags;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchTagsTest {
  private static String branch(String value) {
    return "{\"type\":\"object\",\"required\":[\"k\"],\"properties\":{\"k\":" + value + "}}";
  }

  private static String told(String schema) {
    RuleGraph graph = Rules.graph(schema);
    List<Rule> branches = Rules.branches(graph.root());
    BranchTags tags = BranchTags.of(RuleBranch.of(branches, new AcceptedKinds<>(RuleLinks.RULES)));
    return tags == null
        ? "none"
        : tags.property()
            + tags.branches().entrySet().stream()
                .map(
                    e -> " " + e.getKey() + "=" + branches.get(e.getValue()).schema().place().key())
                .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{"const":"a"}'                         | '{"const":"b"}'               | k a=0 b=1
          '{"enum":["a","b"]}'                    | '{"const":"c"}'               | k a=0 b=0 c=1
          '{"allOf":[{"const":"a"}]}'             | '{"const":"b","title":"t"}'   | k a=0 b=1
          '{"const":"a"}'                         | '{"enum":["b","a"]}'          | none
          '{"const":"a"}'                         | '{"type":"string"}'           | none
          '{"const":"a"}'                         | '{"const":1}'                 | none
          '{"const":"a"}'                         | '{"enum":["b",null]}'         | none
          '{"const":"a"}'                         | '{"not":{"const":"a"}}'       | none
          '{"const":"a"}'                         | '{"anyOf":[{"const":"b"}]}'   | none
          """)
  void tellTwoBranchesApart(String first, String second, String expected) {
    String schema = "{\"oneOf\":[" + branch(first) + "," + branch(second) + "]}";
    assertThat(told(schema)).isEqualTo(expected);
  }

  @Test
  void aTagMustBeRequired() {
    String loose = branch("{\"const\":\"b\"}").replace("\"required\":[\"k\"],", "");
    assertThat(told("{\"oneOf\":[" + branch("{\"const\":\"a\"}") + "," + loose + "]}"))
        .isEqualTo("none");
  }

  @Test
  void branchesMustBeObjectsOnly() {
    String open = branch("{\"const\":\"b\"}").replace("\"type\":\"object\",", "");
    assertThat(told("{\"oneOf\":[" + branch("{\"const\":\"a\"}") + "," + open + "]}"))
        .isEqualTo("none");
  }

  @Test
  void whatSeveralSchemasAllowIsWhatAllOfThemAllow() {
    String both =
        "{\"allOf\":["
            + branch("{\"enum\":[\"a\",\"b\"]}")
            + ","
            + branch("{\"enum\":[\"b\",\"c\"]}")
            + "]}";
    assertThat(told("{\"oneOf\":[" + both + "," + branch("{\"enum\":[\"a\",\"c\"]}") + "]}"))
        .isEqualTo("k b=0 a=1 c=1");
  }

  @Test
  void aBranchMayBeAUnionOfTaggedOnes() {
    String inner =
        "{\"type\":\"object\",\"anyOf\":["
            + branch("{\"const\":\"b\"}")
            + ","
            + branch("{\"const\":\"c\"}")
            + "]}";
    assertThat(told("{\"oneOf\":[" + branch("{\"const\":\"a\"}") + "," + inner + "]}"))
        .isEqualTo("k a=0 b=1 c=1");
    String open = inner.replace("{\"const\":\"c\"}", "{}");
    assertThat(told("{\"oneOf\":[" + branch("{\"const\":\"a\"}") + "," + open + "]}"))
        .isEqualTo("none");
  }

  /** Forty definitions, each of which stands for the next one twenty times. */
  @Test
  void aRuleIsLookedAtOnceHoweverManyWaysLeadToIt() {
    String definitions =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    "\"d%d\":{\"type\":\"object\",\"allOf\":[%s]}"
                        .formatted(
                            i,
                            IntStream.range(0, 20)
                                .mapToObj(j -> "{\"$ref\":\"#/$defs/d" + (i + 1) + "\"}")
                                .collect(Collectors.joining(","))))
            .collect(Collectors.joining(","));
    assertThat(
            told(
                "{\"oneOf\":[{\"$ref\":\"#/$defs/d0\"},{\"$ref\":\"#/$defs/d1\"}],\"$defs\":{"
                    + definitions
                    + ",\"d40\":"
                    + branch("{\"const\":\"a\"}")
                    + "}}"))
        .isEqualTo("none");
  }
}
