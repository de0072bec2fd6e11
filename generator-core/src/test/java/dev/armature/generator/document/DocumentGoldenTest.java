package dev.armature.generator.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.WrittenContract;
import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.ir.IrPrinter;
import dev.armature.generator.source.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * A folder a feature: {@code input.yaml}, perhaps {@code config.yaml}, and what is written of it in
 * each version ({@code 3.1.yaml}), with what is said of it ({@code 3.1.txt}). What is written is
 * read again, and written again, to the same bytes.
 */
class DocumentGoldenTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Path ROOT = Path.of("src/test/resources/documents");

  @TestFactory
  Stream<DynamicNode> cases() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      List<Path> all = folders.sorted().toList();
      assertThat(all).isNotEmpty();
      return all.stream().map(DocumentGoldenTest::tests);
    }
  }

  private static DynamicNode tests(Path folder) {
    List<DynamicNode> tests = new ArrayList<>();
    for (OpenApiVersion version : OpenApiVersion.values()) {
      String title = version.title();
      tests.add(dynamicTest(title, () -> compare(folder, version)));
      tests.add(dynamicTest(title + " is stable", () -> again(folder, version)));
    }
    tests.add(dynamicTest("layers come and go", () -> layers(folder)));
    tests.add(dynamicTest("JSON says the same as YAML", () -> spellings(folder)));
    return dynamicContainer(folder.getFileName().toString(), tests);
  }

  private static void compare(Path folder, OpenApiVersion version) throws IOException {
    WrittenContract written = written(config(folder), version, false);
    compare(folder.resolve(version.title() + ".yaml"), DocumentText.yaml(node(written)));
    String said =
        new DiagnosticPrinter(DiagnosticFormat.TEXT)
            .print(written.result().diagnostics())
            .replace(folder + "/", "");
    compare(folder.resolve(version.title() + ".txt"), said);
  }

  private static void compare(Path file, String actual) throws IOException {
    if (UPDATE && actual.isEmpty()) {
      Files.deleteIfExists(file);
    } else if (UPDATE) {
      Files.writeString(file, actual);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "").isEqualTo(actual);
  }

  private static void again(Path folder, OpenApiVersion version) {
    String first = DocumentText.yaml(node(written(config(folder), version, false)));
    WrittenContract second = written(text(first), version, false);
    assertThat(DocumentText.yaml(node(second))).isEqualTo(first);
  }

  /** Those of a service are added to the same place, and are not part of the contract. */
  private static void layers(Path folder) {
    GeneratorConfig config = config(folder);
    String plain = DocumentText.yaml(node(written(config, OpenApiVersion.V3_2, false)));
    String layered = DocumentText.yaml(node(written(text(plain), OpenApiVersion.V3_2, true)));
    assertThat(layered).contains("x-armature-layer: true");
    assertThat(DocumentText.yaml(node(written(text(layered), OpenApiVersion.V3_2, false))))
        .isEqualTo(plain);
    assertThat(DocumentText.yaml(node(written(text(layered), OpenApiVersion.V3_2, true))))
        .isEqualTo(layered);
    String all = DocumentText.yaml(node(written(config, OpenApiVersion.V3_2, true)));
    assertThat(ir(text(all))).isEqualTo(ir(text(plain)));
  }

  private static void spellings(Path folder) {
    Node document = node(written(config(folder), OpenApiVersion.V3_2, false));
    assertThat(ir(text(DocumentText.json(document))))
        .isEqualTo(ir(text(DocumentText.yaml(document))));
  }

  private static String ir(GeneratorConfig config) {
    return IrPrinter.print(Objects.requireNonNull(new Generator().read(config).service()));
  }

  private static Node node(WrittenContract written) {
    assertThat(written.result().diagnostics().hasErrors())
        .as(() -> written.result().diagnostics().all().toString())
        .isFalse();
    return Objects.requireNonNull(written.document());
  }

  private static WrittenContract written(
      GeneratorConfig config, OpenApiVersion version, boolean withLayers) {
    return new Generator().openApi(config, version, withLayers);
  }

  private static GeneratorConfig config(Path folder) {
    GeneratorConfig config =
        GeneratorConfig.of(folder.resolve("input.yaml")).withLevel(Level.LENIENT);
    Path file = folder.resolve("config.yaml");
    return Files.exists(file) ? config.withConfigFile(file) : config;
  }

  private static GeneratorConfig text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new GeneratorConfig(
        new GeneratorConfig.Text("written", new ByteArrayInputStream(bytes)),
        List.of(),
        null,
        null,
        List.of(),
        Level.LENIENT,
        null);
  }
}
