package dev.armature.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsumerIT {
  private static final String CONTRACT = "src/main/armature/shop.yaml";
  private static final String SOURCES = "target/generated-sources/armature";
  private static final String CLASSES = "target/classes";

  @TempDir private Path folder;
  private Consumer consumer;

  @BeforeEach
  void copy() throws IOException {
    consumer = Consumer.in(folder);
  }

  @Test
  void generatesCompilesAndRuns() throws IOException, InterruptedException {
    build("compile");

    Consumer.Build app = consumer.java("com.example.app.App");

    assertThat(app.log()).isEqualTo("2 x tea\n");
    assertThat(app.code()).isZero();
  }

  @Test
  void aClassOfTheProjectsOwnStandsForASchema() throws IOException, InterruptedException {
    Path sources = folder.resolve("src/main/java/com/example/app");
    Files.writeString(sources.resolve("Item.java"), ITEM);
    Files.writeString(sources.resolve("ItemCodec.java"), ITEM_CODEC);
    Files.writeString(folder.resolve("armature.yaml"), TYPES);
    consumer.edit("pom.xml", "</package>", "</package><configFile>armature.yaml</configFile>");
    build("compile");

    assertThat(consumer.java("com.example.app.App").log()).isEqualTo("2 x Item[name=tea]\n");
  }

  @Test
  void aSecondBuildWritesNothingAndCompilesNothing() throws IOException, InterruptedException {
    build("compile");
    Map<String, String> before = consumer.snapshot("target");

    String log = build("compile");

    assertThat(log).contains("shop.yaml: nothing changed").contains("Nothing to compile");
    assertThat(consumer.snapshot(SOURCES)).isEqualTo(filtered(before, SOURCES));
    assertThat(consumer.snapshot(CLASSES)).isEqualTo(filtered(before, CLASSES));
  }

  @Test
  void editingOneSchemaRewritesOnlyItsFiles() throws IOException, InterruptedException {
    build("generate-sources");
    Map<String, String> before = consumer.snapshot(SOURCES);
    consumer.edit(
        CONTRACT, "        number:\n", "        code:\n          type: string\n        number:\n");

    build("generate-sources");

    Map<String, String> changed = new HashMap<>(consumer.snapshot(SOURCES));
    changed.entrySet().removeAll(before.entrySet());
    assertThat(changed.keySet())
        .filteredOn(path -> path.endsWith(".java"))
        .isNotEmpty()
        .allMatch(path -> path.contains("Receipt"));
  }

  @Test
  void aDeletedOutputIsGeneratedAgain() throws IOException, InterruptedException {
    build("generate-sources");
    Path order = folder.resolve(SOURCES).resolve("com/example/shop/model/Order.java");
    Files.delete(order);

    build("generate-sources");

    assertThat(order).exists();
  }

  @Test
  void aBrokenContractFailsWithItsPlace() throws IOException, InterruptedException {
    build("generate-sources");
    Map<String, String> before = consumer.snapshot(SOURCES);
    consumer.edit(CONTRACT, "schemas/Receipt'", "schemas/Reciept'");

    Consumer.Build build = consumer.maven("compile");

    assertThat(build.code()).isNotZero();
    assertThat(build.log()).containsPattern("ERROR.*shop\\.yaml:22:\\d+: error\\[ref/dangling]: ");
    assertThat(build.log()).contains("BUILD FAILURE").doesNotContain("\tat ");
    assertThat(consumer.snapshot(SOURCES)).isEqualTo(before);
  }

  @Test
  void worksOfflineAndInParallel() throws IOException, InterruptedException {
    build("compile");
    Files.createDirectory(folder.resolve("a"));
    for (String module : new String[] {"a", "b"}) {
      Path root = folder.resolve(module);
      Consumer.in(root).edit("pom.xml", "<artifactId>consumer<", "<artifactId>" + module + "<");
    }
    Files.writeString(folder.resolve("pom.xml"), REACTOR);

    build("-o", "-T", "2", "compile");

    assertThat(folder.resolve("a").resolve(CLASSES).resolve("com/example/app/App.class")).exists();
    assertThat(folder.resolve("b").resolve(CLASSES).resolve("com/example/app/App.class")).exists();
  }

  @Test
  void checkFailsWhenGeneratedFilesAreStale() throws IOException, InterruptedException {
    build("generate-sources");
    String check = "dev.armature:armature-maven-plugin:check";
    build(check, "-Darmature.execution=default");
    consumer.edit(CONTRACT, "minLength: 1", "minLength: 2");

    Consumer.Build stale = consumer.maven(check, "-Darmature.execution=default");

    assertThat(stale.code()).isNotZero();
    assertThat(stale.log()).contains("error[output/stale]").contains("OrderCodec.java");
  }

  @Test
  void theContractIsPackedAsADocument() throws IOException, InterruptedException {
    consumer.edit("pom.xml", "</package>", "</package><targets>server,openapi</targets>");
    build("compile");
    Path packed = folder.resolve(CLASSES).resolve("com/example/shop/openapi");
    assertThat(packed.resolve("openapi.json")).content().contains("\"openapi\": \"3.1.");
    assertThat(packed.resolve("openapi.yaml")).content().startsWith("openapi: 3.1.");
    assertThat(packed.resolve("ShopDocument.class")).exists();
    assertThat(folder.resolve(CLASSES).resolve(".armature")).doesNotExist();

    assertThat(build("compile")).contains("shop.yaml: nothing changed");
    Path resource =
        folder.resolve("target/generated-resources/armature/com/example/shop/openapi/openapi.json");
    Files.delete(resource);
    build("compile");
    assertThat(resource).exists();
  }

  @Test
  void theServicesConfigurationSaysWhatIsGeneratedAndWhere()
      throws IOException, InterruptedException {
    Path service = folder.resolve("service.yaml");
    String text =
        "server: {port: 8080}\ninfrastructure: {api_generation: {output_path: gen/java,"
            + " formats: [java, openapi, client_sdk]}}\n";
    Files.writeString(service, text);
    consumer.edit("pom.xml", "</package>", "</package><configFile>service.yaml</configFile>");
    build("compile");
    Path generated = folder.resolve("gen/java/com/example/shop");
    assertThat(generated.resolve("server/ShopRouter.java")).exists();
    assertThat(generated.resolve("client/ShopClient.java")).exists();
    assertThat(folder.resolve(CLASSES).resolve("com/example/shop/openapi/openapi.json")).exists();
    assertThat(folder.resolve(SOURCES)).doesNotExist();

    Files.writeString(service, text.replace("{output_path", "{auto_generate: false, output_path"));
    assertThat(build("generate-sources")).contains("'auto_generate' of the configuration is false");
  }

  @Test
  void aDocumentIsWrittenWhereItIsWanted() throws IOException, InterruptedException {
    String goal = "dev.armature:armature-maven-plugin:openapi";
    build(goal, "-Darmature.oas=3.0");
    assertThat(folder.resolve("target/openapi.yaml")).content().startsWith("openapi: 3.0.");

    build(goal, "-Darmature.openapiFile=" + folder.resolve("shop.json"));
    assertThat(folder.resolve("shop.json")).content().startsWith("{\n  \"openapi\": \"3.");

    Consumer.Build wrong = consumer.maven(goal, "-Darmature.oas=4");
    assertThat(wrong.code()).isNotZero();
    assertThat(wrong.log()).contains("<oas> is one of 3.0, 3.1, 3.2, not '4'");
  }

  @Test
  void validateWritesNothing() throws IOException, InterruptedException {
    String log = build("dev.armature:armature-maven-plugin:validate");

    assertThat(log).contains("shop.yaml: valid");
    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  void skipDoesNothing() throws IOException, InterruptedException {
    build("generate-sources", "-Darmature.skip");

    assertThat(folder.resolve(SOURCES)).doesNotExist();
  }

  private String build(String... arguments) throws IOException, InterruptedException {
    Consumer.Build build = consumer.maven(arguments);
    assertThat(build.code()).as(build.log()).isZero();
    return build.log();
  }

  private static Map<String, String> filtered(Map<String, String> states, String folder) {
    Map<String, String> filtered = new HashMap<>(states);
    filtered.keySet().removeIf(path -> !path.startsWith(folder));
    return filtered;
  }

  private static final String TYPES =
      """
      types:
        schemas:
          "#/components/schemas/Order/properties/item":
            type: com.example.app.Item
            codec: com.example.app.ItemCodec
      """;

  private static final String ITEM =
      """
      package com.example.app;

      public record Item(String name) {}
      """;

  private static final String ITEM_CODEC =
      """
      package com.example.app;

      import dev.armature.runtime.json.StringCodec;

      public final class ItemCodec implements StringCodec<Item> {
        @Override
        public Item parse(String text) {
          return new Item(text);
        }

        @Override
        public String format(Item item) {
          return item.name();
        }
      }
      """;

  private static final String REACTOR =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>com.example</groupId>
        <artifactId>reactor</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <modules>
          <module>a</module>
          <module>b</module>
        </modules>
      </project>
      """;
}
