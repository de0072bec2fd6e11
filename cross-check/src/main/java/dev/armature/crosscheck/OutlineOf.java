package dev.armature.crosscheck;

import dev.armature.generator.crosscheck.Outline;
import dev.armature.generator.source.Span;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.HashSet;
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
              operation(operation, item.getParameters(), part);
            });
  }

  /** Operations win over their path item, whose parameters the model has apart in 3.1. */
  private void operation(Operation operation, @Nullable List<Parameter> shared, Outline.Part part) {
    Set<String> own = new HashSet<>();
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(each -> own.add(parameter(each, part)));
    }
    if (shared != null) {
      shared.stream()
          .filter(each -> !own.contains(key(each)))
          .forEach(each -> parameter(each, part));
    }
    RequestBody body = body(operation.getRequestBody());
    if (body != null && body.getContent() != null && !body.getContent().isEmpty()) {
      part.body(Boolean.TRUE.equals(body.getRequired()));
    }
    if (operation.getResponses() != null) {
      operation.getResponses().keySet().forEach(each -> part.response(each));
    }
  }

  private String key(Parameter written) {
    Parameter parameter = parameter(written);
    return parameter == null ? "" : parameter.getIn() + " " + parameter.getName();
  }

  private @Nullable Parameter parameter(Parameter written) {
    Object target = written.get$ref() == null ? written : target(written.get$ref(), "parameters");
    return target instanceof Parameter found && found.getName() != null ? found : null;
  }

  private String parameter(Parameter written, Outline.Part part) {
    Parameter parameter = parameter(written);
    if (parameter == null) {
      return "";
    }
    String in = String.valueOf(parameter.getIn());
    String name = parameter.getName();
    if (!in.equals("header") || !OTHERS.contains(name.toLowerCase(Locale.ROOT))) {
      boolean required = in.equals("path") || Boolean.TRUE.equals(parameter.getRequired());
      part.parameter(name, in, required);
    }
    return key(written);
  }

  private @Nullable RequestBody body(@Nullable RequestBody written) {
    if (written == null || written.get$ref() == null) {
      return written;
    }
    return target(written.get$ref(), "requestBodies") instanceof RequestBody body ? body : null;
  }

  private void schema(String name, Schema<?> schema) {
    Outline.Part part = new Outline.Part(Span.NONE);
    new SchemaOutline(this::target).add(schema, part);
    outline.schemas().put(name, part);
  }

  /** Of a schema, references lead to what is inside components, too. */
  private @Nullable Schema<?> target(String reference) {
    return target(reference, "schemas") instanceof Schema<?> whole
        ? whole
        : new InnerSchemas(components("schemas")).find(reference);
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
