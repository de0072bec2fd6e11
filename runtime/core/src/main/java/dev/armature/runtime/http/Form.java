package dev.armature.runtime.http;

import dev.armature.runtime.http.Parameter.Style;
import dev.armature.runtime.json.TextTape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form body as an object: declared fields by their style, others as texts. */
final class Form {
  private final String text;
  private final List<Parameter> fields;

  Form(String text, List<Parameter> fields) {
    this.text = text;
    this.fields = fields;
  }

  /** Puts the object on the tape; returns what is wrong, null when nothing is. */
  @Nullable String read(TextTape into) {
    QueryValues values = new QueryValues(text);
    Map<String, String> rest = new LinkedHashMap<>();
    String twice = collect(rest);
    if (twice != null) {
      return "the field " + twice + " " + Source.TWICE;
    }
    into.beginObject();
    for (Parameter field : fields) {
      if (values.has(field)) {
        into.name(field.name());
        String fault = values.read(field, into);
        if (fault != null) {
          return "the field " + field.name() + " " + fault;
        }
      }
    }
    for (Map.Entry<String, String> field : rest.entrySet()) {
      String value = Percent.decode(field.getValue(), true);
      if (value == null) {
        return "a field " + Source.MALFORMED;
      }
      into.name(field.getKey()).string(value);
    }
    into.endObject();
    return null;
  }

  /** Fields that are not declared, in one pass, as forms of strangers may have very many. */
  private @Nullable String collect(Map<String, String> rest) {
    QueryScan scan = new QueryScan(text);
    while (scan.next()) {
      String name = scan.name();
      if (!declared(name) && rest.put(name, scan.rawValue()) != null) {
        return name;
      }
    }
    return null;
  }

  private boolean declared(String name) {
    for (Parameter field : fields) {
      if (belongs(field, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean belongs(Parameter field, String name) {
    if (field.style() == Style.DEEP_OBJECT) {
      return name.startsWith(field.name() + "[");
    }
    return field.spread() ? field.members().contains(name) : name.equals(field.name());
  }
}
