package dev.armature.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Generates every case, compares, compiles, and runs what is generated. */
class GoldenTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final String HOW =
      "If the change is meant, run: mvn test -pl generator-core -am -Dgolden.update=true"
          + " -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false";

  @TestFactory
  Stream<DynamicNode> cases() {
    List<String> names = GoldenCase.names();
    assertThat(names).as("golden cases").isNotEmpty();
    return names.stream().map(GoldenTest::container);
  }

  @Test
  void sizesAreAsRecorded() throws IOException {
    String actual =
        GoldenCase.names().stream()
            .map(name -> name + "\t" + GoldenCase.run(name).lines() + "\n")
            .collect(Collectors.joining());
    Path ledger = GoldenCase.ledger();
    if (UPDATE) {
      Files.writeString(ledger, actual);
    }
    assertThat(Files.exists(ledger) ? Files.readString(ledger) : "")
        .as("generated lines by case. " + HOW)
        .isEqualTo(actual);
  }

  private static DynamicNode container(String name) {
    GoldenCase golden = GoldenCase.run(name);
    if (UPDATE) {
      golden.update();
    }
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("is as expected", () -> compare(golden)));
    if (golden.failure() == null) {
      SortedMap<String, String> behaviour = golden.behaviour();
      tests.add(dynamicTest("compiles", () -> Javac.compile(golden.sources())));
      if (!behaviour.isEmpty()) {
        tests.addAll(Behaviour.tests(golden.sources(), behaviour));
      }
    }
    return dynamicContainer(name, tests);
  }

  private static void compare(GoldenCase golden) {
    SortedMap<String, String> actual = golden.actual();
    SortedMap<String, String> expected = golden.expected();
    assertThat(actual.keySet()).as("files. " + HOW).isEqualTo(expected.keySet());
    actual.forEach(
        (path, text) -> assertThat(text).as(path + ". " + HOW).isEqualTo(expected.get(path)));
  }
}
