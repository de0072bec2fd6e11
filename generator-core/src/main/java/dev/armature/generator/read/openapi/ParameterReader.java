package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parameters. */
final class ParameterReader {
  private static final Map<String, Style> STYLES =
      Map.of(
          "simple", Style.SIMPLE,
          "label", Style.LABEL,
          "matrix", Style.MATRIX,
          "form", Style.FORM,
          "spaceDelimited", Style.SPACE_DELIMITED,
          "pipeDelimited", Style.PIPE_DELIMITED,
          "deepObject", Style.DEEP_OBJECT);

  private static final Map<Location, Set<Style>> ALLOWED =
      Map.of(
          Location.PATH, Set.of(Style.SIMPLE, Style.LABEL, Style.MATRIX),
          Location.QUERY,
              Set.of(Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.DEEP_OBJECT),
          Location.HEADER, Set.of(Style.SIMPLE),
          Location.COOKIE, Set.of(Style.FORM));

  private final Contract contract;
  private final ShownExamples examples;

  ParameterReader(Contract contract) {
    this.contract = contract;
    this.examples = new ShownExamples(contract);
  }

  /** A parameter and how it is spelled; its shape is known when all types are. */
  record Parameter(
      InputField input, Location in, Style style, boolean explode, boolean allowReserved) {}

  /** Reads one, or returns null if it is none of ours. */
  @Nullable Parameter read(Place at, Hint operation) {
    String name = contract.fields().text(at, "name");
    Location in = location(at);
    if (name == null || in == null) {
      if (name == null) {
        contract.warn(at, "a parameter without 'name' is ignored", null);
      }
      return null;
    }
    if (in == Location.HEADER && isOurs(name)) {
      return null;
    }
    boolean required = contract.fields().flag(at, "required", false);
    if (in == Location.PATH && !required) {
      contract.warn(at, "path parameter '" + name + "' is always required", "add 'required: true'");
    }
    Place content = content(at);
    Place schema = content == null ? at.get("schema") : content.get("schema");
    Value value = value(schema, operation.then(name), at);
    examples.of(content == null ? at : content, Direction.REQUEST, content == null);
    Style style = content == null ? style(at, in) : style(content, in, value);
    boolean explode = contract.fields().flag(at, "explode", style == Style.FORM);
    InputField input =
        new InputField(
            name,
            value,
            schema == null ? null : contract.types().schema(schema),
            required || in == Location.PATH,
            doc(at),
            schema == null ? null : contract.types().presetOf(schema, value),
            Origins.of(at));
    boolean reserved = contract.fields().flag(at, "allowReserved", false);
    return new Parameter(input, in, style, explode, reserved);
  }

  /** A path parameter that the template names but nothing declares. */
  Parameter undeclared(String name, Place operation) {
    contract.warn(
        operation,
        "path parameter '" + name + "' is not declared; read as a string",
        "declare it under 'parameters' with 'in: path'");
    InputField input =
        new InputField(
            name,
            Value.of(new TypeRef.Of(Scalar.STRING)),
            null,
            true,
            Doc.NONE,
            null,
            Origins.of(operation));
    return new Parameter(input, Location.PATH, Style.SIMPLE, false, false);
  }

  /** OpenAPI 3.1 4.8.12.1: these headers are described elsewhere. */
  private static boolean isOurs(String header) {
    return Set.of("accept", "content-type", "authorization")
        .contains(header.toLowerCase(Locale.ROOT));
  }

  private @Nullable Location location(Place at) {
    String in = contract.fields().text(at, "in");
    switch (in == null ? "" : in) {
      case "path":
        return Location.PATH;
      case "query":
        return Location.QUERY;
      case "header":
        return Location.HEADER;
      case "cookie":
        return Location.COOKIE;
      case "querystring":
        contract.unsupported(at, "'in: querystring' is not supported yet", "left out");
        return null;
      default:
        contract
            .findings()
            .fault(
                Contract.INVALID,
                at,
                "a parameter is in: path, query, header or cookie, not '" + in + "'",
                "left out");
        return null;
    }
  }

  private @Nullable Place content(Place at) {
    List<Place> contents = contract.fields().members(at, "content");
    if (contents.size() > 1) {
      contract.warn(
          contents.get(1),
          "the 'content' of a parameter has one media type; '"
              + contents.get(0).key()
              + "' counts here",
          null);
    }
    return contents.isEmpty() ? null : contents.get(0);
  }

  private Value value(@Nullable Place schema, Hint hint, Place at) {
    if (schema == null) {
      contract.warn(at, "the parameter has no schema; read as a string", "add a 'schema'");
      return Value.of(new TypeRef.Of(Scalar.STRING));
    }
    return contract.types().value(schema, hint, Direction.REQUEST);
  }

  private static Style usual(Location in) {
    return in == Location.PATH || in == Location.HEADER ? Style.SIMPLE : Style.FORM;
  }

  /** What is no JSON is the text that is sent. */
  private Style style(Place content, Location in, Value value) {
    String type = content.key().toLowerCase(Locale.ROOT).replaceFirst(";.*", "").trim();
    boolean json = type.equals("application/json") || type.endsWith("+json") || type.equals("*/*");
    if (json) {
      return Style.JSON_CONTENT;
    }
    if (!type.equals("text/plain") || !contract.types().isText(value)) {
      contract.unsupported(
          content,
          "a parameter cannot be '" + content.key() + "' yet",
          "read like one without 'content'");
    }
    return usual(in);
  }

  private Style style(Place at, Location in) {
    Style otherwise = usual(in);
    String text = contract.fields().text(at, "style");
    if (text == null) {
      return otherwise;
    }
    Style style = STYLES.get(text);
    if (contract.isSwagger()) {
      return text.equals("tabDelimited") ? Style.TAB_DELIMITED : style == null ? otherwise : style;
    }
    if (style == null || !ALLOWED.getOrDefault(in, Set.of()).contains(style)) {
      contract.warn(
          at,
          "style '"
              + text
              + "' is none of a parameter in: "
              + in.name().toLowerCase(Locale.ROOT)
              + "; read with the default style",
          null);
      return otherwise;
    }
    return style;
  }

  private Doc doc(Place at) {
    String description = contract.fields().text(at, "description");
    boolean deprecated =
        at.get("deprecated") != null && contract.fields().flag(at, "deprecated", false);
    return description == null && !deprecated ? Doc.NONE : new Doc(null, description, deprecated);
  }
}
