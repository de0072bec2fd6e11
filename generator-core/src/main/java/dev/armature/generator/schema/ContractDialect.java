package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import org.jspecify.annotations.Nullable;

/** Tells from a document's root which dialect the schemas of a contract are written in. */
final class ContractDialect {
  private ContractDialect() {}

  /** What the version of a contract says, or null if the document is none of OpenAPI. */
  static @Nullable Dialect of(Place root) {
    if (root.get("$schema") != null) {
      return null;
    }
    String version = text(root.get("openapi"));
    if (version.matches("3\\.0(\\..*)?")) {
      return Dialect.OPENAPI_30;
    } else if (version.matches("3\\.[12](\\..*)?")) {
      return Dialect.OPENAPI_31;
    }
    return text(root.get("swagger")).matches("2(\\.0)?") ? Dialect.SWAGGER_20 : null;
  }

  /** Versions are strings; YAML without quotes makes numbers of them. */
  private static String text(@Nullable Place version) {
    if (version != null && version.node() instanceof Node.NumberNode number) {
      return number.literal();
    }
    String text = version == null ? null : version.text();
    return text == null ? "" : text;
  }
}
