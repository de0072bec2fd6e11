package dev.armature.generator.read.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.ir.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts as overlays change them, through the whole run. */
class OverlaysTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: Shop, version: '1'}
      tags: [{name: old}]
      paths:
        /items:
          get:
            operationId: listItems
            tags: [old]
            responses:
              '200': {description: Items., content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
        /old:
          get: {operationId: oldItems, responses: {'204': {description: Nothing.}}}
      components:
        schemas:
          Item: {type: object, properties: {id: {type: integer}}}
      """;

  @TempDir private Path folder;

  private GeneratorResult run(String... overlays) throws IOException {
    Path contract = Files.writeString(folder.resolve("shop.yaml"), CONTRACT);
    List<Path> files = new ArrayList<>();
    for (String overlay : overlays) {
      Path file = folder.resolve("overlay" + files.size() + ".yaml");
      files.add(Files.writeString(file, overlay));
    }
    return new Generator().validate(GeneratorConfig.of(contract).withOverlays(files));
  }

  private static String overlay(String version, String actions) {
    return "overlay: " + version + "\ninfo: {title: Changes, version: '1'}\nactions:\n" + actions;
  }

  private static List<String> operations(GeneratorResult result) {
    assertThat(errors(result)).isEmpty();
    return result.service().operations().stream().map(Operation::id).toList();
  }

  private static List<String> errors(GeneratorResult result) {
    return found(result, Severity.ERROR);
  }

  private static List<String> found(GeneratorResult result, Severity severity) {
    return result.diagnostics().sorted().stream()
        .filter(each -> each.severity() == severity)
        .map(OverlaysTest::shown)
        .toList();
  }

  private static String shown(Diagnostic each) {
    return each.code()
        + " "
        + each.span().line()
        + ":"
        + each.span().column()
        + " "
        + each.message();
  }

  @Test
  void removes() throws IOException {
    GeneratorResult result =
        run(overlay("1.0.0", "  - {target: \"$.paths['/old']\", remove: true}\n"));
    assertThat(operations(result)).containsExactly("listItems");
  }

  @Test
  void mergesObjectsAppendsToArraysAndReplacesValues() throws IOException {
    GeneratorResult result =
        run(
            overlay(
                "1.1.0",
                """
                  - target: $
                    update:
                      info: {title: Other}
                      paths: {/new: {post: {operationId: create, responses: {'201': {description: Made.}}}}}
                  - target: $.paths.*.get.tags
                    update: more
                  - {target: "$.paths['/items'].get.operationId", update: items}
                """));
    assertThat(operations(result)).containsExactly("items", "oldItems", "create");
    assertThat(result.service().operations().get(0).tags()).containsExactly("old", "more");
    assertThat(result.service().name()).isEqualTo("Other");
  }

  @Test
  void eachActionSeesWhatTheOnesBeforeDid() throws IOException {
    GeneratorResult result =
        run(
            overlay(
                "1.1.0",
                """
                  - {target: $.paths, update: {/copies: {}}}
                  - {target: "$.paths['/copies']", copy: "$.paths['/old']"}
                  - {target: "$.paths['/old']", remove: true}
                """),
            overlay(
                "1.0.0", "  - {target: \"$.paths['/copies'].get\", update: {deprecated: true}}\n"));
    assertThat(operations(result)).containsExactly("listItems", "oldItems");
    assertThat(result.service().operations().get(1).doc().deprecated()).isTrue();
  }

  @Test
  void selectsByWhatIsInIt() throws IOException {
    GeneratorResult result =
        run(
            overlay(
                "1.0.0",
                "  - {target: \"$.paths.*[?@.tags[?@ == 'old']]\", update: {operationId: a}}\n"));
    assertThat(operations(result)).containsExactly("a", "oldItems");
  }

  @Test
  void diagnosticsSpeakOfTheFileInWhichTheTextStands() throws IOException {
    GeneratorResult result =
        run(
            overlay(
                "1.0.0",
                "  - target: $.components.schemas.Item.properties\n"
                    + "    update: {size: {type: nothing}}\n"));
    Diagnostic found = result.diagnostics().sorted().get(0);
    assertThat(found.span().toString()).endsWith("overlay0.yaml:5:27");
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() throws IOException {
    GeneratorResult result =
        run(
            overlay(
                "1.0.0",
                """
                  - {target: $.paths./old, remove: true}
                  - {update: {}}
                  - {target: $.info, remove: yes}
                  - {target: $.info, update: {x-a: 1}, remove: true}
                  - {target: $, remove: true}
                  - {target: $.info, updat: {}}
                  - {target: $.info, update: text}
                  - {target: $.info.*, copy: $.paths.*}
                """));
    assertThat(errors(result))
        .anyMatch(text -> text.startsWith("overlay/query 4:14 ") && text.contains("before '/old'"))
        .anyMatch(text -> text.startsWith("overlay/invalid 5:5 ") && text.contains("'target'"))
        .anyMatch(text -> text.startsWith("overlay/invalid 6:30 "))
        .anyMatch(text -> text.startsWith("overlay/invalid 7:5 "))
        .anyMatch(text -> text.startsWith("overlay/incompatible 8:14 "))
        .anyMatch(text -> text.startsWith("overlay/invalid 9:29 ") && text.contains("'update'"))
        .anyMatch(text -> text.startsWith("overlay/incompatible 10:30 "))
        .anyMatch(text -> text.startsWith("overlay/incompatible 11:30 ") && text.contains("2"));
  }

  @Test
  void whatDoesNothingIsAWarning() throws IOException {
    GeneratorResult result =
        run(
            overlay(
                "1.0.0",
                """
                  - {target: "$.paths['/none']", remove: true}
                  - {target: $.info}
                  - {target: $.info, copy: $.info}
                """));
    assertThat(errors(result)).isEmpty();
    assertThat(found(result, Severity.WARNING))
        .anyMatch(text -> text.startsWith("overlay/no-effect 4:14 "))
        .anyMatch(text -> text.startsWith("overlay/no-effect 5:5 "))
        .anyMatch(text -> text.startsWith("overlay/version 6:28 "));
  }

  @Test
  void anotherDocumentsOverlayIsTold() throws IOException {
    String extending =
        "overlay: 1.0.0\nextends: ./%s\ninfo: {title: T, version: '1'}\nactions: [{target: $.info, update: {x-a: 1}}]\n";
    assertThat(found(run(extending.formatted("other.yaml")), Severity.WARNING))
        .anyMatch(text -> text.startsWith("overlay/other-document 2:10 "));
    assertThat(found(run(extending.formatted("shop.yaml")), Severity.WARNING))
        .noneMatch(text -> text.startsWith("overlay/"));
  }

  @Test
  void noDocumentsThatAreNoOverlays() throws IOException {
    assertThat(errors(run("openapi: 3.1.0\n"))).anyMatch(t -> t.startsWith("overlay/invalid 1:1 "));
    assertThat(errors(run("overlay: 2.0.0\nactions: []\n")))
        .anyMatch(text -> text.startsWith("overlay/version 1:10 "));
    assertThat(errors(run(overlay("1.0.0", "  []\n"))))
        .anyMatch(text -> text.startsWith("overlay/invalid 4:3 "));
    assertThat(errors(run("overlay: ["))).anyMatch(text -> text.startsWith("source/"));
  }

  /** Each copy doubles the document. */
  @Test
  void bombsAreRefused() throws IOException {
    StringBuilder actions = new StringBuilder("  - {target: $, update: {x-a: {}}}\n");
    for (int i = 0; i < 60; i++) {
      actions.append("  - {target: \"$['x-a']\", update: {b").append(i).append(": {}}}\n");
      actions.append("  - {target: \"$['x-a'].b").append(i).append("\", copy: $}\n");
    }
    assertThat(errors(run(overlay("1.1.0", actions.toString()))))
        .anyMatch(text -> text.startsWith("overlay/too-large "));
  }
}
