package dev.armature.benchmarks.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A schema with a document that keeps it and one that breaks it, late in the document. */
enum Pair {
  /** A flat object of seven members. */
  ORDER(4),
  /** The arguments of a tool: lists, an enum, one object inside. */
  MCP(4),
  /** Names by pattern, strings or objects. */
  PACKAGE(4),
  /** Positions in rings in geometries in features. */
  GEOJSON(8),
  /** Eight variants by a tag, on a common base, closed over both; expressions of expressions. */
  EVENTS(30),
  /** An OpenAPI document against the schema of its specification. */
  OAS31(8);

  private static final String OAS31_SCHEMA =
      "generator-core/src/test/resources/oas/3.1/schema/2025-11-23.json";

  /** How many times faster than networknt parsing and checking has to be. */
  private final int goal;

  Pair(int goal) {
    this.goal = goal;
  }

  int goal() {
    return goal;
  }

  /** The schema, as text. */
  String schema() throws IOException {
    if (this == OAS31) {
      return Files.readString(Path.of(OAS31_SCHEMA));
    }
    return new String(resource("schema"), StandardCharsets.UTF_8);
  }

  /** The document. */
  byte[] document(boolean valid) throws IOException {
    return resource(valid ? "valid" : "invalid");
  }

  /** Whether the schema describes what Java types can hold, so that typed codecs can compete. */
  boolean isTyped() {
    return this == ORDER || this == MCP || this == GEOJSON;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private byte[] resource(String kind) throws IOException {
    String name = label() + "." + kind + ".json";
    try (InputStream in = Pair.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
