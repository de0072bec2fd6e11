package dev.armature.generator.document;

import dev.armature.generator.ir.Operation;
import dev.armature.generator.read.keys.ObjectKind;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tools of an MCP schema document as operations of HTTP: {@code POST /tools/NAME}. */
final class ToolPaths {
  private final Source source;
  private final PartWriter parts;

  ToolPaths(Source source, PartWriter parts) {
    this.source = source;
    this.parts = parts;
  }

  /** Writes what the document says of itself, and its tools. */
  void write(ObjectDraft draft) {
    Place root = source.root();
    ObjectDraft info =
        new ObjectDraft(root)
            .text("title", source.service().name())
            .text("version", source.service().version());
    text(info, "description", source.service().doc().description());
    draft.set("info", info.build());
    ObjectDraft paths = new ObjectDraft(root);
    Place tools = Objects.requireNonNull(root.get("tools"));
    for (Place tool : tools.items()) {
      Operation operation =
          source.wanted().contains(tool.location())
              ? source.operations().get(tool.toString())
              : null;
      if (operation != null) {
        Node post = new ObjectDraft(tool).set("post", operation(tool, operation)).build();
        paths.set("/tools/" + operation.id(), tool.span(), post);
      }
    }
    draft.set("paths", paths.build());
  }

  private Node operation(Place tool, Operation operation) {
    ObjectDraft draft = new ObjectDraft(tool).text("operationId", operation.id());
    text(draft, "summary", operation.doc().summary());
    text(draft, "description", operation.doc().description());
    Place input = tool.get("inputSchema");
    if (input != null) {
      source.resolver().embed(input);
      boolean required = operation.inputs().stream().anyMatch(each -> each.required());
      draft.set(
          "requestBody",
          new ObjectDraft(input).flag("required", required).set("content", json(input)).build());
    }
    return draft.set("responses", responses(tool)).copy("x-armature").build();
  }

  private Node responses(Place tool) {
    Place output = tool.get("outputSchema");
    ObjectDraft result = new ObjectDraft(tool).text("description", "The result of the tool.");
    if (output != null) {
      source.resolver().embed(output);
      result.set("content", json(output));
    }
    Node failed =
        new ObjectDraft(tool).text("description", "The tool says that it has failed.").build();
    return new ObjectDraft(tool).set("200", result.build()).set("422", failed).build();
  }

  private Node json(Place schema) {
    Node written = Objects.requireNonNull(parts.write(schema, ObjectKind.SCHEMA));
    Node media = new ObjectDraft(schema).set("schema", written).build();
    return new ObjectDraft(schema).set("application/json", media).build();
  }

  private static void text(ObjectDraft draft, String key, @Nullable String text) {
    if (text != null) {
      draft.text(key, text);
    }
  }
}
