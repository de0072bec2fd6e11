package dev.armature.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.armature.runtime.tape.JsonTape;
import org.junit.jupiter.api.Test;

/** That the rules can fail. */
final class PackagesTest {
  private static final JavaClass TYPE = new ClassFileImporter().importClass(JsonTape.class);

  @Test
  void anUnknownPackageIsAFault() {
    assertThat(Packages.under("dev.armature.runtime").row("json").faults(TYPE))
        .containsExactly("dev.armature.runtime.tape is no package that the test knows");
  }

  @Test
  void anImportThatIsNotAllowedIsAFault() {
    Packages packages = Packages.under("dev.armature.runtime").row("regex").row("tape");
    assertThat(packages.faults(TYPE))
        .contains("dev.armature.runtime.tape.JsonTape -> dev.armature.runtime.regex.Regex");
    Packages allowing = Packages.under("dev.armature.runtime").row("regex").row("tape", "regex");
    assertThat(allowing.faults(TYPE)).isEmpty();
  }

  @Test
  void anotherModuleIsAFaultUnlessNamed() {
    Packages packages = Packages.under("dev.armature.runtime").row("tape");
    assertThat(packages.faults(TYPE)).isNotEmpty();
    assertThat(packages.on("dev.armature.runtime.regex").faults(TYPE)).isEmpty();
  }

  @Test
  void circlesCannotBeWritten() {
    assertThatThrownBy(() -> Packages.under("dev.armature").row("a", "b").row("b", "a"))
        .hasMessage("a imports b, which is no row above");
  }
}
