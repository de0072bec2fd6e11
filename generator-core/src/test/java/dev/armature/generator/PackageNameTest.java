package dev.armature.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.output.MemoryOutput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNameTest {
  private final MemoryOutput output = new MemoryOutput();

  @ParameterizedTest
  @ValueSource(strings = {"", "a..b", "../x", "a b", "com.class", "1a", "java", "java.util", "a;b"})
  void whatJavaCannotHaveIsReported(String name) {
    GeneratorResult result = generate("T", name);

    assertThat(result.diagnostics().all())
        .extracting(Diagnostic::code)
        .containsExactly("config/invalid-package");
    assertThat(output.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "com.example.petstore", "com.example.record", "javax.x", "é.ü"})
  void whatJavaCanHaveIsTaken(String name) {
    assertThat(PackageName.isValid(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"New", "Con"})
  void aTitleThatIsAKeywordOrDeviceStillMakesAPackage(String title) {
    generate(title, null);

    assertThat(output.files().keySet())
        .isNotEmpty()
        .allMatch(f -> f.startsWith("com/example/" + title.toLowerCase(Locale.ROOT) + "_"));
  }

  private GeneratorResult generate(String title, String packageName) {
    String contract = "openapi: 3.1.0\ninfo: {title: %s, version: '1'}\npaths: {}\n";
    byte[] bytes = contract.formatted(title).getBytes(StandardCharsets.UTF_8);
    GeneratorConfig config =
        new GeneratorConfig(
            new GeneratorConfig.Text("t.yaml", new ByteArrayInputStream(bytes)),
            List.of(),
            null,
            packageName,
            List.of("server"),
            Level.DEFAULT,
            null);
    return new Generator().run(config, output);
  }
}
