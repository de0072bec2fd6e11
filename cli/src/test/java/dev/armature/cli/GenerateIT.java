package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateIT {
  private static final String SUMMARY =
      "out: 1 operation, 1 type; %s written, %s unchanged, %s deleted \\(\\d+\\.\\d s\\)\n";
  private static final String[] GENERATE = {
    "generate", "-i", "pets.yaml", "-o", "out", "-p", "com.example"
  };

  @TempDir private Path folder;
  private Armature armature;

  @BeforeEach
  void copyContract() throws IOException {
    Files.copy(Path.of("src/test/resources/pets.yaml"), folder.resolve("pets.yaml"));
    armature = new Armature(folder);
  }

  @Test
  void writesSourcesAndSaysSo() throws IOException, InterruptedException {
    Armature.Ended ended = armature.run(GENERATE).well();

    assertThat(ended.out()).matches(SUMMARY.formatted("\\d+ files", "0", "0"));
    assertThat(ended.err())
        .isEqualTo(
            "1 hint on what is legal in the contract and does harm: see 'armature validate -i"
                + " pets.yaml'\n");
    assertThat(folder.resolve("out/com/example/model/Pet.java")).content().contains("record Pet");
  }

  @Test
  void aSecondRunTouchesNothing() throws IOException, InterruptedException {
    armature.run(GENERATE).well();
    Map<String, String> before = snapshot();

    Armature.Ended second = armature.run(GENERATE).well();

    assertThat(second.out()).matches(SUMMARY.formatted("0 files", "[1-9]\\d*", "0"));
    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void whatIsNoLongerGeneratedGoes() throws IOException, InterruptedException {
    armature.run(GENERATE).well();
    edit("getPet", "readPet");

    armature.run(GENERATE).well();

    assertThat(folder.resolve("out/com/example/api/ReadPet.java")).exists();
    assertThat(folder.resolve("out/com/example/api/GetPet.java")).doesNotExist();
  }

  @Test
  void checkFailsWhereGeneratingWouldChangeAFile() throws IOException, InterruptedException {
    armature.run(GENERATE).well();
    Map<String, String> before = snapshot();
    assertThat(armature.run(with("--check")).well().out()).contains("up to date");
    edit("maxLength: 64", "maxLength: 65");

    Armature.Ended stale = armature.run(with("--check"));

    assertThat(stale.code()).isEqualTo(1);
    assertThat(stale.err()).containsPattern("out/com/example/.*\\.java:1:1: error\\[output/stale");
    assertThat(stale.out()).isEmpty();
    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void cleanWritesEverythingAnew() throws IOException, InterruptedException {
    armature.run(GENERATE).well();

    Armature.Ended ended = armature.run(with("--clean")).well();

    assertThat(ended.out()).matches(SUMMARY.formatted("[1-9]\\d* files", "0", "0"));
  }

  @Test
  void readsStdin() throws IOException, InterruptedException {
    ProcessBuilder builder = armature.builder("generate", "-i", "-", "-o", "out", "-p", "p");
    builder.redirectInput(folder.resolve("pets.yaml").toFile());

    assertThat(Armature.end(builder).well().out()).startsWith("out: 1 operation");
  }

  @Test
  void problemsOnStdinHavePlaces() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("broken.yaml"), "a: [1\n");
    ProcessBuilder builder = armature.builder("validate", "-i", "-");
    builder.redirectInput(folder.resolve("broken.yaml").toFile());

    assertThat(Armature.end(builder).err()).startsWith("<stdin>:2:1: error[source/syntax]: ");
  }

  @Test
  void anUnwritableOutputIs74() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("out"), "a file");

    Armature.Ended ended = armature.run(GENERATE);

    assertThat(ended.code()).isEqualTo(74);
    assertThat(ended.err()).startsWith("error[output/io]: ").doesNotContain("\tat ");
    assertThat(ended.out()).isEmpty();
    assertThat(folder.resolve("out")).hasContent("a file");
  }

  @Test
  void aFullStdoutIs74() throws IOException, InterruptedException {
    Process process =
        armature
            .builder("print-ir", "-i", "pets.yaml")
            .redirectOutput(Path.of("/dev/full").toFile())
            .start();

    assertThat(process.waitFor()).isEqualTo(74);
  }

  @Test
  void printsTheIrOnStdout() throws IOException, InterruptedException {
    Armature.Ended ended = armature.run("print-ir", "-i", "pets.yaml").well();

    assertThat(ended.out()).contains("getPet", "Pet", "64");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void validateSaysWhatItFound() throws IOException, InterruptedException {
    Armature.Ended ended = armature.run("validate", "-i", "pets.yaml").well();

    assertThat(ended.out()).isEqualTo("pets.yaml: valid, 1 operation, 1 type\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void programsCanReadTheDiagnostics() throws IOException, InterruptedException {
    edit("schemas/Pet'", "schemas/Pot'");

    Armature.Ended json = armature.run("validate", "-i", "pets.yaml", "--format", "json");
    Armature.Ended github = armature.run("validate", "-i", "pets.yaml", "--format", "github");

    assertThat(json.code()).isEqualTo(1);
    assertThat(json.err()).startsWith("{").endsWith("}\n").contains("\"ref/dangling\"");
    assertThat(github.err()).startsWith("::error file=pets.yaml,line=23,");
    assertThat(json.out() + github.out()).isEmpty();
  }

  @Test
  void coloursAreForTerminalsWithoutNoColor() throws IOException, InterruptedException {
    edit("schemas/Pet'", "schemas/Pot'");
    ProcessBuilder colours = armature.builder("validate", "-i", "pets.yaml");
    colours.command().add(1, "-Darmature.terminal=true");
    colours.environment().put("TERM", "xterm");
    colours.environment().remove("NO_COLOR");
    assertThat(Armature.end(colours).err()).contains("\u001b[1;31m");

    colours.environment().put("NO_COLOR", "1");

    assertThat(Armature.end(colours).err()).doesNotContain("\u001b[1");
    assertThat(armature.run("validate", "-i", "pets.yaml").err()).doesNotContain("\u001b");
  }

  @Test
  void watchGeneratesAgainAfterAChange() throws IOException, InterruptedException {
    Path pet = folder.resolve("out/com/example/json/PetCodec.java");
    Process process =
        armature
            .builder(with("--watch"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      waitFor(pet, "64");
      edit("maxLength: 64", "maxLength: 650");
      waitFor(pet, "650");
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void theLauncherFindsItsJar() throws IOException, InterruptedException {
    Path launcher = Path.of(System.getProperty("armature.jar")).resolveSibling("armature");
    Path link = Files.createSymbolicLink(folder.resolve("armature"), launcher);
    try {
      ProcessBuilder builder = new ProcessBuilder(List.of(link.toString(), "--version"));

      assertThat(Armature.end(builder).well().out()).startsWith("armature ");
    } finally {
      Files.delete(link);
    }
  }

  @Test
  void theConfigFileDecidesWhatOptionsLeaveOpen() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("armature.yaml"), "package: org.example.pets\n");

    Armature.Ended ended =
        armature.run("generate", "-i", "pets.yaml", "-o", "out", "--config", "armature.yaml");

    assertThat(ended.well().err()).startsWith("1 hint on what is legal").hasLineCount(1);
    assertThat(folder.resolve("out/org/example/pets/model/Pet.java")).exists();
  }

  @Test
  void overlaysChangeTheContractFirst() throws IOException, InterruptedException {
    String head = "overlay: 1.1.0\ninfo: {title: Names, version: '1'}\nactions:\n";
    Files.writeString(folder.resolve("a.yaml"), head + "  - {target: $.info.title, update: Zoo}\n");
    Files.writeString(
        folder.resolve("b.yaml"), head + "  - {target: $.info.title, update: Farm}\n");

    Armature.Ended ended =
        armature.run("print-ir", "-i", "pets.yaml", "--overlay", "a.yaml", "--overlay", "b.yaml");

    assertThat(ended.well().out()).contains("Farm").doesNotContain("Zoo");
  }

  @Test
  void problemsOfTheConfigFileHavePlaces() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("armature.yaml"), "package: 7\n");

    Armature.Ended ended =
        armature.run("generate", "-i", "pets.yaml", "-o", "out", "--config", "armature.yaml");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).startsWith("armature.yaml:1:10: error[config/invalid]: ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private static String[] with(String option) {
    return Stream.concat(Stream.of(GENERATE), Stream.of(option)).toArray(String[]::new);
  }

  private void edit(String old, String replacement) throws IOException {
    Path contract = folder.resolve("pets.yaml");
    String text = Files.readString(contract);
    assertThat(text).contains(old);
    Files.writeString(contract, text.replace(old, replacement));
  }

  private static void waitFor(Path file, String content) throws IOException, InterruptedException {
    long end = System.nanoTime() + Armature.HANG_SECONDS * 1_000_000_000L;
    while (!Files.exists(file) || !Files.readString(file).contains(content)) {
      assertThat(System.nanoTime()).as("%s has %s", file, content).isLessThan(end);
      Thread.sleep(50);
    }
  }

  private Map<String, String> snapshot() throws IOException {
    Map<String, String> states = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      files.forEach(file -> states.put(file.toString(), state(file)));
    }
    return states;
  }

  private static String state(Path file) {
    try {
      return Files.getLastModifiedTime(file) + " " + Files.getAttribute(file, "unix:ino");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
