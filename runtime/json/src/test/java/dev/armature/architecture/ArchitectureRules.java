package dev.armature.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds in every module: imports go one way, and rooms are small. */
public interface ArchitectureRules {
  /** The packages of the module. */
  Packages packages();

  /** The module's classes, without those of its tests and of other modules. */
  default JavaClasses classes() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPath(Path.of("target/classes"));
  }

  /** Whether a class looks into others at run time. */
  static ArchCondition<JavaClass> reflect() {
    return ArchConditions.dependOnClassesThat(
        DescribedPredicate.describe(
            "reflect",
            type ->
                type.getPackageName().equals("java.lang.reflect")
                    || type.getName().equals("java.lang.invoke.MethodHandles")
                    || type.getName().equals("java.lang.invoke.VarHandle")));
  }

  @Test
  default void importsGoOneWay() {
    Packages packages = packages();
    assertThat(classes()).isNotEmpty().flatExtracting(packages::faults).isEmpty();
  }

  @Test
  default void nothingIsStaticAndMutable() {
    fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(classes());
  }

  @Test
  default void namesSayWhatThingsAre() {
    assertThat(classes())
        .extracting(JavaClass::getSimpleName)
        .noneMatch(name -> name.matches(".*(Manager|Helper|Util|Utils|Impl)"));
  }

  @Test
  default void filesAreSmallRooms() throws IOException {
    List<Path> found;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      found = files.filter(each -> each.toString().endsWith(".java")).toList();
    }
    for (Path file : found) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(500);
    }
  }
}
