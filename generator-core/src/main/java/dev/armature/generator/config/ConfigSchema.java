package dev.armature.generator.config;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published schema of configuration files. Loaded only where a file is given. */
final class ConfigSchema {
  private static final String RESOURCE = "/dev/armature/generator/config.schema.json";

  private ConfigSchema() {}

  /** Reports what the schema rejects, where it stands. */
  static void check(Node file, Diagnostics diagnostics) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);
    List<Error> errors = schema.validate(NodeJson.print(file), InputFormat.JSON);
    for (Error error : errors) {
      diagnostics.error("config/invalid", span(file, error), message(error), help(error));
    }
  }

  /** A word for another is often a slip of the pen. */
  private static String help(Error error) {
    List<String> words = new ArrayList<>();
    if (error.getKeyword().equals("enum")) {
      error.getSchemaNode().forEach(word -> words.add(word.asString()));
    }
    String meant = Suggestion.didYouMean(error.getInstanceNode().asString(""), words);
    return meant == null ? "see the schema of the file" : meant;
  }

  /** The schema as it is published. */
  static String text() {
    try (InputStream in = ConfigSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String message(Error error) {
    String where = error.getInstanceLocation().toString();
    String said = error.getMessage();
    String text = where.isEmpty() ? said : "'" + where + "': " + said;
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static Span span(Node file, Error error) {
    Node at = JsonPointer.parse(error.getInstanceLocation().toString()).resolve(file);
    @Nullable String property = error.getProperty();
    if (property != null && at instanceof Node.ObjectNode object) {
      Node.Member member = object.member(property);
      if (member != null) {
        return member.keySpan();
      }
    }
    return at == null ? file.span() : at.span();
  }
}
