package dev.armature.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanOutputTest {
  @TempDir Path root;

  @Test
  void writesEverythingAnewAndKeepsWhatSomebodyEdited() throws IOException, OutputException {
    Output folder = new DirectoryOutput(root, "x");
    folder.write(List.of(file("A.java"), file("B.java"), file("C.java")));
    Files.writeString(root.resolve("C.java"), "edited");

    OutputReport report = new CleanOutput(folder).write(List.of(file("A.java")));

    assertThat(report.created()).containsExactly("A.java");
    assertThat(report.deleted()).containsExactly("B.java");
    assertThat(report.kept()).containsExactly("C.java");
    assertThat(root.resolve("A.java")).hasContent("A.java");
    assertThat(root.resolve("B.java")).doesNotExist();
    assertThat(root.resolve("C.java")).hasContent("edited");
  }

  private static GeneratedFile file(String path) {
    return new GeneratedFile(path, path);
  }
}
