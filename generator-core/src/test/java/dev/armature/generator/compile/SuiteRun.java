package dev.armature.generator.compile;

import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaDocuments;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.validation.Analysis;
import dev.armature.generator.validation.RuleGraph;
import dev.armature.generator.validation.SchemaClass;
import dev.armature.runtime.schema.Evaluation;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.SchemaViolation;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** One group of the suite, sent through every path that gives a verdict. */
final class SuiteRun {
  /** The paths, in the order of the table. */
  enum Way {
    TAPE,
    BYTES,
    EXPLAIN
  }

  private final SuiteGroup group;
  private final int[] passed = new int[Way.values().length];
  private final List<String> failures = new ArrayList<>();
  private int total;
  private int schemas;
  private int streaming;
  private final int[] classes = new int[SchemaClass.values().length];

  private SuiteRun(SuiteGroup group) {
    this.group = group;
  }

  /** Compiles all schemas of a group, and checks all instances. */
  static SuiteRun of(SuiteGroup group, SchemaCompiler compiler) {
    SuiteRun run = new SuiteRun(group);
    List<SuiteCase> cases = group.cases();
    List<SchemaSource> sources = new ArrayList<>();
    for (SuiteCase each : cases) {
      sources.add(SchemaSource.bytes(each.file(), each.schema(), group.options(each)));
    }
    List<LoadedSchema> loaded = compiler.compile(sources);
    sources.forEach(run::classify);
    for (int i = 0; i < cases.size(); i++) {
      run.check(cases.get(i), loaded.get(i));
    }
    return run;
  }

  int total() {
    return total;
  }

  int passed(Way way) {
    return passed[way.ordinal()];
  }

  /** What went wrong, one line each. */
  List<String> failures() {
    return failures;
  }

  /** A line of the table. */
  String row() {
    return String.format(
        Locale.ROOT,
        "%-22s %4d tests; passed: tape %4d, bytes %4d, explain %4d; "
            + "%3d of %3d schemas stream; of class S %d, P %d, D %d, T %d",
        group,
        total,
        passed(Way.TAPE),
        passed(Way.BYTES),
        passed(Way.EXPLAIN),
        streaming,
        schemas,
        classes[SchemaClass.STREAM.ordinal()],
        classes[SchemaClass.PRODUCT.ordinal()],
        classes[SchemaClass.DISPATCH.ordinal()],
        classes[SchemaClass.TAPE.ordinal()]);
  }

  private void classify(SchemaSource source) {
    CompileOptions options = source.options();
    try {
      Document document = source.load(new SourceLoader(options.limits()));
      Schema schema = SchemaDocuments.read(document, options.reading(), new Diagnostics());
      if (schema != null) {
        Analysis analysis = new Analysis(RuleGraph.of(schema), options.validation());
        classes[SchemaClass.of(analysis).ordinal()]++;
      }
    } catch (SourceException e) {
      throw new IllegalStateException(e);
    }
  }

  private void check(SuiteCase suiteCase, LoadedSchema schema) {
    total += suiteCase.instances().size();
    schemas++;
    if (!schema.isLoaded()) {
      String why = DiagnosticPrinter.text(schema.diagnostics().sorted().get(0), false);
      failures.add(
          suiteCase.file() + " | " + suiteCase.description() + " | COMPILE | " + line(why));
      return;
    }
    SchemaValidator validator = schema.validator();
    streaming += validator.isStreaming() ? 1 : 0;
    for (SuiteCase.Instance instance : suiteCase.instances()) {
      check(suiteCase, instance, Way.TAPE, () -> validator.isValid(tape(instance), 0));
      check(suiteCase, instance, Way.BYTES, () -> validator.isValidByTokens(instance.json()));
      check(suiteCase, instance, Way.EXPLAIN, () -> explained(validator, instance));
    }
  }

  /** The verdict of an explanation, which has to name a violation where there is one. */
  private static boolean explained(SchemaValidator validator, SuiteCase.Instance instance) {
    Evaluation evaluation = validator.explain(tape(instance), 0);
    if (!evaluation.isComplete() || evaluation.isValid() != evaluation.violations().isEmpty()) {
      throw new IllegalStateException("explained by " + evaluation.violations());
    }
    for (SchemaViolation each : evaluation.violations()) {
      if (each.absoluteKeywordLocation().isEmpty() || each.detail().isEmpty()) {
        throw new IllegalStateException("a violation that says too little: " + each);
      }
    }
    return evaluation.isValid();
  }

  private static JsonTape tape(SuiteCase.Instance instance) {
    byte[] json = instance.json();
    return JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT);
  }

  private void check(
      SuiteCase suiteCase, SuiteCase.Instance instance, Way way, BooleanSupplier verdict) {
    String said;
    try {
      said = verdict.getAsBoolean() ? "valid" : "invalid";
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      said = e + (e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0]);
    }
    if (said.equals(instance.valid() ? "valid" : "invalid")) {
      passed[way.ordinal()]++;
      return;
    }
    failures.add(
        String.join(
            " | ",
            suiteCase.file(),
            suiteCase.description(),
            instance.description(),
            way.toString(),
            line(said),
            text(suiteCase.schema()),
            text(instance.json())));
  }

  private static String text(byte[] json) {
    String text = line(new String(json, StandardCharsets.UTF_8));
    return text.length() > 400 ? text.substring(0, 400) + "…" : text;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
