package dev.armature.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What {@code armature} does without a command: it says that one is missing. */
@Command(
    name = "armature",
    description = "Turns a contract (OpenAPI, MCP schema) into plain Java over a thin runtime.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      GenerateCommand.class,
      ValidateCommand.class,
      OpenApiCommand.class,
      CheckJsonCommand.class,
      ExplainCommand.class,
      PrintIrCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  armature generate -i petstore.yaml -o src/generated -p com.example.petstore",
      "  armature validate -i petstore.yaml --strict",
      "  armature openapi -i petstore.yaml -o openapi.json",
      "  armature check-json -s order.schema.json order.json",
      "  armature explain source/duplicate-key",
      "  curl -s https://example.com/openapi.json | armature validate -i -",
      "",
      "'armature help COMMAND' says what a command takes.",
      "Exit codes: 0 fine, 1 the contract or a document has errors, 2 wrong usage,",
      "70 a defect of Armature, 74 the output cannot be written."
    })
final class ArmatureCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Print this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  private boolean version;

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(spec.commandLine(), "A command is missing");
  }
}
