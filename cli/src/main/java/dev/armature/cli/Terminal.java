package dev.armature.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and prints.
 *
 * @param in what {@code -i -} reads
 * @param out results only
 * @param err diagnostics and progress
 * @param interactive whether a person watches {@code err}
 * @param colours whether text may have ANSI colours
 */
record Terminal(
    InputStream in, PrintStream out, PrintStream err, boolean interactive, boolean colours) {
  /** The launcher script sets it: Java cannot ask whether stderr is a terminal. */
  private static final String PROPERTY = "armature.terminal";

  /** The process's own streams, in UTF-8 whatever the locale: results are the same everywhere. */
  static Terminal system() {
    boolean interactive = isInteractive();
    boolean plain = isSet("NO_COLOR") || "dumb".equals(System.getenv("TERM"));
    return new Terminal(
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        interactive,
        interactive && !plain);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static boolean isInteractive() {
    String told = System.getProperty(PROPERTY);
    if (told != null) {
      return told.equals("true");
    }
    // From JDK 22 to 24 the default console also exists where there is no terminal.
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }
}
