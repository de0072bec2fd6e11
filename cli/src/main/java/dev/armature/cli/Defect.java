package dev.armature.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports a defect of ours: one line for the user, the details in a file. */
final class Defect {
  private Defect() {}

  static int report(Terminal terminal, Throwable cause) {
    String what = cause.getClass().getSimpleName();
    terminal
        .err()
        .println(
            "armature: a defect of Armature ("
                + what
                + "), not of the contract; "
                + details(cause));
    return ExitCode.DEFECT;
  }

  private static String details(Throwable cause) {
    try {
      Path file = Files.createTempFile("armature-defect-", ".txt");
      try (PrintWriter out =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        out.println("armature " + Version.NUMBER);
        out.println("java " + System.getProperty("java.vm.version"));
        out.println(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        cause.printStackTrace(out);
      }
      return "please report it with " + file;
    } catch (IOException e) {
      return "please report it (its details could not be written: " + e.getMessage() + ")";
    }
  }
}
