package dev.armature.runtime.http.param;

import dev.armature.runtime.http.param.Parameter.Style;
import dev.armature.runtime.json.TextTape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form body as an object: declared fields by their style, others as texts. */
public final class Form {
  private final String text;
  private final List<Parameter> fields;

  /** Those that travel under their own names, of which there may be very many. */
  private final Map<String, Parameter> named = new HashMap<>();

  private final List<Parameter> spread;

  /** How fields travel that have no parameter of their own. */
  private final @Nullable Parameter others;

  /** Reads a form, as it came. */
  public Form(String text, List<Parameter> fields) {
    this.text = text;
    this.fields = fields.stream().filter(field -> !field.others()).toList();
    this.spread = this.fields.stream().filter(field -> !isNamed(field)).toList();
    this.fields.stream().filter(Form::isNamed).forEach(field -> named.put(field.name(), field));
    this.others =
        fields.stream()
            .filter(field -> field.others() && !field.refusesOthers())
            .findFirst()
            .orElse(null);
  }

  /** Puts the object on the tape; returns what is wrong, null when nothing is. */
  public @Nullable String read(TextTape into) {
    into.beginObject();
    String fault = readMembers(into);
    if (fault == null) {
      into.endObject();
    }
    return fault;
  }

  /** Puts the members of the object on the tape; returns what is wrong, null when nothing is. */
  public @Nullable String readMembers(TextTape into) {
    Map<Parameter, StringBuilder> own = new HashMap<>();
    Map<String, List<String>> rest = new LinkedHashMap<>();
    String twice = sort(own, rest);
    if (twice != null) {
      return "the field " + twice + " " + ParameterReader.TWICE;
    }
    for (Parameter field : fields) {
      StringBuilder pairs = own.get(field);
      if (pairs != null) {
        into.name(field.name());
        String fault = new QueryValues(pairs.toString()).read(field, into);
        if (fault != null) {
          return "the field " + field.name() + " " + fault;
        }
      }
    }
    for (Map.Entry<String, List<String>> field : rest.entrySet()) {
      into.name(field.getKey());
      if (!value(isArray(field.getKey()), field.getValue(), into)) {
        return others != null && others.isJson()
            ? "the field " + field.getKey() + " is no JSON"
            : "a field " + ParameterReader.MALFORMED;
      }
    }
    return null;
  }

  /** How a field of that name travels; null when nothing is said of it. */
  public @Nullable Parameter fieldOf(String name) {
    Parameter own = named.get(name);
    if (own != null) {
      return own;
    }
    for (Parameter field : spread) {
      if (belongs(field, name)) {
        return field;
      }
    }
    return others;
  }

  private boolean isArray(String field) {
    return others != null && others.isArray(field);
  }

  private boolean value(boolean array, List<String> texts, TextTape into) {
    if (array) {
      into.beginArray();
    }
    for (String raw : texts) {
      String value = Percent.decode(raw, true);
      boolean json = others != null && others.isJson();
      if (value == null || json && into.json(value) != null) {
        return false;
      }
      if (!json) {
        into.string(value);
      }
    }
    if (array) {
      into.endArray();
    }
    return true;
  }

  /** Gives every pair to the fields it belongs to, in one pass: there may be very many of both. */
  private @Nullable String sort(Map<Parameter, StringBuilder> own, Map<String, List<String>> rest) {
    QueryScan scan = new QueryScan(text);
    while (scan.next()) {
      String name = scan.name();
      boolean declared = give(named.get(name), scan, own);
      for (Parameter field : spread) {
        declared |= belongs(field, name) && give(field, scan, own);
      }
      if (!declared) {
        List<String> texts = rest.computeIfAbsent(name, key -> new ArrayList<>(1));
        texts.add(scan.rawValue());
        if (texts.size() > 1 && !isArray(name)) {
          return name;
        }
      }
    }
    return null;
  }

  private static boolean give(
      @Nullable Parameter field, QueryScan scan, Map<Parameter, StringBuilder> own) {
    if (field != null) {
      own.computeIfAbsent(field, key -> new StringBuilder()).append('&').append(scan.pair());
    }
    return field != null;
  }

  private static boolean isNamed(Parameter field) {
    return field.style() != Style.DEEP_OBJECT && !field.spread();
  }

  private static boolean belongs(Parameter field, String name) {
    boolean items = field.shape() == Parameter.Shape.ARRAY && name.equals(field.name());
    return field.style() == Style.DEEP_OBJECT
        ? items || name.startsWith(field.name() + "[")
        : field.takes(name);
  }
}
