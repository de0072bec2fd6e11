package dev.armature.cli;

import dev.armature.generator.GeneratorListener;
import java.util.Locale;

/** A line on a terminal while work goes on; nothing elsewhere. */
final class Progress implements GeneratorListener {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private final String what;

  Progress(Terminal terminal, String what) {
    this.terminal = terminal;
    this.what = what;
  }

  @Override
  public void begins(Step step) {
    show(CLEAR_LINE + what + ": " + step.name().toLowerCase(Locale.ROOT) + " …");
  }

  void end() {
    show(CLEAR_LINE);
  }

  private void show(String text) {
    if (terminal.interactive()) {
      terminal.err().print(text);
      terminal.err().flush();
    }
  }
}
