package dev.armature.runtime.http.param;

import dev.armature.runtime.http.param.Parameter.Style;
import dev.armature.runtime.json.TextTape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form body as an object: declared fields by their style, others as texts. */
public final class Form {
  private final String text;
  private final List<Parameter> fields;

  /** How fields travel that have no parameter of their own. */
  private final @Nullable Parameter others;

  /** Reads a form, as it came. */
  public Form(String text, List<Parameter> fields) {
    this.text = text;
    this.fields = fields.stream().filter(field -> !field.others()).toList();
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
    QueryValues values = new QueryValues(text);
    Map<String, List<String>> rest = new LinkedHashMap<>();
    String twice = collect(rest);
    if (twice != null) {
      return "the field " + twice + " " + ParameterReader.TWICE;
    }
    for (Parameter field : fields) {
      if (values.has(field)) {
        into.name(field.name());
        String fault = values.read(field, into);
        if (fault != null) {
          return "the field " + field.name() + " " + fault;
        }
      }
    }
    for (Map.Entry<String, List<String>> field : rest.entrySet()) {
      into.name(field.getKey());
      if (!value(isArray(field.getKey()), field.getValue(), into)) {
        return "a field " + ParameterReader.MALFORMED;
      }
    }
    return null;
  }

  /** How a field of that name travels; null when nothing is said of it. */
  public @Nullable Parameter fieldOf(String name) {
    for (Parameter field : fields) {
      if (belongs(field, name)) {
        return field;
      }
    }
    return others;
  }

  private boolean isArray(String field) {
    return others != null && others.isArray(field);
  }

  private static boolean value(boolean array, List<String> texts, TextTape into) {
    if (array) {
      into.beginArray();
    }
    for (String raw : texts) {
      String value = Percent.decode(raw, true);
      if (value == null) {
        return false;
      }
      into.string(value);
    }
    if (array) {
      into.endArray();
    }
    return true;
  }

  /** Fields that are not declared, in one pass, as forms of strangers may have very many. */
  private @Nullable String collect(Map<String, List<String>> rest) {
    QueryScan scan = new QueryScan(text);
    while (scan.next()) {
      String name = scan.name();
      if (!declared(name)) {
        List<String> texts = rest.computeIfAbsent(name, key -> new ArrayList<>(1));
        texts.add(scan.rawValue());
        if (texts.size() > 1 && !isArray(name)) {
          return name;
        }
      }
    }
    return null;
  }

  private boolean declared(String name) {
    return fields.stream().anyMatch(field -> belongs(field, name));
  }

  private static boolean belongs(Parameter field, String name) {
    if (field.style() == Style.DEEP_OBJECT) {
      return name.startsWith(field.name() + "[");
    }
    return field.spread() ? field.takes(name) : name.equals(field.name());
  }
}
