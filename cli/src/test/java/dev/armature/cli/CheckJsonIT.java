package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command: validators are compiled against the jar itself. */
class CheckJsonIT {
  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(
        folder.resolve("s.json"),
        "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"pattern\":\"^a+(b|c)*$\"}");
    Files.writeString(folder.resolve("good.json"), "\"aabc\"");
    Files.writeString(folder.resolve("bad.json"), "\"b\"");
  }

  @Test
  void checksDocuments() throws IOException, InterruptedException {
    Armature armature = new Armature(folder);
    Armature.Ended ended = armature.run("check-json", "-s", "s.json", "good.json", "bad.json");
    assertThat(ended.out()).isEqualTo("good.json: valid\nbad.json: invalid\n");
    assertThat(ended.err()).startsWith("bad.json:1:1: error[instance/invalid]: the document ");
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void saysThatAJdkIsNeeded() throws IOException, InterruptedException {
    ProcessBuilder builder = new Armature(folder).builder("check-json", "-s", "s.json", "bad.json");
    builder
        .command()
        .addAll(1, List.of("--limit-modules", "java.base,java.compiler,java.desktop,java.sql"));
    Armature.Ended ended = Armature.end(builder);
    assertThat(ended.err()).contains("has none (module jdk.compiler): run on a JDK");
    assertThat(ended.code()).isEqualTo(2);
  }
}
