package dev.armature.generator.matrix;

/** Where a value stands. */
enum Place {
  MEMBER("", "", false),
  ITEM("", "", false),
  MAP_VALUE("", "", false),
  BODY("", "", false),
  FORM_MEMBER("", "form", true),
  RESPONSE_HEADER("", "simple", false),
  QUERY("query", "form", true),
  QUERY_COMMAS("query", "form", false),
  QUERY_SPACES("query", "spaceDelimited", false),
  QUERY_PIPES("query", "pipeDelimited", false),
  QUERY_DEEP("query", "deepObject", true),
  QUERY_JSON("query", "json", false),
  PATH("path", "simple", false),
  PATH_EXPLODED("path", "simple", true),
  PATH_LABEL("path", "label", false),
  PATH_LABEL_EXPLODED("path", "label", true),
  PATH_MATRIX("path", "matrix", false),
  PATH_MATRIX_EXPLODED("path", "matrix", true),
  HEADER("header", "simple", false),
  HEADER_EXPLODED("header", "simple", true),
  COOKIE("cookie", "form", false),
  COOKIE_EXPLODED("cookie", "form", true),
  COOKIE_PLAIN("cookie", "cookie", false),
  COOKIE_PLAIN_EXPLODED("cookie", "cookie", true),
  PATH_JSON("path", "json", false),
  HEADER_JSON("header", "json", false),
  COOKIE_JSON("cookie", "json", false);

  private final String in;
  private final String style;
  private final boolean explode;

  Place(String in, String style, boolean explode) {
    this.in = in;
    this.style = style;
    this.explode = explode;
  }

  /** The location of a parameter, empty for what is none. */
  String in() {
    return in;
  }

  String style() {
    return style;
  }

  boolean explode() {
    return explode;
  }

  /** Whether values are part of a JSON document that a codec reads. */
  boolean isJson() {
    return this == MEMBER || this == ITEM || this == MAP_VALUE;
  }
}
