package dev.armature.generator.read;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Service;
import dev.armature.generator.read.common.ReadOptions;
import dev.armature.generator.read.keys.KeyWalk;
import dev.armature.generator.read.mcp.McpReader;
import dev.armature.generator.read.openapi.OpenApiReader;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceLoader;
import org.jspecify.annotations.Nullable;

/** Reads a contract of whatever format it is. */
public final class ContractReader {
  private static final String VERSION = "contract/unknown-version";
  private static final String MISSING = "contract/missing";

  /** MCP 2025-11-25, schemas without {@code $schema}. */
  private static final Dialect MCP = Dialect.JSON_SCHEMA_2020_12;

  private final Place root;
  private final RefResolver resolver;
  private final Findings findings;

  private final ReadOptions options;

  private ContractReader(
      Document contract, SourceLoader loader, Findings findings, ReadOptions options) {
    this.options = options;
    this.root = Place.of(contract);
    this.findings = findings;
    this.resolver = new RefResolver(loader, contract, findings);
  }

  /**
   * Reads the contract in a document and lowers it.
   *
   * @param loader reads the files that it refers to
   * @param said what {@code findings} reports into
   * @return the service, not finished yet, or null if the document is no contract; if any of {@code
   *     said} is an error, nothing should be generated from it
   */
  public static @Nullable Service read(
      Document contract,
      SourceLoader loader,
      ReadOptions options,
      Findings findings,
      Diagnostics said) {
    ContractReader reader = new ContractReader(contract, loader, findings, options);
    Service service = reader.service();
    if (service != null) {
      reader.keys(said);
    }
    return service;
  }

  private @Nullable Service service() {
    if (!root.isObject()) {
      findings.error(VERSION, root.span(), "the document is no contract: it is no object", null);
      return null;
    }
    if (root.get("openapi") != null) {
      return openApi(text("openapi"));
    }
    if (root.get("swagger") != null) {
      findings.error(
          VERSION,
          place("swagger").span(),
          "Swagger " + text("swagger") + " is not supported yet",
          "convert the document to OpenAPI 3");
      return null;
    }
    if (root.get("tools") != null) {
      return McpReader.read(root, MCP, resolver, findings, options);
    }
    findings.error(
        VERSION,
        root.span(),
        "the document is no contract: it has neither 'openapi' nor 'tools'",
        "an OpenAPI document begins with 'openapi: 3.1.0'; an MCP schema document has 'name',"
            + " 'version' and 'tools'");
    return null;
  }

  /** After the readers, which say better what they miss. */
  private void keys(Diagnostics said) {
    if (root.get("openapi") == null) {
      KeyWalk.mcp(root, MCP, resolver, findings, said);
    } else {
      int minor = text("openapi").charAt(2) - '0';
      KeyWalk.openApi(root, minor, dialect(), resolver, findings, said);
    }
  }

  private @Nullable Service openApi(String version) {
    if (!version.matches("3\\.[012](\\..*)?")) {
      findings.error(
          VERSION,
          place("openapi").span(),
          "OpenAPI " + version + " is not supported",
          "the versions 3.0, 3.1 and 3.2 are");
      return null;
    }
    Place paths = root.get("paths");
    boolean old = version.startsWith("3.0");
    boolean other = root.get("webhooks") != null || root.get("components") != null;
    if (paths == null && (old || !other)) {
      findings.error(
          MISSING, root.span(), "'paths' is missing", "add 'paths: {}' if there are none yet");
      return null;
    }
    return OpenApiReader.read(root, dialect(), resolver, findings, options);
  }

  private Dialect dialect() {
    return text("openapi").startsWith("3.0") ? Dialect.OPENAPI_30 : Dialect.OPENAPI_31;
  }

  private Place place(String key) {
    Place place = root.get(key);
    return place == null ? root : place;
  }

  private String text(String key) {
    Node node = place(key).node();
    if (node instanceof Node.NumberNode number) {
      return number.written();
    }
    return node instanceof Node.StringNode text ? text.value() : "";
  }
}
