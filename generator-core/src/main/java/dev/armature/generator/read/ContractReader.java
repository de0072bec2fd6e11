package dev.armature.generator.read;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Service;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.read.common.FormatReader;
import dev.armature.generator.read.common.OperationHead;
import dev.armature.generator.read.keys.KeyWalk;
import dev.armature.generator.read.mcp.McpReader;
import dev.armature.generator.read.openapi.OpenApiReader;
import dev.armature.generator.read.swagger.SwaggerReader;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceLoader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contract of whatever format it is. */
public final class ContractReader {
  private static final String VERSION = "contract/unknown-version";
  private static final String MISSING = "contract/missing";

  /** MCP 2025-11-25, schemas without {@code $schema}. */
  private static final Dialect MCP = Dialect.JSON_SCHEMA_2020_12;

  private final Place root;
  private final RefResolver resolver;
  private final Findings findings;
  private final ModelPolicy policy;
  private final @Nullable FormatReader format;

  private ContractReader(
      Document contract, SourceLoader loader, Findings findings, ModelPolicy policy) {
    this.policy = policy;
    this.root = Place.of(contract);
    this.findings = findings;
    this.resolver = new RefResolver(loader, contract, findings);
    this.format = format();
  }

  /**
   * Finds out what a document is and which operations it has; reports if it is no contract.
   *
   * @param loader reads the files that it refers to
   * @param policy what types are made of
   */
  public static ContractReader of(
      Document contract, SourceLoader loader, Findings findings, ModelPolicy policy) {
    return new ContractReader(contract, loader, findings, policy);
  }

  /** Whether the document is a contract. */
  public boolean isContract() {
    return format != null;
  }

  /** The document, as operations are read from it. */
  public Place root() {
    return root;
  }

  /** Its operations, in order. */
  public List<OperationHead> operations() {
    return format == null ? List.of() : format.operations();
  }

  /**
   * Reads operations and lowers their schemas; to be called once.
   *
   * @param wanted some of the operations; the others leave no trace
   * @param said what the findings are reported into
   * @return the service, not finished yet, or null if the document is no contract; if any of {@code
   *     said} is an error, nothing should be generated from it
   */
  public @Nullable Service lower(Set<OperationHead> wanted, Diagnostics said) {
    if (format == null) {
      return null;
    }
    Service service = format.lower(wanted);
    keys(said);
    return service;
  }

  private @Nullable FormatReader format() {
    if (!root.isObject()) {
      findings.error(VERSION, root.span(), "the document is no contract: it is no object", null);
      return null;
    }
    if (root.get("openapi") != null) {
      return openApi(text("openapi"));
    }
    if (root.get("swagger") != null) {
      return swagger(text("swagger"));
    }
    if (root.get("tools") != null) {
      return McpReader.of(root, MCP, resolver, findings, policy);
    }
    findings.error(
        VERSION,
        root.span(),
        "the document is no contract: it has none of 'openapi', 'swagger' and 'tools'",
        "an OpenAPI document begins with 'openapi: 3.1.0'; an MCP schema document has 'name',"
            + " 'version' and 'tools'");
    return null;
  }

  /** After the readers, which say better what they miss. */
  private void keys(Diagnostics said) {
    if (root.get("openapi") == null && root.get("swagger") != null) {
      KeyWalk.swagger(root, resolver, findings, said);
    } else if (root.get("openapi") == null) {
      KeyWalk.mcp(root, MCP, resolver, findings, said);
    } else {
      int minor = text("openapi").charAt(2) - '0';
      KeyWalk.openApi(root, minor, dialect(), resolver, findings, said);
    }
  }

  private @Nullable FormatReader openApi(String version) {
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
    return OpenApiReader.of(root, dialect(), resolver, findings, policy);
  }

  private @Nullable FormatReader swagger(String version) {
    if (!version.matches("2(\\.0)?")) {
      findings.error(
          VERSION,
          place("swagger").span(),
          "Swagger " + version + " is not supported",
          "version 2.0 is; 'openapi' is the key of later versions");
      return null;
    }
    if (root.get("paths") == null) {
      findings.error(
          MISSING, root.span(), "'paths' is missing", "add 'paths: {}' if there are none yet");
      return null;
    }
    return SwaggerReader.of(root, resolver, findings, policy);
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
