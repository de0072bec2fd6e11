package dev.armature.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifFormatTest {
  private static final Path SCHEMA = Path.of("src/test/resources/sarif/used.schema.json");

  @Test
  void everythingThatIsFoundIsWrittenAsTheStandardHasIt() throws IOException {
    SourceFile file = file("api/pets.yaml");
    Diagnostics all = new Diagnostics();
    for (String code : Codes.all()) {
      all.warning(code, new Span(file, 2, 3, 4), "about " + code, "mend it");
    }
    all.error("output/io", Span.NONE, "no space left", null);
    all.note("naming/clash", new Span(file, 1, 1, 0), "a\u0000\u202e😀\nb", null);
    all.report(
        new Diagnostic(
            "source/duplicate-key",
            Severity.ERROR,
            "twice",
            new Span(file, 2, 1, 1),
            List.of(
                new Diagnostic.Related("first", new Span(file, 1, 1, 1)),
                new Diagnostic.Related("nowhere", Span.NONE)),
            null));
    assertValid(print(all));
    assertValid(print(new Diagnostics()));
  }

  @Test
  void aResultNamesItsRuleAndItsPlace() {
    Diagnostics one = new Diagnostics();
    one.error("source/syntax", new Span(file("pets.yaml"), 3, 5, 4), "odd", "mend it");
    assertThat(print(one).replaceAll("\\s+", ""))
        .contains(
            "\"ruleId\":\"source/syntax\",\"ruleIndex\":0,\"level\":\"error\","
                + "\"message\":{\"text\":\"odd\\nhelp:mendit\"},"
                + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"pets.yaml\"},"
                + "\"region\":{\"startLine\":3,\"startColumn\":5,\"endColumn\":9}}}]");
  }

  @Test
  void nothingIsLeftOutForItsNumber() {
    Diagnostics many = new Diagnostics();
    for (int i = 0; i < 300; i++) {
      many.note("naming/clash", new Span(file("a.yaml"), i + 1, 1, 1), "clash " + i, null);
    }
    assertThat(print(many).split("\"ruleIndex\"")).hasSize(301);
  }

  @ParameterizedTest
  @CsvSource({
    "api/pets.yaml, api/pets.yaml",
    "../pets ä.yaml, ../pets%20%C3%A4.yaml",
    "/home/me/pets.yaml, file:///home/me/pets.yaml",
    "C:\\api\\pets.yaml, file:///C:/api/pets.yaml",
    "a:b.yaml, ./a:b.yaml",
    "50%.yaml, 50%25.yaml",
    "<stdin>, %3Cstdin%3E",
    "https://example.com/pets.yaml, https://example.com/pets.yaml"
  })
  void namesOfFilesBecomeReferences(String name, String uri) {
    assertThat(SarifFormat.uri(name)).isEqualTo(uri);
  }

  private static void assertValid(String log) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
  }

  private static String print(Diagnostics diagnostics) {
    return new DiagnosticPrinter(DiagnosticFormat.SARIF).print(diagnostics);
  }

  private static SourceFile file(String name) {
    return new SourceFile(name, URI.create("file:///t.yaml"), "a: 1\nb: 2\n");
  }
}
