package dev.armature.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A terminal in memory. */
final class Console {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal;

  private Console(String stdin, boolean interactive, boolean colours) {
    terminal =
        new Terminal(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            interactive,
            colours);
  }

  static Console redirected() {
    return new Console("", false, false);
  }

  static Console reading(String stdin) {
    return new Console(stdin, false, false);
  }

  static Console interactive() {
    return new Console("", true, true);
  }

  Terminal terminal() {
    return terminal;
  }

  int run(String... arguments) {
    return Main.run(terminal, arguments);
  }

  String out() {
    terminal.out().flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    terminal.err().flush();
    return err.toString(StandardCharsets.UTF_8);
  }
}
