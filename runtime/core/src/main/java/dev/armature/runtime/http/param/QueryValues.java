package dev.armature.runtime.http.param;

import dev.armature.runtime.http.param.Parameter.Shape;
import dev.armature.runtime.http.param.Parameter.Style;
import dev.armature.runtime.json.TextTape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads parameters from a query or form. Scalars are found by one scan, without a map. */
final class QueryValues {
  private static final DelimitedTexts TEXTS = new DelimitedTexts(true);

  private final @Nullable String query;

  QueryValues(@Nullable String query) {
    this.query = query;
  }

  boolean has(Parameter parameter) {
    QueryScan scan = new QueryScan(query);
    while (scan.next()) {
      boolean hit =
          parameter.style() == Style.DEEP_OBJECT
              ? deep(parameter, scan)
              : parameter.spread() ? member(parameter, scan) : scan.named(parameter.name());
      if (hit && !(parameter.emptyIsAbsent() && scan.rawValue().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** The one value of that name, decoded; null when absent, malformed or given twice. */
  @Nullable String only(String name) {
    String raw = null;
    QueryScan scan = new QueryScan(query);
    while (scan.next()) {
      if (scan.named(name)) {
        if (raw != null) {
          return null;
        }
        raw = scan.rawValue();
      }
    }
    return raw == null ? null : Percent.decode(raw, true);
  }

  /** Puts the value on the tape; returns what is wrong, null when nothing is. */
  @Nullable String read(Parameter parameter, TextTape into) {
    if (parameter.style() == Style.DEEP_OBJECT) {
      return deep(parameter, into);
    }
    if (parameter.spread()) {
      return spread(parameter, into);
    }
    if (parameter.shape() == Shape.ARRAY && parameter.explode()) {
      return repeated(parameter, into);
    }
    if (parameter.place() == Parameter.Place.FORM && parameter.isJson()) {
      return new JsonField(query, parameter).read(into);
    }
    return one(parameter, into);
  }

  private @Nullable String one(Parameter parameter, TextTape into) {
    String raw = null;
    QueryScan scan = new QueryScan(query);
    while (scan.next()) {
      if (scan.named(parameter.name())) {
        if (raw != null) {
          return ParameterReader.TWICE;
        }
        raw = scan.rawValue();
      }
    }
    if (raw == null) {
      return "is missing";
    }
    Shape shape = parameter.shape();
    if (shape == Shape.SCALAR || shape == Shape.JSON) {
      return TEXTS.scalar(raw, into);
    }
    String separator = Separators.of(parameter);
    String normal = Separators.normal(raw, separator, true);
    return TEXTS.of(parameter).read(shape, normal, separator, false, into);
  }

  private @Nullable String repeated(Parameter parameter, TextTape into) {
    DelimitedTexts texts = TEXTS.of(parameter);
    into.beginArray();
    QueryScan scan = new QueryScan(query);
    while (scan.next()) {
      if (scan.named(parameter.name())) {
        String fault = texts.item(scan.rawValue(), into);
        if (fault != null) {
          return fault;
        }
      }
    }
    into.endArray();
    return null;
  }

  private @Nullable String spread(Parameter parameter, TextTape into) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    QueryScan scan = new QueryScan(query);
    while (scan.next()) {
      if (member(parameter, scan)
          && !add(members, parameter.memberOf(scan.name()), scan.rawValue())) {
        return ParameterReader.MALFORMED;
      }
    }
    return object(parameter, members, into);
  }

  private @Nullable String deep(Parameter parameter, TextTape into) {
    int start = parameter.name().length();
    BracketTree tree = new BracketTree();
    QueryScan scan = new QueryScan(query);
    while (scan.next()) {
      if (deep(parameter, scan)) {
        String value = Percent.decode(scan.rawValue(), true);
        if (value == null) {
          return ParameterReader.MALFORMED;
        }
        if (!tree.add(scan.name().substring(start), value)) {
          return notDeep(parameter);
        }
      }
    }
    boolean array = parameter.shape() == Shape.ARRAY;
    boolean fine = array ? tree.array(into) : tree.object(parameter, into);
    return fine ? null : notDeep(parameter);
  }

  private static String notDeep(Parameter parameter) {
    String name = parameter.name();
    return parameter.shape() == Shape.ARRAY
        ? "has an item that is not written as " + name + "[0] or " + name + "[]"
        : "has a member that is not written as " + name + "[member]";
  }

  /** Items may stand behind the name alone, as in the style of a form. */
  private static boolean deep(Parameter parameter, QueryScan scan) {
    return scan.name().startsWith(parameter.name() + "[")
        || parameter.shape() == Shape.ARRAY && scan.named(parameter.name());
  }

  private static boolean member(Parameter parameter, QueryScan scan) {
    return parameter.takes(scan.name());
  }

  private static boolean add(Map<String, List<String>> members, String name, String raw) {
    String value = Percent.decode(raw, true);
    if (value == null) {
      return false;
    }
    members.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
    return true;
  }

  /** A member that comes more than once is an array, and those that are declared as such. */
  private static @Nullable String object(
      Parameter parameter, Map<String, List<String>> members, TextTape into) {
    into.beginObject();
    for (Map.Entry<String, List<String>> member : members.entrySet()) {
      into.name(member.getKey());
      boolean array = parameter.isArray(member.getKey());
      if (member.getValue().size() == 1 && !array) {
        into.string(member.getValue().get(0));
      } else {
        into.beginArray();
        member.getValue().forEach(into::string);
        into.endArray();
      }
    }
    into.endObject();
    return null;
  }
}
