package dev.armature.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of docs and design, as far as a machine can hold them. */
final class ArchitectureTest {
  private static final String ROOT = "dev.armature.runtime";

  /** What each package may import of ours; a package that is missing here fails the test. */
  private static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("", List.of()),
          Map.entry("metrics", List.of()),
          Map.entry("limit", List.of()),
          Map.entry("server", List.of()),
          Map.entry("error", List.of()),
          Map.entry("security", List.of("")),
          Map.entry("regex", List.of()),
          Map.entry("format", List.of("regex")),
          Map.entry("tape", List.of("error", "regex")),
          Map.entry("schema", List.of("tape", "format", "regex")),
          Map.entry("json", List.of("error", "tape", "format", "regex", "schema")),
          Map.entry("layer", List.of("", "error", "metrics", "limit", "security")),
          Map.entry("http", List.of("", "error", "json", "layer", "security")),
          Map.entry("tool", List.of("", "error", "json", "layer", "security")),
          Map.entry("health", List.of("", "http", "json", "metrics")),
          Map.entry("client", List.of("http")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesImportOneWay() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      String from = name(type);
      assertThat(ALLOWED).containsKey(from);
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith(ROOT))
          .filter(target -> !name(target).equals(from))
          .filter(target -> !ALLOWED.getOrDefault(from, List.of()).contains(name(target)))
          .forEach(target -> wrong.add(type.getName() + " -> " + target.getName()));
    }
    assertThat(wrong).isEmpty();
  }

  private static String name(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  @Test
  void nothingIsReflective() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".tape.Words") // Reads eight bytes at once.
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "reflect",
                type ->
                    type.getPackageName().equals("java.lang.reflect")
                        || type.getName().equals("java.lang.invoke.MethodHandles")
                        || type.getName().equals("java.lang.invoke.VarHandle")))
        .check(CLASSES);
  }

  @Test
  void nothingIsStaticAndMutable() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void onlyAllowedLibraries() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..",
            "dev.armature.runtime..",
            "com.fasterxml.jackson.core..",
            "org.slf4j..",
            "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatThingsAre() {
    assertThat(CLASSES)
        .extracting(JavaClass::getSimpleName)
        .noneMatch(name -> name.matches(".*(Manager|Helper|Util|Utils|Impl)"));
  }

  @Test
  void filesAreSmallRooms() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(400);
      }
    }
  }
}
