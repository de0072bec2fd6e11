package dev.armature.runtime.http.param;

import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.json.JsonDecoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a parameter of an operation travels (OpenAPI 3.1, Parameter Object). Immutable; one constant
 * per parameter.
 */
public final class Parameter {
  /** Where a parameter is. */
  public enum Place {
    PATH("path"),
    QUERY("query"),
    HEADER("header"),
    COOKIE("cookie"),
    FORM("body");

    private final String label;

    Place(String label) {
      this.label = label;
    }

    /** What violations call it. */
    public String label() {
      return label;
    }
  }

  /** How values become text. */
  public enum Style {
    SIMPLE,
    LABEL,
    MATRIX,
    FORM,
    SPACE_DELIMITED,
    PIPE_DELIMITED,
    TAB_DELIMITED,
    DEEP_OBJECT,
    COOKIE
  }

  /** What the text stands for. */
  public enum Shape {
    SCALAR,
    ARRAY,
    OBJECT,
    JSON,
    /** Several JSON texts, or one that is an array. */
    JSON_ITEMS
  }

  private final Place place;
  private final String name;
  private final Style style;
  private final boolean explode;
  private final Shape shape;
  private final boolean required;
  private final List<String> members;
  private final List<String> arrayMembers;
  private final @Nullable List<String> noArrays;
  private final boolean others;
  private final List<String> siblings;
  private final List<String> inner;
  private final boolean lines;
  private final boolean emptyIsAbsent;
  private final boolean refused;
  private final boolean file;
  private final List<String> mediaTypes;
  private final List<PartHeader> headers;

  private Parameter(Builder builder) {
    place = builder.place;
    name = builder.name;
    style = builder.style;
    explode = builder.explode;
    shape = builder.shape;
    required = builder.required;
    members = builder.members;
    arrayMembers = builder.arrayMembers;
    noArrays = builder.noArrays;
    others = builder.others;
    siblings = builder.siblings;
    inner = builder.inner;
    lines = builder.lines;
    emptyIsAbsent = builder.emptyIsAbsent;
    refused = builder.refused;
    file = builder.file;
    mediaTypes = builder.mediaTypes;
    headers = List.copyOf(builder.headers);
  }

  /**
   * A header that the part of a field may have, or must (OpenAPI 3.1, 4.8.15, {@code headers}).
   *
   * @param header how it travels
   * @param decoder reads its value, which checks it
   */
  public record PartHeader(Parameter header, JsonDecoder<?> decoder) {}

  /** A path parameter; required, style simple unless set. */
  public static Builder path(String name) {
    return new Builder(Place.PATH, name, Style.SIMPLE).required();
  }

  /** A query parameter; style form, exploded, unless set. */
  public static Builder query(String name) {
    return new Builder(Place.QUERY, name, Style.FORM).form(true);
  }

  /** A header; style simple. */
  public static Builder header(String name) {
    return new Builder(Place.HEADER, name, Style.SIMPLE);
  }

  /** A cookie; style form. */
  public static Builder cookie(String name) {
    return new Builder(Place.COOKIE, name, Style.FORM).form(true);
  }

  /** A field of a form body; style form, exploded, unless set. */
  public static Builder field(String name) {
    return new Builder(Place.FORM, name, Style.FORM).form(true);
  }

  /** All fields of a form but those that have parameters of their own. */
  public static Builder otherFields() {
    Builder builder = new Builder(Place.FORM, "", Style.FORM).form(true);
    builder.others = true;
    return builder;
  }

  /** That a form has no fields but those that have parameters of their own. */
  public static Builder noOtherFields() {
    Builder builder = otherFields();
    builder.refused = true;
    return builder;
  }

  /** Where it is. */
  public Place place() {
    return place;
  }

  /** The name in the contract. */
  public String name() {
    return name;
  }

  /** How it becomes text. */
  public Style style() {
    return style;
  }

  /** Whether items and members stand apart. */
  public boolean explode() {
    return explode;
  }

  /** What its text stands for. */
  public Shape shape() {
    return shape;
  }

  /** Whether a request without it breaks the contract. */
  public boolean required() {
    return required;
  }

  /** Whether it is a file of a form, or several. */
  public boolean isFile() {
    return file;
  }

  /** The media types and ranges that such a file may have; empty for all. */
  public List<String> mediaTypes() {
    return mediaTypes;
  }

  /** The headers that are checked of its parts. */
  public List<PartHeader> headers() {
    return headers;
  }

  /** Whether it may come more than once: a field of that name, where this stands for several. */
  public boolean isArrayOf(String field) {
    return shape == Shape.ARRAY || others && isArray(field);
  }

  /** Whether it comes once or not at all, under its own name. */
  public boolean isOne() {
    boolean split = shape == Shape.ARRAY || shape == Shape.JSON_ITEMS;
    return !others && !spread() && style != Style.DEEP_OBJECT && !(explode && split);
  }

  /** Members of an object that the exploded form style spreads over the query. */
  List<String> members() {
    return members;
  }

  /** Whether a field or query parameter of that name is a member of the spread object. */
  boolean takes(String name) {
    return members.isEmpty() ? !isSiblings(name) : members.contains(name);
  }

  /** The member that a field stands for: clients spell open objects in forms either way. */
  String memberOf(String field) {
    boolean bracketed =
        place == Place.FORM
            && members.isEmpty()
            && field.startsWith(name + "[")
            && field.endsWith("]");
    return bracketed ? field.substring(name.length() + 1, field.length() - 1) : field;
  }

  private boolean isSiblings(String name) {
    int bracket = name.indexOf('[');
    return siblings.contains(name) || bracket > 0 && siblings.contains(name.substring(0, bracket));
  }

  /** Whether each item is a header of its own. */
  boolean isLines() {
    return lines;
  }

  /** Whether a member of the object is an array, also when only one value comes. */
  boolean isArray(String member) {
    return arrayMembers.contains(member) || noArrays != null && !noArrays.contains(member);
  }

  /** Whether an empty text stands for none. */
  boolean emptyIsAbsent() {
    return emptyIsAbsent;
  }

  /** Whether its texts are JSON. */
  public boolean isJson() {
    return shape == Shape.JSON || shape == Shape.JSON_ITEMS;
  }

  /** Whether this is no field, but all that are not declared. */
  boolean others() {
    return others;
  }

  /** What separates the items of lists in the list, from the outside in. */
  List<String> inner() {
    return inner;
  }

  /** Whether it says that there are no others. */
  public boolean refusesOthers() {
    return refused;
  }

  /** Whether each member of the object is a query parameter of its own. */
  boolean spread() {
    return shape == Shape.OBJECT && explode && (style == Style.FORM || style == Style.COOKIE);
  }

  /** Builds a {@link Parameter}. Not thread-safe. */
  public static final class Builder {
    private final Place place;
    private final String name;
    private Style style;
    private boolean explode;
    private Shape shape = Shape.SCALAR;
    private boolean required;
    private List<String> members = List.of();
    private List<String> arrayMembers = List.of();
    private @Nullable List<String> noArrays;
    private boolean others;
    private List<String> siblings = List.of();
    private List<String> inner = List.of();
    private boolean lines;
    private boolean emptyIsAbsent;
    private boolean refused;
    private boolean file;
    private List<String> mediaTypes = List.of();
    private final List<PartHeader> headers = new ArrayList<>();

    private Builder(Place place, String name, Style style) {
      this.place = place;
      this.name = name;
      this.style = style;
    }

    /** {@code a,b} or {@code k=v}: of paths and headers. */
    public Builder simple(boolean exploded) {
      return style(Style.SIMPLE, exploded);
    }

    /** {@code .a.b}: of paths. */
    public Builder label(boolean exploded) {
      return style(Style.LABEL, exploded);
    }

    /** {@code ;name=a,b}: of paths. */
    public Builder matrix(boolean exploded) {
      return style(Style.MATRIX, exploded);
    }

    /** {@code name=a&name=b} or {@code name=a,b}: of queries and cookies. */
    public Builder form(boolean exploded) {
      return style(Style.FORM, exploded);
    }

    /** {@code name=a%20b}: of queries; in Swagger 2.0 of paths and headers, too. */
    public Builder spaceDelimited(boolean exploded) {
      return style(Style.SPACE_DELIMITED, exploded);
    }

    /** {@code name=a|b}: of queries; in Swagger 2.0 of paths and headers, too. */
    public Builder pipeDelimited(boolean exploded) {
      return style(Style.PIPE_DELIMITED, exploded);
    }

    /** {@code name=a%09b}: of Swagger 2.0. */
    public Builder tabDelimited(boolean exploded) {
      return style(Style.TAB_DELIMITED, exploded);
    }

    /**
     * The items of the list are lists (Swagger 2.0, Items Object).
     *
     * @param separators a comma, space, tab or pipe for each level, from the outside in
     */
    public Builder inner(String... separators) {
      inner = List.of(separators);
      return this;
    }

    /** {@code name[k]=v}: objects in queries. */
    public Builder deepObject() {
      return style(Style.DEEP_OBJECT, true);
    }

    /** {@code name=a; name=b} or {@code name=a,b}, nothing encoded: of cookies (OpenAPI 3.2). */
    public Builder cookie(boolean exploded) {
      return style(Style.COOKIE, exploded);
    }

    /** One value. */
    public Builder scalar() {
      shape = Shape.SCALAR;
      return this;
    }

    /** Several values. */
    public Builder array() {
      shape = Shape.ARRAY;
      return this;
    }

    /**
     * Named values.
     *
     * @param properties the names; without any, the exploded form style takes every query parameter
     */
    public Builder object(String... properties) {
      shape = Shape.OBJECT;
      members = List.of(properties);
      return this;
    }

    /** Each item is a header of its own, commas included: {@code Set-Cookie}. */
    public Builder lines() {
      lines = true;
      return array();
    }

    /** Members of the object that are arrays, also when only one value comes. */
    public Builder arrayMembers(String... properties) {
      arrayMembers = List.of(properties);
      return this;
    }

    /**
     * Members of the object that have no name in the contract are arrays.
     *
     * @param declared the members that have one
     */
    public Builder otherArrays(String... declared) {
      noArrays = List.of(declared);
      return this;
    }

    /**
     * The object's members are all fields of the form, query parameters or cookies but some.
     *
     * @param fields those that belong to others, with all that follows a bracket
     */
    public Builder allBut(String... fields) {
      siblings = List.of(fields);
      return this;
    }

    /**
     * A file: of forms in parts.
     *
     * @param ranges the media types and ranges that it may have; none for all
     */
    public Builder file(String... ranges) {
      file = true;
      mediaTypes = List.of(ranges);
      return this;
    }

    /**
     * A header of its part: of forms in parts.
     *
     * @param decoder reads its value, which checks it
     */
    public Builder partHeader(Parameter header, JsonDecoder<?> decoder) {
      headers.add(new PartHeader(header, decoder));
      return this;
    }

    /** Several JSON texts, or one that is an array: of forms. */
    public Builder jsonItems() {
      shape = Shape.JSON_ITEMS;
      return this;
    }

    /** JSON text ({@code content: application/json}), read by {@link RequestReader#json}. */
    public Builder json() {
      shape = Shape.JSON;
      return this;
    }

    /** An empty text stands for none ({@code allowEmptyValue}): of queries. */
    public Builder emptyIsAbsent() {
      emptyIsAbsent = true;
      return this;
    }

    /** Requests without it break the contract. */
    public Builder required() {
      required = true;
      return this;
    }

    /** The parameter. */
    public Parameter build() {
      return new Parameter(this);
    }

    private Builder style(Style value, boolean exploded) {
      style = value;
      explode = exploded;
      return this;
    }
  }
}
