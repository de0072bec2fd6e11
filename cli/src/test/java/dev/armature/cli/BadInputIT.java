package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the input: a diagnostic with a position, exit code 1, nothing written. */
class BadInputIT {
  private static final String OUTPUT = "out";

  @TempDir private Path folder;
  private Map<String, String> before = Map.of();

  @BeforeEach
  void fillOutput() throws IOException {
    Path mine = folder.resolve(OUTPUT).resolve("com/example");
    Files.createDirectories(mine);
    Files.writeString(mine.resolve("Mine.java"), "class Mine {}\n");
    before = snapshot();
  }

  @ParameterizedTest
  @EnumSource
  void isDiagnosed(BadInput input) throws IOException, InterruptedException {
    String name = input.write(folder);
    assertDiagnosed(name, input.code(), generate(name));
  }

  @Test
  void directory() throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve("contract"));
    assertDiagnosed("contract", "source/not-a-file", generate("contract"));
  }

  @Test
  void missingFile() throws IOException, InterruptedException {
    assertDiagnosed("nowhere.yaml", "source/missing-file", generate("nowhere.yaml"));
  }

  @Test
  void binary() throws IOException, InterruptedException {
    Files.copy(Path.of(System.getProperty("armature.jar")), folder.resolve("a.yaml"));
    assertDiagnosed("a.yaml", "source/(binary|encoding)", generate("a.yaml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.json | {\"x\": [ | \"0123456789 #\", | 1]}",
        "b.json | {\"x\": \" | 0123456789 0123456789 | \"}",
        "c.json | { | \"key#\": {}, | \"last\": 1}",
        "d.yaml | x: | '\n  - 0123456789 #' | ''",
        "e.yaml | x: | ' 0123456789' | ''"
      })
  void hundredMegabytes(String name, String start, String each, String end)
      throws IOException, InterruptedException {
    BadInput.hundredMegabytes(folder, name, start, each, end);

    assertDiagnosed(name, "source/too-large", generate(name));
    assertDiagnosed(name, "[a-z]+/[a-z-]+", generate(name, "--max-input", "200MB"));
  }

  @Test
  void anOutputThatDoesNotExistIsNotCreated() throws IOException, InterruptedException {
    String name = BadInput.EMPTY.write(folder);
    Armature.Ended ended =
        new Armature(folder).run("generate", "-i", name, "-o", "other", "-p", "com.example");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(folder.resolve("other")).doesNotExist();
    assertThat(folder.resolve("generated-resources")).doesNotExist();
  }

  private Armature.Ended generate(String input, String... more)
      throws IOException, InterruptedException {
    String[] arguments = {"generate", "-i", input, "-o", OUTPUT, "-p", "com.example"};
    return new Armature(folder)
        .run(Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private void assertDiagnosed(String name, String code, Armature.Ended ended) throws IOException {
    String position = "(?m)^" + name + ":[1-9]\\d*:[1-9]\\d*: error\\[(" + code + ")\\]: \\S";
    assertThat(ended.err()).containsPattern(position).doesNotContain("\tat ", "Exception");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(1);
    assertThat(snapshot()).isEqualTo(before);
  }

  private Map<String, String> snapshot() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve(OUTPUT))) {
      for (Path each : all.toList()) {
        String content = Files.isDirectory(each) ? "" : Files.readString(each);
        files.put(each.toString(), Files.getLastModifiedTime(each) + content);
      }
    }
    return files;
  }
}
