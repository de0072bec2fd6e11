package dev.armature.generator.emit.mcp;

import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.ToolBinding;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how MCP reaches an operation; where the contract does not, inputs become arguments. */
public final class ToolBindings {
  private ToolBindings() {}

  /** The tool of an operation, which repeats all schemas that it refers to. */
  public static ToolBinding of(Operation operation) {
    ToolBinding own = operation.tool();
    return own == null ? made(operation) : own;
  }

  private static ToolBinding made(Operation operation) {
    ToolSchema schema = new ToolSchema(operation.origin().span());
    List<ToolBinding.Argument> arguments = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < operation.inputs().size(); i++) {
      InputField input = operation.inputs().get(i);
      String name = names.add(input.name()) ? input.name() : other(input.name(), names);
      arguments.add(new ToolBinding.Argument(i, name));
      String description = input.doc().description();
      schema.property(name, schemaOf(operation, i), description, input.required());
    }
    String summary = operation.doc().summary();
    String description = operation.doc().description();
    return new ToolBinding(
        operation.id().replaceAll("[^A-Za-z0-9_.-]+", "_"),
        summary,
        description == null ? summary : description,
        schema.object(),
        output(operation),
        List.of(),
        arguments);
  }

  /** A parameter may have the name of another one elsewhere, or that of the body. */
  private static String other(String name, Set<String> names) {
    String other = name + "_";
    while (!names.add(other)) {
      other += "_";
    }
    return other;
  }

  private static @Nullable Schema schemaOf(Operation operation, int input) {
    HttpBinding http = operation.http();
    return http != null && http.body() != null && http.body().input() == input
        ? http.body().contents().get(0).schema()
        : operation.inputs().get(input).schema();
  }

  /** Structured content is an object, so only such a success has a schema (MCP, tools). */
  private static @Nullable Node output(Operation operation) {
    for (Outcome outcome : operation.outcomes()) {
      if (outcome.status().success() && !outcome.contents().isEmpty()) {
        Content content = outcome.contents().get(0);
        Schema schema = content.schema();
        return schema != null && isObject(content)
            ? new ToolSchema(schema.place().span()).objectOf(schema)
            : null;
      }
    }
    return null;
  }

  private static boolean isObject(Content content) {
    return content.value() != null
        && !content.value().nullable()
        && (content.value().type() instanceof TypeRef.Named
            || content.value().type() instanceof TypeRef.MapOf
            || content.value().type() instanceof TypeRef.Mapped mapped
                && mapped.shape() == HttpBinding.Shape.OBJECT);
  }
}
