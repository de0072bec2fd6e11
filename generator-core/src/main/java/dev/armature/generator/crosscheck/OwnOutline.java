package dev.armature.generator.crosscheck;

import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Service;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The outline of what we read. */
final class OwnOutline {
  private static final String SCHEMAS = "/components/schemas/";

  private OwnOutline() {}

  static Outline of(Service service) {
    Outline outline = new Outline();
    for (Operation operation : service.operations()) {
      HttpBinding http = operation.http();
      if (http != null) {
        outline.operations().put(http.method() + " " + http.path(), part(operation, http));
      }
    }
    for (TypeDef type : service.types()) {
      String name = name(type, service.origin().document());
      if (name != null && type instanceof RecordDef record) {
        Span span = type.origin().span();
        properties(record, outline.schemas().computeIfAbsent(name, k -> new Outline.Part(span)));
      }
    }
    return outline;
  }

  private static Outline.Part part(Operation operation, HttpBinding http) {
    Outline.Part part = new Outline.Part(operation.origin().span());
    for (HttpBinding.ParameterBinding each : http.parameters()) {
      InputField input = operation.inputs().get(each.input());
      part.parameter(each.name(), each.in().name().toLowerCase(Locale.ROOT), input.required());
    }
    if (http.body() != null) {
      part.body(operation.inputs().get(http.body().input()).required());
    }
    operation.outcomes().forEach(outcome -> part.response(outcome.status().toString()));
    return part;
  }

  /** Types of one schema for either direction have its properties together. */
  private static void properties(RecordDef record, Outline.Part part) {
    record.properties().forEach(each -> part.property(each.name(), each.required()));
    if (record.tag() != null) {
      part.property(record.tag().property(), record.tag().required());
    }
  }

  private static @Nullable String name(TypeDef type, String contract) {
    String pointer = type.origin().pointer();
    boolean component =
        type.origin().document().equals(contract)
            && pointer.startsWith(SCHEMAS)
            && pointer.indexOf('/', SCHEMAS.length()) < 0;
    return component ? JsonPointer.unescape(pointer.substring(SCHEMAS.length())) : null;
  }
}
