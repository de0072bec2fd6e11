package dev.armature.cli;

import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.SchemaCompiler;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.source.Limits;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks JSON documents against a schema. */
@Command(
    name = "check-json",
    description = "Check JSON documents against a schema, by compiled code.",
    footer = {
      "",
      "Examples:",
      "  armature check-json -s order.schema.json orders/*.json",
      "  armature check-json -s openapi.yaml#/components/schemas/Pet pet.json",
      "  armature check-json -s s.json --remotes https://example.com/=schemas a.json",
      "  curl -s https://example.com/a.json | armature check-json -s s.json -",
      "  armature check-json --batch < questions.jsonl > answers.jsonl",
      "",
      "--batch reads one JSON object a line,",
      "  {\"id\":\"1\",\"schema\":{\"type\":\"integer\"},\"instance\":1.0,",
      "   \"dialect\":\"2020-12\",\"formatAssertion\":false}",
      "and answers in order: {\"id\":\"1\",\"valid\":true}, or {\"id\":\"1\",\"error\":\"...\"}",
      "where the line, the schema or the instance cannot be read.",
      "",
      "Exit codes: 0 all are valid, 1 one is not, or the schema has errors."
    })
final class CheckJsonCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = {"-s", "--schema"},
      paramLabel = "SCHEMA",
      converter = SchemaPlace.Converter.class,
      description = "The schema, JSON or YAML: a file, or FILE#/POINTER for a part of one.")
  private @Nullable SchemaPlace schema;

  @Option(
      names = "--dialect",
      paramLabel = "D",
      converter = DialectNames.class,
      description =
          "What a schema without $schema is written in: draft4, draft6, draft7, 2019-09,"
              + " 2020-12 (default), swagger2, oas30, oas31 or oas32. OpenAPI documents say it.")
  private Dialect dialect = Dialect.JSON_SCHEMA_2020_12;

  @Option(names = "--format-assertion", description = "Let 'format' reject values.")
  private boolean formatAssertion;

  @Option(names = "--zero-terminated-floats", description = "In draft 4, take 1.0 for no integer.")
  private boolean zeroTerminatedFloats;

  @Option(
      names = "--remotes",
      paramLabel = "BASE=DIR",
      description = "Where documents below a base URI lie; repeatable. Nothing is fetched.")
  private Map<String, Path> remotes = new LinkedHashMap<>();

  @Option(
      names = "--output",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description =
          "How verdicts are printed: text (default), json (the same for programs), or what the"
              + " specification calls flag, basic and detailed.")
  private VerdictFormat output = VerdictFormat.TEXT;

  @Option(
      names = "--max-input",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      description = "The largest file to read, such as 500KB or 64MB (default: 32MB).")
  private @Nullable Long maxInput;

  @Option(names = "--batch", description = "Answer the questions on stdin.")
  private boolean batch;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Documents; '-' reads stdin.")
  private List<String> files = new ArrayList<>();

  @Spec private CommandSpec spec;

  CheckJsonCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    CompileOptions options = options();
    if (batch) {
      return answer(options);
    }
    if (schema == null) {
      throw wrong("Missing required option: '--schema=SCHEMA'");
    }
    if (files.isEmpty()) {
      throw wrong("There is nothing to check: name a file, or '-' for stdin");
    }
    return new FileCheck(terminal, compiler(), output, options).run(schema, files);
  }

  private int answer(CompileOptions options) throws InterruptedException {
    if (schema != null || !files.isEmpty()) {
      throw wrong("--batch takes schemas and instances from stdin only");
    }
    BatchSchemas schemas = new BatchSchemas(compiler(), options);
    new BatchCheck(schemas, terminal.out()).run(BatchInput.of(terminal.in()));
    return ExitCode.OK;
  }

  private CompileOptions options() {
    CompileOptions options =
        CompileOptions.DEFAULT
            .withDialect(dialect)
            .withFormatAssertion(formatAssertion)
            .withZeroTerminatedFloats(zeroTerminatedFloats)
            .withLimits(limits());
    for (Map.Entry<String, Path> each : remotes.entrySet()) {
      if (!isAbsolute(each.getKey())) {
        String base = "'" + each.getKey() + "' is no absolute URI";
        throw wrong("--remotes: " + base + ", such as https://example.com/schemas/");
      }
      if (!Files.isDirectory(each.getValue())) {
        throw wrong("--remotes: there is no folder '" + each.getValue() + "'");
      }
      options = options.withFolder(each.getKey(), each.getValue());
    }
    return options;
  }

  private Limits limits() {
    return maxInput == null ? Limits.DEFAULT : Limits.DEFAULT.withMaxInput(maxInput);
  }

  private static boolean isAbsolute(String base) {
    try {
      return new URI(base).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private SchemaCompiler compiler() {
    try {
      return new SchemaCompiler();
    } catch (IllegalStateException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
