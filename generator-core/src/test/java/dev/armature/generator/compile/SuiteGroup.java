package dev.armature.generator.compile;

import dev.armature.generator.schema.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A part of the official JSON Schema test suite, with the number of tests that it must have. */
enum SuiteGroup {
  DRAFT_4(Dialect.DRAFT_4, "draft4", Kind.REQUIRED, 618),
  DRAFT_6(Dialect.DRAFT_6, "draft6", Kind.REQUIRED, 839),
  DRAFT_7(Dialect.DRAFT_7, "draft7", Kind.REQUIRED, 927),
  DRAFT_2019_09(Dialect.JSON_SCHEMA_2019_09, "draft2019-09", Kind.REQUIRED, 1_259),
  DRAFT_2020_12(Dialect.JSON_SCHEMA_2020_12, "draft2020-12", Kind.REQUIRED, 1_299),
  DRAFT_4_OPTIONAL(Dialect.DRAFT_4, "draft4", Kind.OPTIONAL, 100),
  DRAFT_6_OPTIONAL(Dialect.DRAFT_6, "draft6", Kind.OPTIONAL, 106),
  DRAFT_7_OPTIONAL(Dialect.DRAFT_7, "draft7", Kind.OPTIONAL, 118),
  DRAFT_2019_09_OPTIONAL(Dialect.JSON_SCHEMA_2019_09, "draft2019-09", Kind.OPTIONAL, 158),
  DRAFT_2020_12_OPTIONAL(Dialect.JSON_SCHEMA_2020_12, "draft2020-12", Kind.OPTIONAL, 162),
  DRAFT_4_FORMAT(Dialect.DRAFT_4, "draft4", Kind.FORMAT, 219),
  DRAFT_6_FORMAT(Dialect.DRAFT_6, "draft6", Kind.FORMAT, 325),
  DRAFT_7_FORMAT(Dialect.DRAFT_7, "draft7", Kind.FORMAT, 676),
  DRAFT_2019_09_FORMAT(Dialect.JSON_SCHEMA_2019_09, "draft2019-09", Kind.FORMAT, 757),
  DRAFT_2020_12_FORMAT(Dialect.JSON_SCHEMA_2020_12, "draft2020-12", Kind.FORMAT, 764);

  /** The suite's folder. */
  static final Path SUITE =
      Path.of(System.getProperty("armature.shared", "../../shared"), "json-schema-test-suite");

  private enum Kind {
    REQUIRED(""),
    OPTIONAL("optional"),
    FORMAT("optional/format");

    private final String folder;

    Kind(String folder) {
      this.folder = folder;
    }
  }

  private final Dialect dialect;
  private final String draft;
  private final Kind kind;
  private final int tests;

  SuiteGroup(Dialect dialect, String draft, Kind kind, int tests) {
    this.dialect = dialect;
    this.draft = draft;
    this.kind = kind;
    this.tests = tests;
  }

  static boolean suiteIsThere() {
    return Files.isDirectory(SUITE);
  }

  int tests() {
    return tests;
  }

  /** All its cases, in the order of file names. */
  List<SuiteCase> cases() {
    Path folder = SUITE.resolve("tests").resolve(draft).resolve(kind.folder);
    List<SuiteCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        cases.addAll(SuiteCase.read(SUITE.resolve("tests").relativize(file).toString(), file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  /** How a case's schema is compiled: as required, but for what the optional groups ask for. */
  CompileOptions options(SuiteCase suiteCase) {
    return CompileOptions.DEFAULT
        .withDialect(dialect)
        .withFolder("http://localhost:1234/", SUITE.resolve("remotes"))
        .withFormatAssertion(kind == Kind.FORMAT)
        .withZeroTerminatedFloats(suiteCase.file().endsWith("zeroTerminatedFloats.json"));
  }
}
