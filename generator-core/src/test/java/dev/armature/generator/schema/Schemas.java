package dev.armature.generator.schema;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.SourceParser;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads schemas in tests. */
final class Schemas {
  private static final Limits DEEP = new Limits(64 << 20, 128 << 20, 1000, 1 << 22, 1000);

  private Schemas() {}

  /** What came of reading a text. */
  record Result(@Nullable Schema schema, Diagnostics diagnostics) {
    /** The findings, one line each: place, code and message. */
    List<String> findings() {
      return diagnostics.sorted().stream().map(Result::line).toList();
    }

    private static String line(Diagnostic d) {
      return d.span().line()
          + ":"
          + d.span().column()
          + " "
          + d.severity().name().toLowerCase(Locale.ROOT)
          + " "
          + d.code()
          + " "
          + d.message();
    }
  }

  static Result read(String text, Dialect dialect) {
    return read(text, new SchemaOptions(dialect, Map.of()));
  }

  static Result read(String text, SchemaOptions options) {
    return read(document(text), options);
  }

  static Result read(Document document, SchemaOptions options) {
    Diagnostics out = new Diagnostics();
    return new Result(SchemaDocuments.read(document, options, out), out);
  }

  static Document document(String text) {
    SourceFile file = new SourceFile("schema.json", URI.create("memory:/schema.json"), text);
    try {
      return new Document(file, new SourceParser(DEEP).parse(file));
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  /** The schema of a text that must have no errors. */
  static Schema valid(String text, Dialect dialect) {
    Result result = read(text, dialect);
    if (result.schema() == null) {
      throw new AssertionError(result.findings());
    }
    return result.schema();
  }
}
