package dev.armature.generator.fuzz;

import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The documents that are changed: goldens of every version, and real contracts. */
final class HostileSeeds {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");

  /** Larger ones would take the time of many small ones. */
  private static final int LARGEST = 150_000;

  private static final String OVERLAY =
      """
      {"overlay": "1.0.0", "info": {"title": "Changes", "version": "1"}, "extends": "input.json",
       "actions": [
         {"target": "$.info", "update": {"description": "changed", "x-a": [1, {"b": null}]}},
         {"target": "$..[?(@.type == 'string')]", "update": {"maxLength": 7}},
         {"target": "$.paths.*.get.responses['404']", "remove": true},
         {"target": "$.paths[?length(@.get.tags) > 0]", "description": "x", "update": {"summary": "y"}}
       ]}
      """;

  private static final String CONFIG =
      """
      {"package": "com.example", "targets": ["server", "mcp"],
       "include": {"paths": ["/*"], "tags": ["pets"]}, "exclude": {"operations": ["nothing"]},
       "names": {"#/components/schemas/Pet": "Animal"},
       "accept": ["contract/unknown-key"]}
      """;

  private final List<Path> contracts = new ArrayList<>();
  private final List<String> configs = new ArrayList<>(List.of(CONFIG));

  static HostileSeeds found() throws IOException {
    HostileSeeds seeds = new HostileSeeds();
    for (String folder : List.of("reader", "golden", "lint", "keys")) {
      try (Stream<Path> all = Files.walk(RESOURCES.resolve(folder))) {
        for (Path each : all.sorted().toList()) {
          String name = each.getFileName().toString();
          if (name.equals("config.yaml")) {
            seeds.config(each);
          } else if (name.matches("(input|swagger|mcp|x-armature)\\.(yaml|json)")) {
            seeds.contracts.add(each);
          }
        }
      }
    }
    if (Files.isDirectory(CORPUS)) {
      try (Stream<Path> all = Files.list(CORPUS)) {
        for (Path each :
            all.filter(file -> file.toString().matches(".*\\.(json|yaml)")).sorted().toList()) {
          if (Files.size(each) < LARGEST) {
            seeds.contracts.add(each);
          }
        }
      }
    }
    return seeds;
  }

  private void config(Path file) throws IOException {
    try {
      configs.add(Text.print(tree(file)));
    } catch (SourceException broken) {
      // A golden of what is no document; there are others.
    }
  }

  /** A document that can be read; some goldens cannot. */
  Object contract(Dice dice) throws IOException {
    while (true) {
      try {
        Object tree = tree(dice.pick(contracts));
        if (tree instanceof Map<?, ?>) {
          return tree;
        }
      } catch (SourceException broken) {
        // Another one, then.
      }
    }
  }

  /** A document as it is written, broken or not. */
  byte[] text(Dice dice) throws IOException {
    return Files.readAllBytes(dice.pick(contracts));
  }

  Object overlay() {
    return Parsed.of(OVERLAY);
  }

  Object config(Dice dice) {
    return Parsed.of(dice.pick(configs));
  }

  private static Object tree(Path file) throws SourceException, IOException {
    byte[] bytes = Files.readAllBytes(file);
    var document = new SourceLoader(Limits.DEFAULT).loadBytes(file.toString(), file.toUri(), bytes);
    return Parsed.of(JsonText.of(document.root()));
  }

  static byte[] bytes(Object tree) {
    return Text.print(tree).getBytes(StandardCharsets.UTF_8);
  }
}
