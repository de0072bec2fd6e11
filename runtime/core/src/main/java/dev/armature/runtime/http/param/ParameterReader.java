package dev.armature.runtime.http.param;

import dev.armature.runtime.http.param.Parameter.Shape;
import dev.armature.runtime.http.param.Parameter.Style;
import dev.armature.runtime.json.TextTape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds a parameter's text and undoes its style: the other way than {@link ParameterWriter}. */
public final class ParameterReader {
  static final String TWICE = "comes more than once";
  static final String MALFORMED = "holds a malformed percent-encoding";

  private final ParameterSource request;

  /** Reads what came with a request. */
  public ParameterReader(ParameterSource request) {
    this.request = request;
  }

  /** Whether the parameter is there at all. */
  public boolean has(Parameter parameter) {
    return switch (parameter.place()) {
      case PATH -> request.rawPathParameter(parameter.name()) != null;
      case HEADER -> request.header(parameter.name()) != null;
      case COOKIE -> cookie(parameter) != null;
      case QUERY, FORM -> new QueryValues(request.rawQuery()).has(parameter);
    };
  }

  /** The one text of a parameter, decoded; null when absent, malformed or given twice. */
  public @Nullable String scalar(Parameter parameter) {
    return switch (parameter.place()) {
      case PATH -> decoded(request.rawPathParameter(parameter.name()));
      case HEADER -> request.header(parameter.name());
      case COOKIE -> json(cookie(parameter));
      case QUERY, FORM -> new QueryValues(request.rawQuery()).only(parameter.name());
    };
  }

  private List<String> cookies() {
    return request.headers("Cookie");
  }

  private @Nullable String cookie(String name) {
    return Cookies.first(cookies(), name);
  }

  private static @Nullable String decoded(@Nullable String raw) {
    return raw == null ? null : Percent.decode(raw, false);
  }

  /** Cookies cannot hold quotes and commas (RFC 6265, section 4.1.1), so JSON comes encoded. */
  private static @Nullable String json(@Nullable String cookie) {
    return cookie == null || cookie.indexOf('"') >= 0 ? cookie : Percent.decode(cookie, false);
  }

  /**
   * Puts the parameter's value on the tape.
   *
   * @return what is wrong with it, the tape then holds an empty value; null when nothing is
   */
  public @Nullable String read(Parameter parameter, TextTape into) {
    String fault = tryRead(parameter, into);
    if (fault != null) {
      DelimitedTexts.empty(parameter.shape(), into.clear());
    }
    return fault;
  }

  /** The same for a path parameter that is one text in the usual style. */
  public @Nullable String path(String name, TextTape into) {
    String raw = request.rawPathParameter(name);
    String fault =
        raw == null
            ? "is missing"
            : new DelimitedTexts(false).read(Shape.SCALAR, raw, ",", false, into);
    if (fault != null) {
      DelimitedTexts.empty(Shape.SCALAR, into.clear());
    }
    return fault;
  }

  private @Nullable String tryRead(Parameter parameter, TextTape into) {
    return switch (parameter.place()) {
      case PATH -> path(parameter, into);
      case HEADER -> header(parameter, into);
      case COOKIE -> cookie(parameter, into);
      case QUERY, FORM -> new QueryValues(request.rawQuery()).read(parameter, into);
    };
  }

  private @Nullable String path(Parameter parameter, TextTape into) {
    String raw = request.rawPathParameter(parameter.name());
    if (raw == null) {
      return "is missing";
    }
    boolean explode = parameter.explode();
    Shape shape = parameter.shape();
    if (parameter.style() == Style.LABEL) {
      return raw.startsWith(".")
          ? new DelimitedTexts(false)
              .read(shape, raw.substring(1), explode ? "." : ",", explode, into)
          : "does not start with .";
    }
    if (parameter.style() == Style.MATRIX) {
      return matrix(parameter, raw, into);
    }
    String separator = Separators.of(parameter);
    String normal = Separators.normal(raw, separator, false);
    return new DelimitedTexts(false).of(parameter).read(shape, normal, separator, explode, into);
  }

  /** {@code ;name=a,b}, exploded {@code ;name=a;name=b} or, for objects, {@code ;k=v;l=w}. */
  private static @Nullable String matrix(Parameter parameter, String raw, TextTape into) {
    if (!raw.startsWith(";")) {
      return "does not start with ;";
    }
    String list = raw.substring(1);
    Shape shape = parameter.shape();
    if (parameter.explode() && shape == Shape.OBJECT) {
      return new DelimitedTexts(false).read(shape, list, ";", true, into);
    }
    boolean several = parameter.explode() && shape == Shape.ARRAY;
    List<String> values = new ArrayList<>();
    for (String pair : several ? list.split(";", -1) : new String[] {list}) {
      int sign = pair.indexOf('=');
      // Without a value there is no sign either (RFC 6570, section 3.2.7).
      String name = Percent.decode(sign < 0 ? pair : pair.substring(0, sign), false);
      if (!parameter.name().equals(name)) {
        return "does not start with ;" + parameter.name() + "=";
      }
      values.add(sign < 0 ? "" : pair.substring(sign + 1));
    }
    return several
        ? items(new DelimitedTexts(false), values, into)
        : new DelimitedTexts(false).read(shape, values.get(0), ",", false, into);
  }

  /** Several lines of one header are one list (RFC 9110, section 5.3). */
  private @Nullable String header(Parameter parameter, TextTape into) {
    List<String> lines = request.headers(parameter.name());
    if (parameter.shape() == Shape.SCALAR && lines.size() > 1) {
      return TWICE;
    }
    if (parameter.isLines()) {
      return items(DelimitedTexts.header(), lines, into);
    }
    String separator = Separators.of(parameter);
    String value = lines.size() == 1 ? lines.get(0) : String.join(separator, lines);
    return DelimitedTexts.header()
        .of(parameter)
        .read(parameter.shape(), value, separator, parameter.explode(), into);
  }

  private @Nullable String cookie(Parameter parameter, TextTape into) {
    if (parameter.spread()) {
      return spreadCookies(parameter, into);
    }
    String value = cookie(parameter.name());
    if (value == null) {
      return "is missing";
    }
    if (parameter.shape() == Shape.ARRAY && parameter.explode()) {
      List<String> items = Cookies.all(cookies(), parameter.name());
      if (items.size() > 1) {
        return items(texts(parameter), items, into);
      }
    }
    return texts(parameter).read(parameter.shape(), value, ",", false, into);
  }

  /** In the style {@code cookie}, nothing is percent-encoded (OpenAPI 3.2, Style Values). */
  private static DelimitedTexts texts(Parameter cookie) {
    return cookie.style() == Style.COOKIE ? DelimitedTexts.header() : new DelimitedTexts(false);
  }

  /** Each item of an exploded array stands alone: in a cookie of its own, or behind its name. */
  private static @Nullable String items(DelimitedTexts texts, List<String> items, TextTape into) {
    into.beginArray();
    for (String item : items) {
      String fault = texts.scalar(item, into);
      if (fault != null) {
        return fault;
      }
    }
    into.endArray();
    return null;
  }

  private @Nullable String spreadCookies(Parameter parameter, TextTape into) {
    into.beginObject();
    for (String member : members(parameter)) {
      String name = cookieName(member);
      String value = cookie(name);
      if (value == null) {
        continue;
      }
      into.name(member);
      String fault =
          parameter.isArray(member)
              ? items(texts(parameter), Cookies.all(cookies(), name), into)
              : texts(parameter).scalar(value, into);
      if (fault != null) {
        return fault;
      }
    }
    into.endObject();
    return null;
  }

  /** The members of an object that may be cookies: of an open one, all that came. */
  private List<String> members(Parameter parameter) {
    return parameter.members().isEmpty()
        ? Cookies.names(cookies()).stream()
            .map(name -> Objects.requireNonNullElse(Percent.decode(name, false), name))
            .filter(parameter::takes)
            .toList()
        : parameter.members();
  }

  /** The name of a member's cookie: encoded where cookies have no room for it, or as it is. */
  private String cookieName(String member) {
    return cookie(member) == null ? Percent.encodeAll(member) : member;
  }

  private @Nullable String cookie(Parameter parameter) {
    if (!parameter.spread()) {
      return cookie(parameter.name());
    }
    for (String member : members(parameter)) {
      String value = cookie(cookieName(member));
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
