package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.HttpBinding.FormMember;
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
          "deepObject", Style.DEEP_OBJECT,
          "cookie", Style.COOKIE);

  private static final Map<Location, Set<Style>> ALLOWED =
      Map.of(
          Location.PATH, Set.of(Style.SIMPLE, Style.LABEL, Style.MATRIX),
          Location.QUERY,
              Set.of(Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.DEEP_OBJECT),
          Location.HEADER, Set.of(Style.SIMPLE),
          Location.COOKIE, Set.of(Style.FORM, Style.COOKIE));

  private final Contract contract;
  private final ShownExamples examples;
  private final QuerystringReader wholeQuery;

  ParameterReader(Contract contract) {
    this.contract = contract;
    this.wholeQuery = new QuerystringReader(contract, this);
    this.examples = new ShownExamples(contract);
  }

  /** A parameter and how it is spelled; its shape is known when all types are. */
  record Parameter(
      InputField input,
      Location in,
      Style style,
      boolean explode,
      boolean allowReserved,
      List<FormMember> members,
      boolean emptyIsAbsent) {
    Parameter(InputField input, Location in, Style style, boolean explode, boolean allowReserved) {
      this(input, in, style, explode, allowReserved, List.of(), false);
    }
  }

  /**
   * What {@code content} says.
   *
   * @param type the media type as written
   */
  record Media(String type, Place at) {
    boolean is(String plain) {
      return plainType().equals(plain);
    }

    boolean isJson() {
      String plain = plainType();
      return plain.equals("application/json") || plain.endsWith("+json") || plain.equals("*/*");
    }

    private String plainType() {
      return type.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").trim();
    }
  }

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
    Media content = content(at);
    if (in == Location.QUERYSTRING) {
      return wholeQuery.read(at, content, name, operation.then(name));
    }
    boolean required = contract.fields().flag(at, "required", false);
    if (in == Location.PATH && !required) {
      contract.warn(at, "path parameter '" + name + "' is always required", "add 'required: true'");
    }
    Place schema = content == null ? at.get("schema") : content.at().get("schema");
    Value value = value(schema, operation.then(name), at);
    examples.of(content == null ? at : content.at(), Direction.REQUEST, content == null);
    Style style = content == null ? style(at, in) : style(content, in, value);
    boolean apart = style == Style.FORM || style == Style.COOKIE;
    boolean explode = contract.fields().flag(at, "explode", apart);
    boolean always = required || in == Location.PATH;
    InputField input = input(at, name, value, schema, always);
    boolean reserved = contract.fields().flag(at, "allowReserved", false);
    boolean empty = new EmptyValues(contract).areNone(at, in, always, value);
    return new Parameter(input, in, style, explode, reserved, List.of(), empty);
  }

  /** What goes in by a parameter. */
  InputField input(Place at, String name, Value value, @Nullable Place schema, boolean required) {
    return new InputField(
        name,
        value,
        schema == null ? null : contract.types().schema(schema),
        required,
        doc(at),
        schema == null ? null : contract.types().presetOf(schema, value),
        Origins.of(at));
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

  /** Leaves out what cannot stand beside a parameter that is the whole query. */
  void wholeQuery(List<Parameter> all, Place operation) {
    wholeQuery.alone(all, operation);
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
        since32(at, "in: querystring");
        return Location.QUERYSTRING;
      default:
        contract
            .findings()
            .fault(
                Contract.INVALID,
                at,
                "a parameter is in: path, query, querystring, header or cookie, not '" + in + "'",
                "left out");
        return null;
    }
  }

  private @Nullable Media content(Place at) {
    List<Place> contents = contract.fields().members(at, "content");
    if (contents.size() > 1) {
      contract.warn(
          contents.get(1),
          "the 'content' of a parameter has one media type; '"
              + contents.get(0).key()
              + "' counts here",
          null);
    }
    Place first = contents.isEmpty() ? null : contract.follow(contents.get(0));
    return first == null ? null : new Media(contents.get(0).key(), first);
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
  private Style style(Media content, Location in, Value value) {
    if (content.isJson()) {
      return Style.JSON_CONTENT;
    }
    if (!content.is("text/plain") || !contract.types().isText(value)) {
      contract.unsupported(
          content.at(),
          "a parameter cannot be '" + content.type() + "' yet",
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
    if (style == Style.COOKIE) {
      since32(at, "style: cookie");
    }
    return style;
  }

  private void since32(Place at, String what) {
    String version = contract.fields().text(contract.root(), "openapi");
    if (version != null && version.matches("3\\.[01](\\..*)?")) {
      contract.warn(at, "parameters have '" + what + "' since OpenAPI 3.2", "declare that version");
    }
  }

  private Doc doc(Place at) {
    String description = contract.fields().text(at, "description");
    boolean deprecated =
        at.get("deprecated") != null && contract.fields().flag(at, "deprecated", false);
    return description == null && !deprecated ? Doc.NONE : new Doc(null, description, deprecated);
  }
}
