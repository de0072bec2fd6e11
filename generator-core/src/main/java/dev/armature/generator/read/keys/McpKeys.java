package dev.armature.generator.read.keys;

import java.util.Map;

/** The objects of MCP schema documents (MCP 2025-11-25, schema) and of {@code x-armature}. */
final class McpKeys {
  private final Map<ObjectKind, KeyRows> rows;

  private McpKeys(Map<ObjectKind, KeyRows> rows) {
    this.rows = rows;
  }

  static void addTo(Map<ObjectKind, KeyRows> rows) {
    McpKeys keys = new McpKeys(rows);
    keys.document();
    keys.tools();
    keys.others();
    keys.armature();
  }

  private KeyRows of(ObjectKind kind) {
    return rows.computeIfAbsent(kind, k -> new KeyRows());
  }

  private KeyRows named(ObjectKind kind) {
    return of(kind)
        .values("name", "title", "description", "_meta")
        .list(ObjectKind.ICON, "icons")
        .needs("name");
  }

  private void document() {
    of(ObjectKind.MCP_DOCUMENT)
        .values("name", "title", "description", "version", "instructions", "websiteUrl", "_meta")
        .list(ObjectKind.ICON, "icons")
        .list(ObjectKind.TOOL, "tools")
        .list(ObjectKind.RESOURCE, "resources")
        .list(ObjectKind.RESOURCE_TEMPLATE, "resourceTemplates")
        .list(ObjectKind.PROMPT, "prompts")
        .one(ObjectKind.X_ARMATURE, "x-armature")
        .needs("name", "version");
    of(ObjectKind.ICON).values("src", "mimeType", "sizes", "theme").needs("src");
  }

  private void tools() {
    named(ObjectKind.TOOL)
        .one(ObjectKind.SCHEMA, "inputSchema", "outputSchema")
        .one(ObjectKind.TOOL_ANNOTATIONS, "annotations")
        .one(ObjectKind.TOOL_EXECUTION, "execution")
        .one(ObjectKind.X_ARMATURE, "x-armature")
        .gravelyNeeds(null, "inputSchema");
    of(ObjectKind.TOOL_ANNOTATIONS)
        .values("title", "readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint");
    of(ObjectKind.TOOL_EXECUTION).values("taskSupport");
  }

  private void others() {
    named(ObjectKind.RESOURCE)
        .values("uri", "mimeType", "size")
        .one(ObjectKind.ANNOTATIONS, "annotations")
        .needs("uri");
    named(ObjectKind.RESOURCE_TEMPLATE)
        .values("uriTemplate", "mimeType")
        .one(ObjectKind.ANNOTATIONS, "annotations")
        .needs("uriTemplate");
    of(ObjectKind.ANNOTATIONS).values("audience", "priority", "lastModified");
    named(ObjectKind.PROMPT).list(ObjectKind.PROMPT_ARGUMENT, "arguments");
    of(ObjectKind.PROMPT_ARGUMENT).values("name", "title", "description", "required").needs("name");
  }

  private void armature() {
    of(ObjectKind.X_ARMATURE)
        .values("permission", "timeout", "retry", "circuitBreaker", "bulkhead", "cache", "audit")
        .values("paging", "sensitive", "upstream")
        .one(ObjectKind.RATE_LIMIT, "rateLimit")
        .one(ObjectKind.ARMATURE_MCP, "mcp");
    of(ObjectKind.RATE_LIMIT).values("calls", "window");
    of(ObjectKind.ARMATURE_MCP).values("expose", "name", "title", "description", "resultFields");
  }
}
