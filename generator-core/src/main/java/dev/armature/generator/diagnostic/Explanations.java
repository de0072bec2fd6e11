package dev.armature.generator.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sections of docs/diagnostics.md, which is packaged with the generator. Immutable. */
public final class Explanations {
  private static final String RESOURCE = "diagnostics.md";
  private static final String HEADING = "## ";

  private final Map<String, String> sections;

  private Explanations(Map<String, String> sections) {
    this.sections = sections;
  }

  /** Reads the packaged document. */
  public static Explanations load() {
    try (InputStream in = Explanations.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not packaged");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** What a code means, as Markdown without its heading, or null if there is no such code. */
  public @Nullable String of(String code) {
    return sections.get(code);
  }

  /** The codes that have a section, in the document's order. */
  public Iterable<String> codes() {
    return sections.keySet();
  }

  static Explanations parse(String markdown) {
    Map<String, String> sections = new LinkedHashMap<>();
    String heading = null;
    StringBuilder body = new StringBuilder();
    for (String line : markdown.lines().toList()) {
      if (!line.startsWith(HEADING)) {
        body.append(line).append('\n');
        continue;
      }
      if (heading != null) {
        sections.put(heading, body.toString().strip());
      }
      heading = line.substring(HEADING.length()).strip();
      body.setLength(0);
    }
    if (heading != null) {
      sections.put(heading, body.toString().strip());
    }
    return new Explanations(sections);
  }
}
