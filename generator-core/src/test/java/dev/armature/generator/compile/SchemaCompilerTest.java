package dev.armature.generator.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.schema.SchemaValidator;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCompilerTest {
  private static final SchemaCompiler COMPILER = new SchemaCompiler();

  @TempDir private Path folder;

  @Test
  void theExampleOfTheJavadoc() {
    LoadedSchema order =
        COMPILER.compile(
            SchemaSource.text("order.json", "{\"required\": [\"id\"]}", CompileOptions.DEFAULT));
    assertThat(valid(order, "{\"id\": 7}")).isTrue();
    assertThat(valid(order, "{\"ID\": 7}")).isFalse();
    assertThat(order.diagnostics().all()).isEmpty();
  }

  @Test
  void noSchemasAreNoWork() {
    assertThat(COMPILER.compile(List.of())).isEmpty();
  }

  @Test
  void aSchemaWithErrorsHasNoValidator() {
    LoadedSchema wrong = compile("{\"type\": 1}", CompileOptions.DEFAULT);
    assertThat(wrong.isLoaded()).isFalse();
    assertThatThrownBy(wrong::validator)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("schema.json:1:10: error[");
  }

  @Test
  void aFileMayBeYamlAndReferToOthersBesideIt() throws IOException {
    Files.createDirectories(folder.resolve("parts"));
    Files.writeString(folder.resolve("parts/item.json"), "{\"type\": \"integer\"}");
    Path file = Files.writeString(folder.resolve("s.yaml"), "items: {$ref: parts/item.json}\n");
    LoadedSchema schema = COMPILER.compile(SchemaSource.file(file, CompileOptions.DEFAULT));
    assertThat(valid(schema, "[1]")).isTrue();
    assertThat(valid(schema, "[\"1\"]")).isFalse();
  }

  @Test
  void aFileThatIsNotThereIsDiagnosed() {
    LoadedSchema none =
        COMPILER.compile(SchemaSource.file(folder.resolve("none.json"), CompileOptions.DEFAULT));
    assertThat(none.diagnostics().all())
        .extracting(each -> each.code())
        .containsExactly("source/missing-file");
  }

  @Test
  void referencesLeadToFoldersAndDocumentsOnly() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"type\": \"string\"}");
    String schema = "{\"anyOf\": [{\"$ref\": \"https://x.test/f/a.json\"}, {\"$ref\": \"urn:b\"}]}";
    CompileOptions options =
        CompileOptions.DEFAULT
            .withFolder("https://x.test/f/", folder)
            .withDocument("urn:b", "{\"type\": \"null\"}");
    LoadedSchema found = compile(schema, options);
    assertThat(valid(found, "\"a\"")).isTrue();
    assertThat(valid(found, "null")).isTrue();
    assertThat(valid(found, "1")).isFalse();
    assertThat(compile(schema, CompileOptions.DEFAULT).isLoaded()).isFalse();
  }

  @Test
  void formatsAreAssertedOneByOne() {
    String schema = "{\"properties\":{\"d\":{\"format\":\"date\"},\"e\":{\"format\":\"email\"}}}";
    LoadedSchema none = compile(schema, CompileOptions.DEFAULT);
    LoadedSchema dates = compile(schema, CompileOptions.DEFAULT.withFormat("date", true));
    LoadedSchema all = compile(schema, CompileOptions.DEFAULT.withFormatAssertion(true));
    assertThat(valid(none, "{\"d\":\"x\",\"e\":\"x\"}")).isTrue();
    assertThat(valid(dates, "{\"d\":\"2024-01-01\",\"e\":\"x\"}")).isTrue();
    assertThat(valid(dates, "{\"d\":\"x\",\"e\":\"x\"}")).isFalse();
    assertThat(valid(all, "{\"e\":\"x\"}")).isFalse();
  }

  @Test
  void manyThreadsMayCompileAndValidate() throws Exception {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int number = i;
      tasks.add(
          () -> {
            LoadedSchema loaded = compile("{\"const\":" + number + "}", CompileOptions.DEFAULT);
            return valid(loaded, number + ".0") && !valid(loaded, "-1");
          });
    }
    assertThat(Workers.run(4, tasks)).hasSize(8).containsOnly(true);
  }

  @Test
  void classesAreCollectedWithTheirValidator() throws InterruptedException {
    WeakReference<SchemaValidator> gone =
        new WeakReference<>(compile("{\"minimum\":1}", CompileOptions.DEFAULT).validator());
    for (int i = 0; i < 50 && gone.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(gone.get()).isNull();
  }

  private static LoadedSchema compile(String schema, CompileOptions options) {
    return COMPILER.compile(SchemaSource.text("schema.json", schema, options));
  }

  private static boolean valid(LoadedSchema loaded, String instance) {
    return loaded.validator().isValid(instance.getBytes(StandardCharsets.UTF_8));
  }
}
