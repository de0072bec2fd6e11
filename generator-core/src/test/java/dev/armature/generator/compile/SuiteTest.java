package dev.armature.generator.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The official JSON Schema test suite through compiled code. Without the shared folder this is
 * reported as disabled, with the reason.
 */
@EnabledIf(
    value = "dev.armature.generator.compile.SuiteGroup#suiteIsThere",
    disabledReason = "no ../shared/json-schema-test-suite here")
class SuiteTest {
  private static final SchemaCompiler COMPILER = new SchemaCompiler();
  private static final List<String> TABLE = new ArrayList<>();
  private static final List<String> FAILURES = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void passes(SuiteGroup group) {
    SuiteRun run = SuiteRun.of(group, COMPILER);
    TABLE.add(run.row());
    FAILURES.addAll(run.failures());

    assertThat(run.failures()).isEmpty();
    assertThat(run.total()).isEqualTo(group.tests());
    for (SuiteRun.Way way : SuiteRun.Way.values()) {
      assertThat(run.passed(way)).as(way.name()).isEqualTo(group.tests());
    }
  }

  /** So that a group cannot be lost without notice. */
  @Test
  void hasEveryTestOfTheSuite() {
    assertThat(tests("")).isEqualTo(4_942);
    assertThat(tests("_OPTIONAL")).isEqualTo(644);
    assertThat(tests("_FORMAT")).isEqualTo(2_741);
  }

  private static int tests(String kind) {
    return Arrays.stream(SuiteGroup.values())
        .filter(group -> group.name().replaceAll(".*[0-9]", "").equals(kind))
        .mapToInt(SuiteGroup::tests)
        .sum();
  }

  @AfterAll
  static void printTable() throws IOException {
    TABLE.forEach(System.out::println);
    Files.write(Path.of("target", "suite-failures.txt"), FAILURES);
  }
}
