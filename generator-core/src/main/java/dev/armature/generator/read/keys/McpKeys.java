package dev.armature.generator.read.keys;

import dev.armature.generator.ir.Policies;
import dev.armature.generator.ir.PolicyKind;

/** The objects of MCP schema documents (MCP 2025-11-25, schema) and of {@code x-armature}. */
final class McpKeys {
  private McpKeys() {}

  static void addTo(ObjectKeys all) {
    document(all);
    tools(all);
    others(all);
    armature(all);
  }

  private static KeyRows named(ObjectKeys all, ObjectKind kind) {
    return all.of(kind)
        .values("name", "title", "description", "_meta")
        .list(ObjectKind.ICON, "icons")
        .needs("name");
  }

  private static void document(ObjectKeys all) {
    all.of(ObjectKind.MCP_DOCUMENT)
        .values("name", "title", "description", "version", "instructions", "websiteUrl", "_meta")
        .list(ObjectKind.ICON, "icons")
        .list(ObjectKind.TOOL, "tools")
        .list(ObjectKind.RESOURCE, "resources")
        .list(ObjectKind.RESOURCE_TEMPLATE, "resourceTemplates")
        .list(ObjectKind.PROMPT, "prompts")
        .one(ObjectKind.X_ARMATURE, "x-armature")
        .needs("name", "version");
    all.of(ObjectKind.ICON).values("src", "mimeType", "sizes", "theme").needs("src");
  }

  private static void tools(ObjectKeys all) {
    named(all, ObjectKind.TOOL)
        .one(ObjectKind.SCHEMA, "inputSchema", "outputSchema")
        .one(ObjectKind.TOOL_ANNOTATIONS, "annotations")
        .one(ObjectKind.TOOL_EXECUTION, "execution")
        .one(ObjectKind.X_ARMATURE, "x-armature")
        .gravelyNeeds(null, "inputSchema");
    all.of(ObjectKind.TOOL_ANNOTATIONS)
        .values("title", "readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint");
    all.of(ObjectKind.TOOL_EXECUTION).values("taskSupport");
  }

  private static void others(ObjectKeys all) {
    named(all, ObjectKind.RESOURCE)
        .values("uri", "mimeType", "size")
        .one(ObjectKind.ANNOTATIONS, "annotations")
        .needs("uri");
    named(all, ObjectKind.RESOURCE_TEMPLATE)
        .values("uriTemplate", "mimeType")
        .one(ObjectKind.ANNOTATIONS, "annotations")
        .needs("uriTemplate");
    all.of(ObjectKind.ANNOTATIONS).values("audience", "priority", "lastModified");
    named(all, ObjectKind.PROMPT).list(ObjectKind.PROMPT_ARGUMENT, "arguments");
    all.of(ObjectKind.PROMPT_ARGUMENT)
        .values("name", "title", "description", "required")
        .needs("name");
  }

  private static void armature(ObjectKeys all) {
    KeyRows extension =
        all.of(ObjectKind.X_ARMATURE)
            .values(Policies.WITHOUT_LAYER.toArray(String[]::new))
            .values("sensitive", "upstream")
            .one(ObjectKind.PAGING, "paging")
            .one(ObjectKind.ARMATURE_MCP, "mcp");
    for (PolicyKind kind : PolicyKind.values()) {
      if (kind.isObject()) {
        ObjectKind object = ObjectKind.valueOf(kind.name());
        extension.one(object, kind.key());
        all.of(object)
            .values(kind.parts().stream().map(PolicyKind.Part::key).toArray(String[]::new));
      } else {
        extension.values(kind.key());
      }
    }
    all.of(ObjectKind.PAGING).values("kind", "parameter", "limit", "first", "next", "items");
    all.of(ObjectKind.ARMATURE_MCP)
        .values("expose", "name", "title", "description", "resultFields");
  }
}
