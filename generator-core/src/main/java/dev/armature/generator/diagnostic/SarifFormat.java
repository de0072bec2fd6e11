package dev.armature.generator.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** SARIF 2.1.0 (OASIS): one run with a rule for each code that was found and all results. */
final class SarifFormat {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;
  private final List<String> rules;

  private SarifFormat(JsonGenerator json, List<String> rules) {
    this.json = json;
    this.rules = rules;
  }

  static String print(List<Diagnostic> all) {
    TreeSet<String> codes = new TreeSet<>();
    all.forEach(each -> codes.add(each.code()));
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      new SarifFormat(json, List.copyOf(codes)).log(all);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.append('\n').toString();
  }

  /** Section 3.13. */
  private void log(List<Diagnostic> all) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    driver();
    json.writeEndObject();
    // Columns of spans are counted in UTF-16 units (section 3.14.17).
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Diagnostic each : all) {
      result(each);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Section 3.19. */
  private void driver() throws IOException {
    Explanations explanations = Explanations.load();
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Armature");
    json.writeArrayFieldStart("rules");
    for (String code : rules) {
      json.writeStartObject();
      json.writeStringField("id", code);
      if (Codes.contains(code)) {
        message("shortDescription", Codes.title(code));
      }
      String help = explanations.of(code);
      if (help != null) {
        json.writeObjectFieldStart("help");
        json.writeStringField("text", help);
        json.writeStringField("markdown", help);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Section 3.27; SARIF calls severities as we do. */
  private void result(Diagnostic each) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", each.code());
    json.writeNumberField("ruleIndex", rules.indexOf(each.code()));
    json.writeStringField("level", each.severity().name().toLowerCase(Locale.ROOT));
    String help = each.help() == null ? "" : "\nhelp: " + each.help();
    message("message", each.message() + help);
    List<Diagnostic.Related> related = new ArrayList<>();
    each.related().stream().filter(r -> r.span().file() != null).forEach(related::add);
    json.writeArrayFieldStart("locations");
    if (each.span().file() != null) {
      json.writeStartObject();
      physical(each.span(), each.span().file());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!related.isEmpty()) {
      related(related);
    }
    json.writeEndObject();
  }

  private void related(List<Diagnostic.Related> related) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    for (Diagnostic.Related each : related) {
      SourceFile file = each.span().file();
      if (file != null) {
        json.writeStartObject();
        message("message", each.message());
        physical(each.span(), file);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** Section 3.29; the end of a region is the column behind it (3.30.8). */
  private void physical(Span span, SourceFile file) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(file.name()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.column());
    json.writeNumberField("endColumn", span.column() + span.length());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void message(String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** A path as it was given, as a URI reference: relative ones start where the command ran. */
  static String uri(String name) {
    try {
      String path = name.replace('\\', '/');
      boolean drive = path.matches("[A-Za-z]:/.*");
      boolean web = path.matches("(?i)https?://.*");
      if (web) {
        return new URI(path).toASCIIString();
      }
      String absolute = drive ? "/" + path : path;
      String scheme = absolute.startsWith("/") ? "file" : null;
      String authority = scheme == null ? null : "";
      String text = new URI(scheme, authority, absolute, null, null).toASCIIString();
      // A colon in the first segment would make it a scheme (RFC 3986, section 4.2).
      return scheme == null && text.matches("[^/]*:.*") ? "./" + text : text;
    } catch (URISyntaxException e) {
      return "unknown";
    }
  }
}
