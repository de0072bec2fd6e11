package dev.armature.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How HTTP reaches an operation.
 *
 * @param method the method in upper case
 * @param path the path template as written, with a leading slash, without the base path
 * @param parameters where inputs come from, in order
 * @param body how the body is read, or null
 * @param choice which requests it takes, where other operations match the same; else null
 * @param paging how callers get to the next page of what it lists, or null
 */
public record HttpBinding(
    String method,
    String path,
    List<ParameterBinding> parameters,
    @Nullable BodyBinding body,
    @Nullable RouteChoice choice,
    @Nullable Paging paging) {
  public HttpBinding {
    parameters = List.copyOf(parameters);
  }

  /** The only one at its path. */
  public HttpBinding(
      String method, String path, List<ParameterBinding> parameters, @Nullable BodyBinding body) {
    this(method, path, parameters, body, null, null);
  }

  /** The same with other parameters. */
  public HttpBinding withParameters(List<ParameterBinding> others) {
    return new HttpBinding(method, path, others, body, choice, paging);
  }

  /** The same with another body. */
  public HttpBinding withBody(@Nullable BodyBinding other) {
    return new HttpBinding(method, path, parameters, other, choice, paging);
  }

  /** The same, for some of the requests to its path. */
  public HttpBinding withChoice(RouteChoice other) {
    return new HttpBinding(method, path, parameters, body, other, paging);
  }

  /** The same, page by page. */
  public HttpBinding withPaging(@Nullable Paging other) {
    return new HttpBinding(method, path, parameters, body, choice, other);
  }

  /** Where a parameter stands in a request. */
  public enum Location {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    /** The whole query is the parameter. */
    QUERYSTRING
  }

  /** How a parameter is spelled (OpenAPI 3.1 4.8.12.3). */
  public enum Style {
    SIMPLE,
    LABEL,
    MATRIX,
    FORM,
    SPACE_DELIMITED,
    PIPE_DELIMITED,
    /** Only of Swagger 2.0, whose paths and headers may be delimited likewise. */
    TAB_DELIMITED,
    DEEP_OBJECT,
    /** Of cookies: nothing is encoded (OpenAPI 3.2). */
    COOKIE,
    /** A {@code content} parameter or member of that media type: its text is a JSON document. */
    JSON_CONTENT
  }

  /** What a parameter's text is split into. */
  public enum Shape {
    SCALAR,
    ARRAY,
    OBJECT
  }

  /**
   * A parameter.
   *
   * @param input the index in {@link Operation#inputs}
   * @param name the name on the wire; of no meaning for a whole query
   * @param members the members of a query that is a form, which are not spelled in style form and
   *     exploded
   * @param emptyIsAbsent whether an empty text stands for none
   */
  public record ParameterBinding(
      int input,
      String name,
      Location in,
      Style style,
      boolean explode,
      boolean allowReserved,
      Shape shape,
      List<FormMember> members,
      boolean emptyIsAbsent) {
    public ParameterBinding {
      members = List.copyOf(members);
    }

    /** A parameter of which every empty text is a value. */
    public ParameterBinding(
        int input,
        String name,
        Location in,
        Style style,
        boolean explode,
        boolean allowReserved,
        Shape shape) {
      this(input, name, in, style, explode, allowReserved, shape, List.of(), false);
    }
  }

  /**
   * The request body.
   *
   * @param input the index in {@link Operation#inputs}
   * @param contents the representations, all of which decode into the type of the input, unless it
   *     {@link #isVariant}
   * @param members the members of a form that are not spelled in style form and exploded
   * @param parts what is said of the members of a form in parts
   * @param headers those of its parts
   */
  public record BodyBinding(
      int input,
      List<Content> contents,
      List<FormMember> members,
      List<FormMember> parts,
      List<PartHeaders> headers) {
    public BodyBinding {
      headers = List.copyOf(headers);
      contents = List.copyOf(contents);
      members = List.copyOf(members);
      parts = List.copyOf(parts);
    }

    /** A body without such members. */
    public BodyBinding(int input, List<Content> contents) {
      this(input, contents, List.of(), List.of(), List.of());
    }

    /** Whether its media type decides what it is read into; the input is free-form JSON then. */
    public boolean isVariant() {
      return !contents.stream().allMatch(each -> each.isLike(contents.get(0)));
    }

    /** Whether one of its representations need not fit into memory. */
    public boolean isStreamed() {
      return contents.stream().anyMatch(each -> each.format().isStreamed());
    }

    /** The same with other representations. */
    public BodyBinding with(List<Content> others) {
      return new BodyBinding(input, others, members, parts, headers);
    }
  }

  /**
   * The headers of a part of a form.
   *
   * @param part the member that the part stands for
   */
  public record PartHeaders(String part, List<Outcome.HeaderField> headers) {
    public PartHeaders {
      headers = List.copyOf(headers);
    }
  }

  /**
   * How a member of a form is spelled (OpenAPI 3.1 4.8.15).
   *
   * @param mediaTypes the types and ranges that a file may have; empty for all
   */
  public record FormMember(String name, Style style, boolean explode, List<String> mediaTypes) {
    public FormMember {
      mediaTypes = List.copyOf(mediaTypes);
    }

    /** A member that is no file, or any. */
    public FormMember(String name, Style style, boolean explode) {
      this(name, style, explode, List.of());
    }
  }
}
