package dev.armature.generator.read.mcp;

import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.ToolBinding;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives operations of other contracts a tool: their inputs become its arguments. Only runs that
 * need tools ask for it, since each tool repeats all schemas that it refers to.
 */
public final class ToolBindings {
  private final RefResolver resolver;

  private ToolBindings(RefResolver resolver) {
    this.resolver = resolver;
  }

  /** The service with a tool for every operation; those that have one keep it. */
  public static Service addTo(Service service, Document contract, SourceLoader loader) {
    // Reading the service has reported whatever is wrong with references.
    Findings silent = new Findings(new Diagnostics(), AcceptPolicy.strict(), contract.file());
    ToolBindings tools = new ToolBindings(new RefResolver(loader, contract, silent));
    return service.withOperations(service.operations().stream().map(tools::bound).toList());
  }

  private Operation bound(Operation operation) {
    return operation.tool() != null ? operation : operation.withTool(tool(operation));
  }

  private ToolBinding tool(Operation operation) {
    ToolSchema schema = new ToolSchema(resolver, operation.origin().span());
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

  private @Nullable Place schemaOf(Operation operation, int input) {
    Place at = place(operation.inputs().get(input).origin());
    HttpBinding http = operation.http();
    if (http != null && http.body() != null && http.body().input() == input) {
      return mediaType(at, http.body().contents().get(0));
    }
    Place schema = at == null ? null : at.get("schema");
    if (schema != null || at == null) {
      return schema;
    }
    Place contents = at.get("content");
    List<Place> all = contents == null ? List.of() : contents.members();
    return all.isEmpty() ? null : all.get(0).get("schema");
  }

  private static @Nullable Place mediaType(@Nullable Place owner, Content content) {
    Place contents = owner == null ? null : owner.get("content");
    Place media = contents == null ? null : contents.get(content.mediaType());
    return media == null || content.codec() == Content.Codec.BINARY ? null : media.get("schema");
  }

  /** Structured content is an object, so only such a success has a schema (MCP, tools). */
  private @Nullable Node output(Operation operation) {
    for (Outcome outcome : operation.outcomes()) {
      if (outcome.status().success() && !outcome.contents().isEmpty()) {
        Content content = outcome.contents().get(0);
        boolean object =
            content.value() != null
                && !content.value().nullable()
                && (content.value().type() instanceof TypeRef.Named
                    || content.value().type() instanceof TypeRef.MapOf
                    || content.value().type() instanceof TypeRef.Mapped mapped
                        && mapped.shape() == HttpBinding.Shape.OBJECT);
        Place schema = mediaType(place(outcome.origin()), content);
        return object && schema != null
            ? new ToolSchema(resolver, schema.span()).objectOf(schema)
            : null;
      }
    }
    return null;
  }

  private @Nullable Place place(Origin origin) {
    return origin.span().file() == null
        ? null
        : resolver.place(origin.span().file().uri(), JsonPointer.parse(origin.pointer()));
  }
}
