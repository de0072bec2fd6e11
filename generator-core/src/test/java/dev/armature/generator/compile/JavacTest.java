package dev.armature.generator.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.emit.GeneratedFile;
import dev.armature.runtime.schema.SchemaValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavacTest {
  private static final Javac JAVAC = Javac.ofThisJava();

  @Test
  void keepsTheClassesOfPackagesApart() {
    JavaUnit first = unit("a.s1", "public final class Validator { static final class Inner {} }");
    JavaUnit second = unit("a.s12", "public final class Validator {}");

    Map<JavaUnit, Javac.Outcome> outcomes = JAVAC.compile(List.of(first, second));

    assertThat(outcomes.get(first).classes())
        .containsOnlyKeys("a.s1.Validator", "a.s1.Validator$Inner");
    assertThat(outcomes.get(second).classes()).containsOnlyKeys("a.s12.Validator");
  }

  @Test
  void seesTheRuntime() {
    String source = "import " + SchemaValidator.class.getName() + "; interface Validator {}";
    JavaUnit unit = unit("a", source);
    assertThat(JAVAC.compile(List.of(unit)).get(unit).complaint()).isEmpty();
  }

  @Test
  void unitsThatFailTakeNoOtherWithThem() {
    List<JavaUnit> units = new ArrayList<>();
    units.add(unit("a.s0", "class Validator { int x = missing; }"));
    units.add(unit("a.s1", "class Validator {"));
    units.add(
        unit(
            "a.s2", "class Validator { void huge() {" + "x();".repeat(30_000) + "} void x() {} }"));
    units.add(
        unit(
            "a.s3",
            "class Validator { boolean deep = "
                + "(".repeat(20_000)
                + "true"
                + ")".repeat(20_000)
                + "; }"));
    units.add(unit("a.s4", "class Validator {}"));

    Map<JavaUnit, Javac.Outcome> outcomes = JAVAC.compile(units);

    assertThat(outcomes.get(units.get(0)).complaint()).contains("cannot find symbol");
    assertThat(outcomes.get(units.get(1)).complaint()).isNotEmpty();
    assertThat(outcomes.get(units.get(2)).complaint()).contains("too large");
    assertThat(outcomes.get(units.get(3)).complaint()).isNotEmpty();
    assertThat(outcomes.get(units.get(4)).classes()).containsOnlyKeys("a.s4.Validator");
  }

  private static JavaUnit unit(String packageName, String body) {
    String path = packageName.replace('.', '/') + "/Validator.java";
    return new JavaUnit(
        packageName,
        List.of(new GeneratedFile(path, "package " + packageName + "; " + body + "\n")));
  }
}
