package dev.armature.generator.config;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.SourceParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The published schema of configuration files. Loaded only where a file is given. */
final class ConfigSchema {
  private static final String RESOURCE = "/dev/armature/generator/config.schema.json";

  private ConfigSchema() {}

  /** Reports what the schema rejects, where it stands. */
  static void check(Node file, Diagnostics diagnostics) {
    int before = diagnostics.count(Severity.ERROR);
    file.accept(new ConfigLengths(diagnostics));
    if (diagnostics.count(Severity.ERROR) > before) {
      return;
    }
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);
    Set<String> told = new HashSet<>();
    Node own = parsed();
    for (Error error : schema.validate(NodeJson.print(file), InputFormat.JSON)) {
      ConfigFault fault = new ConfigFault(file, own, error);
      // A wrong type breaks 'type' and 'enum'; one word about it is enough.
      if (told.add(error.getInstanceLocation() + " " + fault.message())) {
        fault.report(diagnostics);
      }
    }
  }

  private static Node parsed() {
    URI uri = URI.create("armature:config.schema.json");
    try {
      return new SourceParser(Limits.DEFAULT)
          .parse(new SourceFile("config.schema.json", uri, text(), "config.schema.json"));
    } catch (SourceException e) {
      throw new IllegalStateException("our own schema cannot be read", e);
    }
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
}
