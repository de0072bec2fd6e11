package dev.armature.generator.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.armature.generator.source.Node;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** Prints a document; equal documents have equal texts, and lines end with LF. */
public final class DocumentText {
  private DocumentText() {}

  /** As the ending of a file wants it: JSON for {@code .json}, else YAML. */
  public static String of(Node document, Path file) {
    boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    return json ? json(document) : yaml(document);
  }

  /** As JSON, two spaces for each level. */
  public static String json(Node document) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators spaces =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(spaces).withObjectIndenter(lines).withArrayIndenter(lines);
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(printer);
      NodeOutput.write(document, json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toString();
  }

  /** As YAML 1.2, in a form that readers of YAML 1.1 take for the same. */
  public static String yaml(Node document) {
    if (!LineSeparators.areIn(document)) {
      return plainYaml(document);
    }
    LineSeparators separators = LineSeparators.of(json(document));
    return separators.shown(plainYaml(separators.hidden(document)));
  }

  private static String plainYaml(Node document) {
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .stringQuotingChecker(new PlainTexts())
            .build();
    StringWriter out = new StringWriter();
    try (JsonGenerator yaml = factory.createGenerator(out)) {
      NodeOutput.write(document, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return out.toString();
  }
}
