package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiCommandTest {
  private static final String PETS = "src/test/resources/pets.yaml";

  @TempDir private Path temp;

  private final Console console = Console.redirected();

  @Test
  void withoutAFileItIsYamlOnStdout() {
    assertThat(console.run("openapi", "-i", PETS)).isZero();
    assertThat(console.out()).startsWith("openapi: 3.1.").contains("\npaths:\n");
  }

  @Test
  void theEndingOfTheFileSaysWhatItIs() throws IOException {
    Path json = temp.resolve("new/openapi.JSON");
    Path yaml = temp.resolve("openapi.yml");
    assertThat(console.run("openapi", "-i", PETS, "-o", json.toString())).isZero();
    assertThat(console.run("openapi", "-i", PETS, "-o", yaml.toString())).isZero();
    assertThat(json).content().startsWith("{\n  \"openapi\": \"3.1.");
    assertThat(yaml).content().startsWith("openapi: 3.1.");
    assertThat(console.out()).contains("openapi.JSON: ", "written");
    assertThat(temp.toFile().list()).containsExactlyInAnyOrder("new", "openapi.yml");
  }

  @Test
  void aFileThatIsRightIsNotTouched() throws IOException {
    Path file = temp.resolve("openapi.json");
    console.run("openapi", "-i", PETS, "-o", file.toString());
    Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
    assertThat(console.run("openapi", "-i", PETS, "-o", file.toString())).isZero();
    assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1000);
    assertThat(console.out()).contains("up to date");
  }

  @Test
  void whatAVersionCannotSayIsTold() throws IOException {
    Path contract = temp.resolve("hooks.yaml");
    Files.writeString(
        contract,
        """
        openapi: 3.1.0
        info: {title: Hooks, version: '1'}
        paths: {}
        webhooks:
          sold:
            post: {operationId: sold, responses: {'204': {description: Seen.}}}
        """);
    assertThat(console.run("openapi", "-i", contract.toString(), "--oas", "3.0")).isZero();
    assertThat(console.out()).startsWith("openapi: 3.0.").doesNotContain("webhooks");
    assertThat(console.err())
        .contains("hooks.yaml:5:3: warning[openapi/loss]: 'webhooks' are left out");

    Console strict = Console.redirected();
    String[] line = {"openapi", "-i", contract.toString(), "--oas", "3.0", "--strict"};
    assertThat(strict.run(line)).isEqualTo(1);
    assertThat(strict.out()).isEmpty();
  }

  @Test
  void layersAreAddedOnDemandAndPassedOverWhenRead() throws IOException {
    Path file = temp.resolve("served.yaml");
    console.run("openapi", "-i", PETS, "--with-layers", "-o", file.toString());
    assertThat(file).content().contains("x-armature-layer", "application/problem+json");
    Console again = Console.redirected();
    again.run("openapi", "-i", file.toString());
    Console plain = Console.redirected();
    plain.run("openapi", "-i", PETS);
    assertThat(again.out()).doesNotContain("x-armature-layer").isEqualTo(plain.out());
  }

  @Test
  void aServicesConfigurationSaysWhatIsGeneratedAndWhere() throws IOException {
    Path out = temp.resolve("src/gen");
    Path service =
        Files.writeString(
            temp.resolve("service.yaml"),
            "infrastructure: {api_generation: {output_path: '"
                + out
                + "', formats: [java, openapi]}}");
    String[] line = {"generate", "-i", PETS, "-p", "com.pets", "--config", service.toString()};
    assertThat(console.run(line)).isZero();
    assertThat(out.resolve("com/pets/server/PetsRouter.java")).exists();
    assertThat(out.resolve("com/pets/openapi/PetsDocument.java")).exists();
    assertThat(temp.resolve("src/generated-resources/com/pets/openapi/openapi.yaml")).exists();

    Files.writeString(service, "infrastructure: {api_generation: {formats: [cobol]}}");
    Console wrong = Console.redirected();
    assertThat(wrong.run(line)).isEqualTo(1);
    assertThat(wrong.err()).contains("service.yaml:1:45: error[config/invalid]").contains("java");
  }

  @Test
  void anErrorOrAFolderInTheWayLeavesEverythingAsItWas() throws IOException {
    Path broken = Files.writeString(temp.resolve("broken.yaml"), "openapi: [");
    Path file = Files.writeString(temp.resolve("out.json"), "mine");
    assertThat(console.run("openapi", "-i", broken.toString(), "-o", file.toString())).isEqualTo(1);
    assertThat(file).content().isEqualTo("mine");
    assertThat(console.run("openapi", "-i", PETS, "-o", temp.toString())).isEqualTo(74);
    assertThat(console.err()).contains("error[output/io]");
  }
}
