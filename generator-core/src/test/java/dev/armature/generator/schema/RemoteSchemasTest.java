package dev.armature.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.source.JsonPointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References leave a document only for folders and documents that were given. */
class RemoteSchemasTest {
  @TempDir private Path temp;

  @Test
  void aFolderStandsForABase() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("schemas"));
    Files.writeString(folder.resolve("a b.json"), "{\"$ref\": \"sub/c#x\"}");
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/c.yaml"), "$anchor: x\ntype: string\n");
    Schemas.Result result = read("http://a.example/s/a%20b.json", folder);
    assertThat(result.findings()).isEmpty();
    Schema first = result.schema().soleRef().reference().target();
    assertThat(first.soleRef().reference().target().keywords())
        .hasToString("[Types[types=[STRING]]]");
  }

  @Test
  void nothingOutsideTheFolderIsRead() throws IOException {
    Files.writeString(temp.resolve("secret.json"), "{}");
    Path folder = Files.createDirectories(temp.resolve("schemas"));
    Files.createSymbolicLink(folder.resolve("link.json"), temp.resolve("secret.json"));
    for (String name : new String[] {"%2e%2e/secret.json", "..%2fsecret.json", "link.json"}) {
      assertThat(read("http://a.example/s/" + name, folder).findings())
          .as(name)
          .singleElement()
          .asString()
          .contains("error ref/file");
    }
    assertThat(read(temp.resolve("secret.json").toUri().toString(), folder).findings())
        .singleElement()
        .asString()
        .contains("error ref/file");
  }

  @Test
  void aBrokenDocumentIsReportedWhereItIsBroken() throws IOException {
    Files.writeString(temp.resolve("x.json"), "{\n \"a\" }");
    assertThat(read("http://a.example/s/x.json", temp).findings())
        .singleElement()
        .asString()
        .startsWith("2:6 error source/syntax");
  }

  @Test
  void aSchemaWithinADocument() {
    Diagnostics out = new Diagnostics();
    Schema schema =
        SchemaDocuments.read(
            Schemas.document(
                "{\"openapi\": \"3.0.3\", \"components\": {\"schemas\": {\"A\":"
                    + " {\"items\": {\"$ref\": \"#/components/schemas/B\"}}, \"B\": {}}}}"),
            JsonPointer.parse("/components/schemas/A"),
            SchemaOptions.of(Dialect.OPENAPI_30),
            out);
    assertThat(out.all()).isEmpty();
    Schema items = schema.get(Keyword.Items.class).schema();
    assertThat(items.soleRef().reference().target().place().key()).isEqualTo("B");
  }

  private static Schemas.Result read(String reference, Path folder) {
    return Schemas.read(
        "{\"$ref\": \"" + reference + "\"}",
        new SchemaOptions(Dialect.JSON_SCHEMA_2020_12, Map.of("http://a.example/s", folder)));
  }
}
