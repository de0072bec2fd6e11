package dev.armature.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the project that {@code docs/from-openapi-generator.md} ends with, from its own text. */
class FromOpenApiGeneratorIT {
  private static final Path PAGE = Path.of("../docs/from-openapi-generator.md");
  private static final Path OTHER = Path.of("../docs/getting-started.md");
  private static final String PLUGIN = "plugin.xml";

  /** The plugin in the project of the other page, on which this one builds. */
  private static final String ITS_PLUGIN =
      "(?s)<plugin>\\s*<groupId>dev\\.armature</groupId>.*?</plugin>";

  @TempDir private Path folder;
  @TempDir private Path tools;

  @Test
  void theProjectThatMovedBuildsAndPassesItsTest() throws IOException, InterruptedException {
    List<Page.Block> files =
        Page.blocks(PAGE).stream().filter(block -> block.file() != null).toList();
    assertThat(files).as("files on the page").hasSize(4);
    try (PageProject project = new PageProject(folder, tools)) {
      for (Page.Block block : files) {
        project.write(Objects.requireNonNull(block.file()), block.text());
      }
      String pom = block(OTHER, "pom.xml");
      String moved = pom.replaceFirst(ITS_PLUGIN, quoted(block(PAGE, PLUGIN)));
      assertThat(moved).contains("petstore.yaml").doesNotContain("tasks.yaml");
      project.write("pom.xml", moved);

      assertThat(project.run("mvn -q package")).doesNotContain("[WARN");
    }
    assertThat(folder.resolve("target/surefire-reports/com.example.petstore.PetsTest.txt"))
        .content()
        .contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
  }

  private static String block(Path page, String file) throws IOException {
    return Page.blocks(page).stream()
        .filter(block -> file.equals(block.file()))
        .map(Page.Block::text)
        .findFirst()
        .orElseThrow();
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
