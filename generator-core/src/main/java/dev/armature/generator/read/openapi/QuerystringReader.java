package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.HttpBinding.FormMember;
import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.HttpBinding.Shape;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads parameters that are the whole query (OpenAPI 3.2, 4.12.1 {@code in: querystring}). */
final class QuerystringReader {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String LEFT_OUT = "left out";

  private final Contract contract;
  private final ParameterReader parameters;
  private final ShownExamples examples;

  QuerystringReader(Contract contract, ParameterReader parameters) {
    this.contract = contract;
    this.parameters = parameters;
    this.examples = new ShownExamples(contract);
  }

  /**
   * Reads one, or returns null after saying why not.
   *
   * @param content what its {@code content} says, or null without one
   */
  ParameterReader.@Nullable Parameter read(
      Place at, ParameterReader.@Nullable Media content, String name, Hint hint) {
    Place schema = content == null ? null : content.at().get("schema");
    if (content == null || schema == null) {
      String fault = "a parameter in: querystring needs 'content' with a schema";
      contract.findings().fault(Contract.INVALID, at, fault, LEFT_OUT);
      return null;
    }
    Value value = contract.types().value(schema, hint, Direction.REQUEST);
    examples.of(content.at(), Direction.REQUEST, !content.isJson());
    Style style = style(content, value);
    if (style == null) {
      contract.unsupported(
          content.at(),
          "a whole query cannot be '" + content.type() + "' of that schema",
          LEFT_OUT);
      return null;
    }
    Value read = style == Style.FORM ? form(value) : value;
    boolean required = contract.fields().flag(at, "required", false);
    InputField input = parameters.input(at, name, read, schema, required);
    List<FormMember> members =
        style == Style.FORM ? new FormReader(contract).members(content.at()) : List.of();
    return new ParameterReader.Parameter(
        input, Location.QUERYSTRING, style, false, false, members, false);
  }

  private @Nullable Style style(ParameterReader.Media content, Value value) {
    if (content.isJson()) {
      return Style.JSON_CONTENT;
    }
    if (content.is(FORM)) {
      return isObject(value.type()) ? Style.FORM : null;
    }
    return content.is("text/plain") && contract.types().isText(value) ? Style.SIMPLE : null;
  }

  private static boolean isObject(TypeRef type) {
    boolean other = type instanceof TypeRef.Mapped mapped && mapped.shape() != Shape.OBJECT;
    return !other && !(type instanceof TypeRef.Of) && !(type instanceof TypeRef.ListOf);
  }

  private static Value form(Value value) {
    TypeRef type =
        value.type() instanceof TypeRef.AnyJson ? new TypeRef.MapOf(value) : value.type();
    return new Value(type, false, value.constraints());
  }

  /** Leaves all but the first out where other parameters speak of the query, too. */
  void alone(List<ParameterReader.Parameter> all, Place operation) {
    List<ParameterReader.Parameter> whole =
        all.stream().filter(each -> each.in() == Location.QUERYSTRING).toList();
    boolean query = all.stream().anyMatch(each -> each.in() == Location.QUERY);
    List<ParameterReader.Parameter> surplus =
        query || whole.isEmpty() ? whole : whole.subList(1, whole.size());
    if (!surplus.isEmpty()) {
      all.removeAll(surplus);
      String fault =
          query
              ? "a parameter in: querystring stands beside others in: query"
              : "there are several parameters in: querystring";
      contract.findings().fault(Contract.INVALID, operation, fault, LEFT_OUT);
    }
  }
}
