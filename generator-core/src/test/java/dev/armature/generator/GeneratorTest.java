package dev.armature.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.golden.Javac;
import dev.armature.generator.output.DirectoryOutput;
import dev.armature.generator.output.MemoryOutput;
import dev.armature.generator.source.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run as a whole: what the configuration decides, and what a broken input leaves behind. */
class GeneratorTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: Zoo, version: "1"}
      paths:
        /cats: {get: {operationId: listCats, tags: [cats], responses: {"200": {description: All,
          content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}}}}
        /dogs: {get: {operationId: listDogs, tags: [dogs], responses: {"200": {description: All,
          content: {application/json: {schema: {$ref: "#/components/schemas/Dog"}}}}}}}
      components:
        schemas:
          Cat: {type: object, properties: {name: {type: string}}}
          Dog: {type: object, properties: {name: {type: string}}}
      """;

  @TempDir private Path folder;

  private final MemoryOutput output = new MemoryOutput();

  private GeneratorResult run(String contract, String config) throws IOException {
    Path input = Files.writeString(folder.resolve("zoo.yaml"), contract);
    Path file = Files.writeString(folder.resolve("armature.yaml"), config);
    return new Generator().run(GeneratorConfig.of(input).withConfigFile(file), output);
  }

  private static List<String> places(GeneratorResult result) {
    return result.diagnostics().sorted().stream()
        .map(d -> d.span().line() + ":" + d.span().column() + " " + d.code())
        .toList();
  }

  private static List<@Nullable String> help(GeneratorResult result) {
    return result.diagnostics().sorted().stream().<@Nullable String>map(Diagnostic::help).toList();
  }

  @Test
  void generatesTheSameBytesAgain() throws IOException {
    run(CONTRACT, "package: com.zoo");
    var first = output.files();

    GeneratorResult again = run(CONTRACT, "package: com.zoo");

    assertThat(output.files()).isEqualTo(first);
    assertThat(again.output().upToDate()).isTrue();
  }

  @Test
  void tellsWhatIsTooLongForTheCheckerOfConfigurations() throws IOException {
    String name = "x".repeat(60_000);
    GeneratorResult result = run(CONTRACT, "package: com.zoo\nnames:\n  ? " + name + "\n  : A");

    assertThat(places(result)).containsExactly("3:5 config/invalid");
    assertThat(output.files()).isEmpty();
  }

  @Test
  void leavesOutWhatIsNotIncludedAndWhatOnlyThatUses() throws IOException {
    GeneratorResult result = run(CONTRACT, "package: com.zoo\ninclude: {tags: [cats]}");

    assertThat(output.files().keySet())
        .contains("com/zoo/api/ListCats.java", "com/zoo/model/Cat.java")
        .doesNotContain("com/zoo/api/ListDogs.java", "com/zoo/model/Dog.java");
    assertThat(result.summary().operations()).isEqualTo(1);
  }

  @Test
  void excludesByPathAndOperation() throws IOException {
    run(CONTRACT, "package: com.zoo\nexclude: {paths: [/c*], operations: [listRats]}");

    assertThat(output.files().keySet())
        .contains("com/zoo/api/ListDogs.java")
        .doesNotContain("com/zoo/api/ListCats.java");
  }

  @Test
  void reportsSelectionsThatMatchNothing() throws IOException {
    GeneratorResult result = run(CONTRACT, "exclude: {operations: [listRats]}");

    assertThat(places(result)).containsExactly("1:24 config/matches-nothing");
    assertThat(result.succeeded()).isTrue();
  }

  @Test
  void groupsAsTold() throws IOException {
    run(CONTRACT, "package: com.zoo\ngrouping: service");

    assertThat(output.files()).containsKey("com/zoo/api/ZooApi.java");
  }

  @Test
  void callsThingsAsTold() throws IOException {
    run(CONTRACT, "package: com.zoo\nnames: {/components/schemas/Cat: Feline}");

    assertThat(output.files()).containsKey("com/zoo/model/Feline.java");
  }

  @Test
  void saysWhereTheConfigurationBreaksItsSchema() throws IOException {
    GeneratorResult result =
        run(CONTRACT, "package: 1com\nlimits:\n  maxDepth: 0\nincluding: {}\n");

    assertThat(places(result))
        .containsExactly("1:10 config/invalid", "3:13 config/invalid", "4:1 config/invalid");
    assertThat(output.files()).isEmpty();
  }

  @Test
  void overlaysOfTheFileComeBeforeThoseOfTheCall() throws IOException {
    String head = "overlay: 1.1.0\ninfo: {title: Names, version: '1'}\nactions:\n";
    Path mine =
        Files.writeString(
            Files.createDirectories(folder.resolve("sub")).resolve("mine.yaml"),
            head + "  - {target: $.info, update: {title: Farm, version: '2'}}\n");
    Path last =
        Files.writeString(
            folder.resolve("last.yaml"),
            head + "  - {target: \"$.info[?@ == 'Farm']\", update: Aquarium}\n");
    Path input = Files.writeString(folder.resolve("zoo.yaml"), CONTRACT);
    Path file = Files.writeString(folder.resolve("sub/armature.yaml"), "overlays: [./mine.yaml]\n");

    GeneratorResult result =
        new Generator()
            .read(GeneratorConfig.of(input).withConfigFile(file).withOverlays(List.of(last)));

    assertThat(result.service().name() + result.service().version()).isEqualTo("Aquarium2");
    assertThat(result.inputs()).extracting(InputFile::uri).contains(mine.toUri());
  }

  @Test
  void saysWhichOverlaysAreNoFiles() throws IOException {
    GeneratorResult result = run(CONTRACT, "overlays: [none.yaml, \"a\\0b\", '', ..]\n");

    assertThat(places(result)).containsExactly("1:31 config/invalid");
    assertThat(places(run(CONTRACT, "overlays:\n  - none.yaml\n  - \"a\\0b\"\n  - ..\n")))
        .containsExactly("2:5 source/missing-file", "3:5 config/invalid", "4:5 source/not-a-file");
  }

  @Test
  void saysWhichKeysDoNothingYet() throws IOException {
    GeneratorResult result = run(CONTRACT, "templates: here\n");

    assertThat(places(result)).containsExactly("1:1 config/not-supported-yet");
  }

  @Test
  void saysWhichFormatsNothingChecks() throws IOException {
    GeneratorResult result = run(CONTRACT, "formats: {email: annotate, e-mail: annotate}\n");

    assertThat(places(result)).containsExactly("1:28 config/unknown-format");
    assertThat(help(result)).containsExactly("did you mean 'email'?");
    assertThat(result.succeeded()).isTrue();
  }

  @Test
  void saysWhichFormatsHaveNoType() throws IOException {
    GeneratorResult result =
        run(CONTRACT, "formats: {ipv4: map, ipv6: true, uuid: map, int32: map, '*': map}\n");

    assertThat(places(result)).containsExactly("1:11 config/unmapped-format");
  }

  @Test
  void saysWhichUsesOfFormatsThereAreNot() throws IOException {
    GeneratorResult result =
        run(CONTRACT, "formats:\n  uuid: asert\n  date: 1\n  time: ignore\ngrouping: tags\n");

    assertThat(places(result))
        .containsExactly("2:9 config/invalid", "3:9 config/invalid", "5:11 config/invalid");
    assertThat(help(result))
        .containsExactly(
            "did you mean 'assert'?",
            "correct the value, or leave the key out",
            "did you mean 'tag'?");
    assertThat(output.files()).isEmpty();
  }

  @Test
  void saysWhichMappedTypesNothingUses() throws IOException {
    String money = ": {type: com.shop.Money, codec: com.shop.MoneyCodec}\n";
    GeneratorResult result =
        run(
            CONTRACT,
            "types:\n  formats:\n    money"
                + money
                + "  schemas:\n    '#/components/schemas/Catt'"
                + money
                + "    other.yaml#/Dog"
                + money);

    assertThat(places(result))
        .containsExactly(
            "3:5 config/matches-nothing",
            "5:5 config/matches-nothing",
            "6:5 config/matches-nothing");
    assertThat(help(result))
        .containsExactly(
            "correct it or remove it",
            "did you mean '#/components/schemas/Cat'?",
            "correct it or remove it");
    assertThat(result.succeeded()).isTrue();
  }

  @Test
  void saysWhichClassesJavaCannotHave() throws IOException {
    GeneratorResult result =
        run(
            CONTRACT,
            """
            types:
              formats:
                a: {type: com.int.Money, codec: com.shop.MoneyCodec}
                b: {type: Money, codec: com.shop.MoneyCodec}
                c: {type: com.shop.Money, codec: "com.shop.X(); //"}
                d: {type: com.shop.Money}
              schemas:
                components: {type: "java.util.List<String>", codec: com.shop.class}
            """);

    assertThat(places(result))
        .containsExactly(
            "4:15 config/invalid",
            "5:38 config/invalid",
            "6:8 config/invalid",
            "8:5 config/invalid",
            "8:24 config/invalid");
    assertThat(places(run(CONTRACT, "types: {formats: {a: {type: com.int.A, codec: a.class}}}")))
        .containsExactly("1:29 config/invalid-class", "1:47 config/invalid-class");
    assertThat(output.files()).isEmpty();
  }

  @Test
  void saysWhichCodesThereAreNot() throws IOException {
    GeneratorResult result = run(CONTRACT, "severities: {config/invalids: error}\n");

    assertThat(result.diagnostics().all())
        .singleElement()
        .extracting(Diagnostic::help)
        .isEqualTo("did you mean 'config/invalid'?");
  }

  @Test
  void generatesNothingFromABrokenContract() throws IOException {
    GeneratorResult result = run(CONTRACT.replace("schemas/Dog\"", "schemas/Dgo\""), "{}");

    assertThat(result.succeeded()).isFalse();
    assertThat(result.output()).isNull();
    assertThat(output.files()).isEmpty();
  }

  @Test
  void remembersEveryInput() throws IOException {
    assertThat(run(CONTRACT, "{}").inputs())
        .extracting(input -> Path.of(input.uri()).getFileName().toString())
        .containsExactly("armature.yaml", "zoo.yaml");
  }

  @Test
  void compilesServicesOfAnySize() throws IOException {
    StringBuilder contract =
        new StringBuilder("openapi: 3.1.0\ninfo: {title: Huge, version: '1'}\npaths:\n");
    for (int i = 0; i < 1533; i++) {
      contract.append(
          "  /path%d: {get: {operationId: operation%d, tags: [one], responses: {'204': {description: Done}}}}\n"
              .formatted(i, i));
    }
    run(contract.toString(), "package: com.huge\ntargets: [server, client, mcp]");

    assertThat(Javac.compile(output.files())).isNotNull();
  }

  @Test
  void saysWhichTargetsThereAreNot() throws IOException {
    Path input = Files.writeString(folder.resolve("zoo.yaml"), CONTRACT);

    GeneratorResult result =
        new Generator().run(GeneratorConfig.of(input).withTargets(List.of("servr")), output);

    assertThat(result.diagnostics().all())
        .extracting(Diagnostic::code)
        .containsExactly("config/unknown-target");
    assertThat(output.files()).isEmpty();
  }

  @Test
  void saysWhichEditedFilesItLeaves() throws IOException {
    Path root = folder.resolve("out");
    Path input = Files.writeString(folder.resolve("zoo.yaml"), CONTRACT);
    Path without = Files.writeString(folder.resolve("a.yaml"), "exclude: {operations: [listDogs]}");
    GeneratorConfig all = GeneratorConfig.of(input).withPackageName("com.zoo");
    new Generator().run(all, new DirectoryOutput(root, "main"));
    Path edited = root.resolve("com/zoo/api/ListDogs.java");
    Files.writeString(edited, "// mine");

    GeneratorResult result =
        new Generator().run(all.withConfigFile(without), new DirectoryOutput(root, "main"));

    assertThat(result.diagnostics().all())
        .extracting(Diagnostic::code)
        .contains("output/edited-orphan");
    assertThat(edited).hasContent("// mine");
  }
}
