package dev.armature.runtime.http;

import dev.armature.runtime.http.Parameter.Style;
import dev.armature.runtime.json.TextTape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    Set<String> rest = names();
    into.beginObject();
    for (Parameter field : fields) {
      rest.removeIf(name -> belongs(field, name));
      if (values.has(field)) {
        into.name(field.name());
        String fault = values.read(field, into);
        if (fault != null) {
          return "the field " + field.name() + " " + fault;
        }
      }
    }
    for (String name : rest) {
      into.name(name);
      String fault = values.read(Parameter.field(name).build(), into);
      if (fault != null) {
        return "a field " + fault;
      }
    }
    into.endObject();
    return null;
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    QueryScan scan = new QueryScan(text);
    while (scan.next()) {
      names.add(scan.name());
    }
    return names;
  }

  private static boolean belongs(Parameter field, String name) {
    if (field.style() == Style.DEEP_OBJECT) {
      return name.startsWith(field.name() + "[");
    }
    return name.equals(field.name());
  }
}
