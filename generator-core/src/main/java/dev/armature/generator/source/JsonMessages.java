package dev.armature.generator.source;

import java.util.regex.Pattern;

/** Brings Jackson's messages to the wording of our diagnostics. */
final class JsonMessages {
  private static final Pattern START_MARKER =
      Pattern.compile("\\s*\\((?:for|start marker at) .*$", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile(" \\(code \\d+(?: / 0x[0-9a-fA-F]+)?\\)");
  private static final Pattern CONTROL = Pattern.compile("\\(CTRL-CHAR, code (\\d+)\\)");

  private JsonMessages() {}

  /** One sentence without our reader's inner details. */
  static String plain(String message) {
    String line = message.lines().findFirst().orElse("");
    line = START_MARKER.matcher(line).replaceFirst("");
    line = CODE.matcher(line).replaceAll("");
    line = CONTROL.matcher(line).replaceAll("control character $1");
    line = line.strip();
    if (line.endsWith(".")) {
      line = line.substring(0, line.length() - 1);
    }
    return line.isEmpty()
        ? "unreadable"
        : Character.toLowerCase(line.charAt(0)) + line.substring(1);
  }
}
