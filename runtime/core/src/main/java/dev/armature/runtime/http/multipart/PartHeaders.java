package dev.armature.runtime.http.multipart;

import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.ParameterReader;
import dev.armature.runtime.http.param.ParameterSource;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonReaders;
import dev.armature.runtime.json.TextTape;
import dev.armature.runtime.json.Violations;
import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of a part, where parameters are looked for. */
record PartHeaders(Headers headers) implements ParameterSource {
  @Override
  public @Nullable String rawPathParameter(String name) {
    return null;
  }

  @Override
  public @Nullable String rawQuery() {
    return null;
  }

  @Override
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  @Override
  public List<String> headers(String name) {
    return headers.all(name);
  }

  /** What is wrong with the headers of a part. */
  static List<Violation> check(PartHead head, Parameter field) throws IOException {
    List<Violation> found = new ArrayList<>();
    PartHeaders source = new PartHeaders(head.headers());
    for (Parameter.PartHeader each : field.headers()) {
      String name = each.header().name();
      for (Violation violation : source.check(each)) {
        String detail = "has the header '" + name + "', which " + violation.detail();
        found.add(FormParts.violation(head.name(), violation.keyword(), detail));
      }
      if (each.header().required() && source.header(name) == null) {
        String detail = "needs the header '" + name + "'";
        found.add(FormParts.violation(head.name(), "required", detail));
      }
    }
    return found;
  }

  private List<Violation> check(Parameter.PartHeader each) throws IOException {
    String text = headers.get(each.header().name());
    Violations found = new Violations();
    if (text == null) {
      return List.of();
    }
    if (each.header().isJson()) {
      JsonReaders.STRICT.reader(text, found).document(each.decoder());
      return found.list();
    }
    TextTape tape = new TextTape();
    String fault = new ParameterReader(this).read(each.header(), tape);
    JsonReader reader = JsonReaders.STRICT.text(found);
    reader.reset(tape, "body", null);
    if (fault == null) {
      each.decoder().read(reader);
    } else {
      reader.violation("syntax", fault);
    }
    return found.list();
  }
}
