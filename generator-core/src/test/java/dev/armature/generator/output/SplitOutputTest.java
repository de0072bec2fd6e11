package dev.armature.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitOutputTest {
  private static final List<GeneratedFile> FILES =
      List.of(new GeneratedFile("a/A.java", "1"), new GeneratedFile("a/openapi.json", "{}"));

  @TempDir private Path temp;
  private Path sources = Path.of("");
  private Path resources = Path.of("");
  private Output output =
      files -> new OutputReport(List.of(), List.of(), List.of(), List.of(), List.of());

  @BeforeEach
  void folders() {
    sources = temp.resolve("src/java");
    resources = temp.resolve("src/generated-resources");
    output = SplitOutput.writing(sources, resources, "main");
  }

  @Test
  void javaGoesToOneFolderAndAllElseToTheOther() throws OutputException {
    OutputReport report = output.write(FILES);
    assertThat(report.created())
        .containsExactly("../generated-resources/a/openapi.json", "a/A.java");
    assertThat(sources.resolve("a/A.java")).hasContent("1");
    assertThat(sources.resolve("a/openapi.json")).doesNotExist();
    assertThat(resources.resolve("a/openapi.json")).hasContent("{}");
    assertThat(report.created()).allMatch(each -> Files.isRegularFile(sources.resolve(each)));
    assertThat(output.write(FILES).upToDate()).isTrue();
  }

  @Test
  void resourcesThatAreNoLongerGeneratedGo() throws OutputException {
    output.write(FILES);
    OutputReport report = output.write(FILES.subList(0, 1));
    assertThat(report.deleted()).containsExactly("../generated-resources/a/openapi.json");
    assertThat(resources.resolve("a")).doesNotExist();
  }

  @Test
  void whereThereAreNoResourcesThereIsNoFolder() throws OutputException {
    output.write(FILES.subList(0, 1));
    assertThat(resources).doesNotExist();
  }

  @Test
  void bothAreWrittenOrNone() throws IOException, OutputException {
    output.write(FILES);
    Files.createDirectories(sources.resolve("a/B.java"));
    List<GeneratedFile> others =
        List.of(new GeneratedFile("a/B.java", "2"), new GeneratedFile("a/openapi.json", "[]"));
    assertThatThrownBy(() -> output.write(others)).isInstanceOf(OutputException.class);
    assertThat(sources.resolve("a/A.java")).hasContent("1");
    assertThat(resources.resolve("a/openapi.json")).hasContent("{}");
  }

  @Test
  void oneFolderMayTakeBoth() throws OutputException {
    OutputReport report = SplitOutput.writing(sources, sources, "main").write(FILES);
    assertThat(report.created()).containsExactly("a/A.java", "a/openapi.json");
  }

  @Test
  void checkingTellsOfBothAndWritesNothing() throws OutputException {
    OutputReport report = SplitOutput.checking(sources, resources, "main").write(FILES);
    assertThat(report.created()).hasSize(2);
    assertThat(temp).isEmptyDirectory();
  }
}
