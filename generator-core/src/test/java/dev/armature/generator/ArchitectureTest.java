package dev.armature.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps imports one-way and rooms small (ARCHITECTURE §2). */
class ArchitectureTest {
  private static final String ROOT = "dev.armature.generator.";
  private static final int MOST_LINES = 400;

  /** What each package may see of ours; itself always. */
  private static final Map<String, List<String>> MAY_SEE = new LinkedHashMap<>();

  static {
    MAY_SEE.put("source", List.of());
    MAY_SEE.put("diagnostic", List.of("source"));
    MAY_SEE.put("schema", List.of("source", "diagnostic"));
    MAY_SEE.put("ir", List.of("schema", "source"));
    MAY_SEE.put("contradiction", List.of("schema", "source", "diagnostic"));
    MAY_SEE.put(
        "reader", List.of("schema", "ir", "validation", "contradiction", "diagnostic", "source"));
    MAY_SEE.put("validation", List.of("schema", "source"));
    MAY_SEE.put("naming", List.of("ir", "diagnostic", "source"));
    MAY_SEE.put("emit", List.of("ir", "schema", "validation", "naming", "source"));
    MAY_SEE.put("compile", List.of("emit", "validation", "schema", "source", "diagnostic"));
    MAY_SEE.put("output", List.of("emit", "source", "diagnostic"));
  }

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.armature.generator");

  @Test
  void importsGoOneWay() {
    MAY_SEE.forEach(
        (from, allowed) -> {
          String[] others =
              MAY_SEE.keySet().stream()
                  .filter(to -> !to.equals(from) && !allowed.contains(to))
                  .map(to -> ROOT + to + "..")
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage(ROOT + from + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others)
              .allowEmptyShould(true)
              .check(CLASSES);
        });
  }

  @Test
  void theTableOfKeysKnowsNoReader() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "reader.keys..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "reader", ROOT + "reader.openapi..", ROOT + "reader.mcp..", ROOT + "ir..")
        .check(CLASSES);
  }

  @Test
  void onlyGeneratorSeesTheRoot() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.armature.generator")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.armature.generator")
        .check(CLASSES);
  }

  @Test
  void emittersLeanOnEachOtherInNoCircles() {
    slices().matching(ROOT + "emit.java.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    for (String suffix : List.of("Manager", "Helper", "Util", "Utils", "Impl")) {
      noClasses().should().haveSimpleNameEndingWith(suffix).check(CLASSES);
    }
  }

  @Test
  void noRoomIsTooLarge() throws IOException {
    assertThat(tooLong(Path.of("src/main/java"))).as("files of over 400 lines").isEmpty();
    assertThat(tooLong(Path.of("src/test/java"))).as("files of over 400 lines").isEmpty();
  }

  private static List<String> tooLong(Path root) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        long lines = Files.readAllLines(file).size();
        if (lines > MOST_LINES) {
          found.add(file + " has " + lines);
        }
      }
    }
    assertThat(Arrays.asList(root.toFile().list())).isNotEmpty();
    return found;
  }
}
