package dev.armature.generator.source;

import java.util.Locale;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a text as JSON or YAML, whichever it is. Immutable. */
public final class SourceParser {
  private static final int MAX_LINES = 4_000_000;
  private static final int MAX_YAML_LINE = 4_000_000;

  private final Limits limits;

  /** Reads within limits. */
  public SourceParser(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads one file's text.
   *
   * @throws SourceException if it is neither JSON nor YAML, has duplicate keys or breaks a limit
   */
  public Node parse(SourceFile file) throws SourceException {
    return parse(file, new NodeBudget(limits.maxNodes()));
  }

  Node parse(SourceFile file, NodeBudget budget) throws SourceException {
    if (file.text().isBlank()) {
      throw empty(file);
    }
    if (Lines.count(file.text()) > MAX_LINES) {
      throw SourceException.of(
          SourceCodes.TOO_LARGE,
          new Span(file, 1, 1, 0),
          "the document has more than " + MAX_LINES + " lines",
          "remove empty lines, or split it");
    }
    Looks looks = look(file);
    if (looks == Looks.YAML) {
      return yaml(file, budget);
    }
    long before = budget.left();
    try {
      return new JsonTreeReader(file, new ReadState(limits, budget)).read();
    } catch (SourceException e) {
      if (looks == Looks.JSON || !e.isSyntax()) {
        throw e;
      }
      budget.restore(before);
      return yamlAfter(e, file, budget);
    }
  }

  /** If it is no YAML either, the file's name says which of the two complaints helps. */
  private Node yamlAfter(SourceException json, SourceFile file, NodeBudget budget)
      throws SourceException {
    try {
      return yaml(file, budget);
    } catch (SourceException e) {
      throw e.isSyntax() && !isNamedYaml(file) ? json : e;
    }
  }

  private static boolean isNamedYaml(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  static SourceException empty(SourceFile file) {
    return SourceException.of(
        SourceCodes.EMPTY,
        new Span(file, 1, 1, 0),
        "the document is empty",
        "write a contract into it, or pass another file");
  }

  private Node yaml(SourceFile file, NodeBudget budget) throws SourceException {
    checkCharacters(file);
    return new YamlTreeReader(file, new ReadState(limits, budget)).read();
  }

  /**
   * YAML allows no control characters; the library would say so without a position. It also holds
   * the words of a line several times over, so that a line of many megabytes fills the memory.
   */
  private static void checkCharacters(SourceFile file) throws SourceException {
    String text = file.text();
    int lineStart = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!StreamReader.isPrintable(c)) {
        throw SourceException.of(
            SourceCodes.SYNTAX,
            new Positions(file).span(i, next),
            String.format("not valid YAML: control character U+%04X", c),
            "remove it, or write it as an escape in double quotes");
      }
      lineStart = c == '\n' || c == '\r' ? next : lineStart;
      if (next - lineStart > MAX_YAML_LINE) {
        throw SourceException.of(
            SourceCodes.TOO_LARGE,
            new Positions(file).span(lineStart, lineStart),
            "a line of YAML is longer than " + MAX_YAML_LINE + " characters",
            "break it, or write the document as JSON");
      }
      i = next;
    }
  }

  private enum Looks {
    JSON,
    JSON_OR_YAML,
    YAML
  }

  /** JSON texts of contracts begin with a bracket; so do a few YAML texts in flow style. */
  private static Looks look(SourceFile file) {
    String text = file.text();
    int at = skipSpace(text, 0);
    if (text.charAt(at) != '{' && text.charAt(at) != '[') {
      return Looks.YAML;
    }
    if (isNamedYaml(file)) {
      return Looks.JSON_OR_YAML;
    }
    int next = skipSpace(text, at + 1);
    boolean json = next == text.length() || "\"{[}]/,".indexOf(text.charAt(next)) >= 0;
    return json ? Looks.JSON : Looks.JSON_OR_YAML;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
