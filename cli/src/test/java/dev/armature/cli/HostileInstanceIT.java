package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the instance: an answer, in a process with little memory and a small stack. */
class HostileInstanceIT {
  private static final String TREE =
      "{\"anyOf\":[{\"type\":\"null\"},{\"type\":\"array\",\"items\":{\"$ref\":\"#\"}},"
          + "{\"items\":{\"$ref\":\"#\"},\"minItems\":1,\"type\":\"array\"}]}";

  @TempDir private Path folder;
  private final ByteArrayOutputStream questions = new ByteArrayOutputStream();
  private final List<String> expected = new ArrayList<>();

  @Test
  void isAnswered() throws IOException, InterruptedException {
    nesting();
    numbers();
    patterns();
    texts();
    sizes();
    Path input = Files.write(folder.resolve("questions.jsonl"), questions.toByteArray());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx160m", "-Xss512k", "-jar", System.getProperty("armature.jar")));
    command.addAll(List.of("check-json", "--batch"));

    Armature.Ended ended = Armature.end(new ProcessBuilder(command).redirectInput(input.toFile()));

    assertThat(ended.err()).isEmpty();
    List<String> answers = ended.out().lines().toList();
    assertThat(answers).hasSameSizeAs(expected);
    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i)).contains(expected.get(i)).doesNotContain("Exception", "defect");
    }
    assertThat(ended.code()).isZero();
  }

  private void nesting() throws IOException {
    ask("true", "[".repeat(100_000) + "]".repeat(100_000), "nest");
    ask("{}", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000), "nest");
    ask(TREE, "[".repeat(500) + "null" + "]".repeat(500), "\"valid\":true");
    ask(TREE, "[".repeat(500) + "1" + "]".repeat(500), "\"valid\":false");
    String dynamic =
        "{\"$dynamicAnchor\":\"t\",\"additionalProperties\":{\"$dynamicRef\":\"#t\"},"
            + "\"unevaluatedItems\":false}";
    ask(dynamic, "{\"a\":".repeat(500) + "[1]" + "}".repeat(500), "\"valid\":false");
  }

  private void numbers() throws IOException {
    ask("{\"type\":\"integer\"}", "1e400000000", "\"valid\":true");
    ask("{\"type\":\"integer\"}", "1e-400000000", "\"valid\":false");
    ask("{\"maximum\":1e300}", "1e400000000", "\"valid\":false");
    ask("{\"minimum\":0}", "-1e-400000000", "\"valid\":false");
    ask("{\"const\":1e400}", "1e400000000", "\"valid\":false");
    ask("{\"multipleOf\":7}", "1e400000000", "\"");
    ask("{\"multipleOf\":0.001}", "1e-400000000", "\"");
    ask("{\"multipleOf\":3}", "9".repeat(900), "\"valid\":true");
    ask("{\"minimum\":0}", "1".repeat(1_000_000), "\"error\"");
    ask("{\"uniqueItems\":true}", "[1e400000000,1e400000000]", "\"valid\":false");
  }

  private void patterns() throws IOException {
    String repeated = "\"" + "a".repeat(30_000) + "!\"";
    ask("{\"pattern\":\"^(a+)+$\"}", repeated, "\"");
    ask("{\"pattern\":\"^(a|a)*$\"}", repeated, "\"");
    ask("{\"pattern\":\"^(a|b)*$\"}", "\"" + "ab".repeat(200_000) + "\"", "\"");
    ask("{\"pattern\":\"(x+x+)+y\"}", "\"" + "x".repeat(5_000) + "\"", "\"");
    ask("{\"pattern\":\"^(([a-z])+.)+[A-Z]([a-z])+$\"}", repeated, "\"");
    ask(
        "{\"format\":\"regex\"}",
        "\"" + "(".repeat(50_000) + ")".repeat(50_000) + "\"",
        "\"",
        ",\"formatAssertion\":true");
    for (String format : List.of("email", "uri", "hostname", "idn-hostname", "ipv6", "duration")) {
      String text = "\"" + "a.@:".repeat(50_000) + "\"";
      ask("{\"format\":\"" + format + "\"}", text, "\"valid\"", ",\"formatAssertion\":true");
    }
  }

  private void texts() throws IOException {
    ask("true", "\"\\ud800\"", "\"error\"");
    ask("true", "\"\\udc00\\ud800\"", "\"error\"");
    ask("true", "{\"\\ud800\":1}", "\"error\"");
    ask("true", "{\"a\":1,\"\\u0061\":2}", "\"error\"");
    question("{\"id\":\"1\",\"schema\":true,\"instance\":\"".getBytes(StandardCharsets.UTF_8));
    question(new byte[] {(byte) 0xC0, (byte) 0x80, '"', '}', '\n'});
    expected.add("\"error\"");
  }

  private void sizes() throws IOException {
    String items = IntStream.range(0, 200_000).mapToObj(String::valueOf).collect(joining());
    ask("{\"uniqueItems\":true}", "[" + items + "]", "\"valid\":true");
    ask("{\"uniqueItems\":true}", "[" + items + ",7.0]", "\"valid\":false");
    ask("{\"items\":" + TREE + "}", "[" + items + "]", "\"valid\":false");
    String members =
        IntStream.range(0, 100_000).mapToObj(i -> "\"m" + i + "\":1").collect(joining());
    ask("{\"unevaluatedProperties\":{\"type\":\"string\"}}", "{" + members + "}", "false");
    ask("{\"maxLength\":5}", "\"" + "x".repeat(10_000_000) + "\"", "\"valid\":false");
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(",");
  }

  private void ask(String schema, String instance, String answer, String... more)
      throws IOException {
    String line =
        "{\"id\":\"1\",\"schema\":" + schema + ",\"instance\":" + instance + String.join("", more);
    question((line + "}\n").getBytes(StandardCharsets.UTF_8));
    expected.add(answer);
  }

  private void question(byte[] bytes) throws IOException {
    questions.write(bytes);
  }
}
