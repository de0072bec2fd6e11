package dev.armature.generator.diagnostic;

/** Terminal colours, or none. */
record Style(boolean colours) {
  private static final String RESET = "\u001b[0m";

  String bold(String text) {
    return colours ? "\u001b[1m" + text + RESET : text;
  }

  String faint(String text) {
    return colours ? "\u001b[2m" + text + RESET : text;
  }

  String mark(Severity severity, String text) {
    if (!colours) {
      return text;
    }
    int colour =
        switch (severity) {
          case ERROR -> 31;
          case WARNING -> 33;
          case NOTE -> 36;
        };
    return "\u001b[1;" + colour + "m" + text + RESET;
  }
}
