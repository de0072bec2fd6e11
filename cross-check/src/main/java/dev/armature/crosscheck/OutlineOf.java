package dev.armature.crosscheck;

import dev.armature.generator.crosscheck.Outline;
import dev.armature.generator.source.Span;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what swagger-parser's model comes to. */
final class OutlineOf {
  /** Which no parameter describes (OpenAPI 3.1, 4.8.12.1). */
  private static final Set<String> OTHERS = Set.of("accept", "content-type", "authorization");

  private final OpenAPI openApi;
  private final Outline outline = new Outline();

  OutlineOf(OpenAPI openApi) {
    this.openApi = openApi;
  }

  Outline outline() {
    Map<String, PathItem> paths = openApi.getPaths() == null ? Map.of() : openApi.getPaths();
    paths.forEach(this::item);
    components("schemas").forEach((name, schema) -> schema(name, (Schema<?>) schema));
    return outline;
  }

  private void item(String path, PathItem item) {
    String full = path.startsWith("/") ? path : "/" + path;
    item.readOperationsMap()
        .forEach(
            (method, operation) -> {
              Outline.Part part = new Outline.Part(Span.NONE);
              outline.operations().put(method + " " + full, part);
              operation(operation, part);
            });
  }

  private void operation(Operation operation, Outline.Part part) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(each -> parameter(each, part));
    }
    RequestBody body = body(operation.getRequestBody());
    if (body != null && body.getContent() != null && !body.getContent().isEmpty()) {
      part.body(Boolean.TRUE.equals(body.getRequired()));
    }
    if (operation.getResponses() != null) {
      operation.getResponses().keySet().forEach(each -> part.response(each));
    }
  }

  private void parameter(Parameter written, Outline.Part part) {
    Object target = written.get$ref() == null ? written : target(written.get$ref(), "parameters");
    if (!(target instanceof Parameter parameter) || parameter.getName() == null) {
      return;
    }
    String in = String.valueOf(parameter.getIn());
    String name = parameter.getName();
    if (!in.equals("header") || !OTHERS.contains(name.toLowerCase(Locale.ROOT))) {
      boolean required = in.equals("path") || Boolean.TRUE.equals(parameter.getRequired());
      part.parameter(name, in, required);
    }
  }

  private @Nullable RequestBody body(@Nullable RequestBody written) {
    if (written == null || written.get$ref() == null) {
      return written;
    }
    return target(written.get$ref(), "requestBodies") instanceof RequestBody body ? body : null;
  }

  private void schema(String name, Schema<?> schema) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> required = new HashSet<>();
    Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    properties(schema, names, required, seen);
    Outline.Part part = new Outline.Part(Span.NONE);
    // What one branch requires, another one may declare.
    names.forEach(each -> part.property(each, required.contains(each)));
    outline.schemas().put(name, part);
  }

  /** Those of everything that holds at once. */
  private void properties(
      @Nullable Schema<?> schema, Set<String> names, Set<String> required, Set<Schema<?>> seen) {
    if (schema == null || !seen.add(schema)) {
      return;
    }
    if (schema.get$ref() != null && target(schema.get$ref(), "schemas") instanceof Schema<?> to) {
      properties(to, names, required, seen);
    }
    if (schema.getRequired() != null) {
      required.addAll(schema.getRequired());
    }
    if (schema.getProperties() != null) {
      names.addAll(schema.getProperties().keySet());
    }
    List<?> all = schema.getAllOf() == null ? List.of() : schema.getAllOf();
    all.forEach(branch -> properties((Schema<?>) branch, names, required, seen));
  }

  private @Nullable Object target(String reference, String kind) {
    String prefix = "#/components/" + kind + "/";
    return reference.startsWith(prefix)
        ? components(kind).get(reference.substring(prefix.length()))
        : null;
  }

  private Map<String, ?> components(String kind) {
    if (openApi.getComponents() == null) {
      return Map.of();
    }
    Map<String, ?> found =
        switch (kind) {
          case "schemas" -> openApi.getComponents().getSchemas();
          case "parameters" -> openApi.getComponents().getParameters();
          default -> openApi.getComponents().getRequestBodies();
        };
    return found == null ? Map.of() : found;
  }
}
