package dev.armature.cli;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.WrittenContract;
import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.document.DocumentText;
import dev.armature.generator.document.OpenApiVersion;
import dev.armature.generator.output.FileOutput;
import dev.armature.generator.output.OutputException;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a contract as one OpenAPI document. */
@Command(
    name = "openapi",
    description = "Write a contract, whatever its format and its files, as one OpenAPI document.",
    footer = {
      "",
      "Examples:",
      "  armature openapi -i petstore.yaml -o openapi.json",
      "  armature openapi -i mcp-schema.json --oas 3.0 > openapi.yaml",
      "  armature openapi -i api.yaml --overlay limits.yaml -o public.yaml"
    })
final class OpenApiCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ContractOptions contract = new ContractOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The document: JSON if it ends in .json, else YAML (default: YAML to stdout).")
  private @Nullable Path output;

  @Option(
      names = "--oas",
      paramLabel = "VERSION",
      converter = OasVersion.class,
      description =
          "Its version, 3.0, 3.1 or 3.2; what that cannot say is told (default: 3.1, or 3.2 where"
              + " the contract needs it).")
  private @Nullable OpenApiVersion version;

  @Option(
      names = "--with-layers",
      description = "Add what a service answers beside the contract: 401, 429, 503 and so on.")
  private boolean withLayers;

  private @Nullable String text;
  private String verdict = "";

  OpenApiCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new GeneratorRun(terminal, contract)
        .execute(contract.toConfig(terminal), this::write, this::print)
        .code();
  }

  private GeneratorResult write(Generator generator, GeneratorConfig config) {
    WrittenContract written = generator.openApi(config, version, withLayers);
    GeneratorResult result = written.result();
    Node document = written.document();
    if (document == null || result.diagnostics().hasErrors()) {
      return result;
    }
    text = output == null ? DocumentText.yaml(document) : DocumentText.of(document, output);
    if (output != null) {
      try {
        verdict = FileOutput.write(output, text) ? "written" : "up to date";
      } catch (OutputException e) {
        result.diagnostics().error(e.code(), Span.NONE, String.valueOf(e.getMessage()), null);
      }
    }
    return result;
  }

  private void print(GeneratorResult result) {
    if (output == null) {
      terminal.out().print(text);
    } else if (contract.format() == DiagnosticFormat.TEXT) {
      terminal.out().printf("%s: %s; %s%n", output, Summary.contents(result), verdict);
    }
  }
}
