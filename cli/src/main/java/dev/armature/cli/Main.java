package dev.armature.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Starts the command line. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.system(), arguments));
  }

  /** Runs one command and returns its exit code. */
  static int run(Terminal terminal, String... arguments) {
    int code = execute(terminal, arguments);
    terminal.err().flush();
    // A full disk or a closed pipe behind stdout: the result did not arrive.
    return terminal.out().checkError() && code == ExitCode.OK ? ExitCode.OUTPUT : code;
  }

  private static int execute(Terminal terminal, String... arguments) {
    try {
      return commandLine(terminal).execute(arguments);
    } catch (Error e) {
      return Defect.report(terminal, e);
    }
  }

  static CommandLine commandLine(Terminal terminal) {
    Ansi ansi = terminal.colours() ? Ansi.ON : Ansi.OFF;
    return new CommandLine(new ArmatureCommand(), new Commands(terminal))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setOut(new PrintWriter(terminal.out(), true))
        .setErr(new PrintWriter(terminal.err(), true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExitCodeExceptionMapper(e -> ExitCode.DEFECT)
        .setParameterExceptionHandler(UsageError::report)
        .setExecutionExceptionHandler((e, command, parsed) -> Defect.report(terminal, e));
  }
}
