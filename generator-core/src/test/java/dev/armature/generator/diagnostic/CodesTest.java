package dev.armature.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+)/([a-z0-9]+(?:-[a-z0-9]+)*)\"");
  private static final Pattern REPORT =
      Pattern.compile("\\.(?:error|warning|note)\\(\\s*\"([^\"]+)\"");

  @Test
  void theDocumentHasASectionForEachCodeInOrder() {
    Explanations explanations = Explanations.load();
    assertThat(explanations.codes()).containsExactlyElementsOf(Codes.all());
    for (String code : Codes.all()) {
      assertThat(explanations.of(code)).as(code).isNotBlank();
      assertThat(Codes.title(code)).as(code).isNotBlank().doesNotEndWith(".");
    }
  }

  @Test
  void theSourcesReportTheCodesThatAreRegisteredAndNoOthers() throws IOException {
    TreeSet<String> areas = new TreeSet<>();
    Codes.all().forEach(code -> areas.add(code.substring(0, code.indexOf('/'))));
    TreeSet<String> used = new TreeSet<>();
    for (Path file : sources()) {
      String text = Files.readString(file);
      Matcher literal = LITERAL.matcher(text);
      while (literal.find()) {
        if (areas.contains(literal.group(1))) {
          used.add(literal.group(1) + "/" + literal.group(2));
        }
      }
      Matcher report = REPORT.matcher(text);
      while (report.find()) {
        used.add(report.group(1));
      }
    }
    assertThat(used)
        .as("codes in the sources; register each in Codes and in docs/diagnostics.md")
        .containsExactlyElementsOf(Codes.all());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      return all.filter(f -> f.toString().endsWith(".java") && !f.endsWith("Codes.java")).toList();
    }
  }
}
