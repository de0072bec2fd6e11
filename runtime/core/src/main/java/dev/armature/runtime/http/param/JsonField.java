package dev.armature.runtime.http.param;

import dev.armature.runtime.http.param.Parameter.Shape;
import dev.armature.runtime.json.TextTape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form whose texts are JSON (OpenAPI 3.1, Encoding Object, {@code contentType}). An
 * array comes as a field for each item, or as one field that holds all.
 */
final class JsonField {
  private final @Nullable String form;
  private final Parameter field;

  JsonField(@Nullable String form, Parameter field) {
    this.form = form;
    this.field = field;
  }

  /** Puts the value on the tape; returns what is wrong, null when nothing is. */
  @Nullable String read(TextTape into) {
    List<String> texts = new ArrayList<>(1);
    QueryScan scan = new QueryScan(form);
    while (scan.next()) {
      if (scan.named(field.name())) {
        String text = Percent.decode(scan.rawValue(), true);
        if (text == null) {
          return ParameterReader.MALFORMED;
        }
        texts.add(text);
      }
    }
    boolean whole = texts.size() == 1 && texts.get(0).stripLeading().startsWith("[");
    if (field.shape() == Shape.JSON_ITEMS && !whole) {
      return items(texts, into);
    }
    return texts.size() == 1 ? into.json(texts.get(0)) : ParameterReader.TWICE;
  }

  private static @Nullable String items(List<String> texts, TextTape into) {
    into.beginArray();
    for (String text : texts) {
      String fault = into.json(text);
      if (fault != null) {
        return fault;
      }
    }
    into.endArray();
    return null;
  }
}
