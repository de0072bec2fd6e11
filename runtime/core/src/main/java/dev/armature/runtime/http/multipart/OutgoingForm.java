package dev.armature.runtime.http.multipart;

import dev.armature.runtime.http.message.HeaderSyntax;
import dev.armature.runtime.http.param.FormFields;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.Percent;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.json.JsonValue.JsonArray;
import dev.armature.runtime.json.JsonValue.JsonNull;
import dev.armature.runtime.json.JsonValue.JsonObject;
import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form in parts ({@code multipart/form-data}, RFC 7578) that is sent: texts first, so that the
 * receiver knows them while files come in, which are read while they are sent. Immutable.
 */
public final class OutgoingForm {
  private record Part(String head, ByteSource content) {}

  private final String boundary;
  private final List<Part> parts;

  private OutgoingForm(String boundary, List<Part> parts) {
    this.boundary = boundary;
    this.parts = parts;
  }

  /**
   * The form of an object.
   *
   * @param boundary what separates parts, which no part may hold: random
   * @param fields how members travel that are no texts
   * @throws IllegalArgumentException when a style cannot say a value
   */
  public static <T> OutgoingForm of(
      String boundary, JsonEncoder<T> encoder, T value, List<Parameter> fields) {
    List<Object> files = new ArrayList<>();
    JsonValue tree = Json.read(Json.write(encoder, value, files), JsonCodecs.VALUE);
    FormFields form = new FormFields(fields);
    List<Part> texts = new ArrayList<>();
    List<Part> last = new ArrayList<>();
    for (Map.Entry<String, JsonValue> member : ((JsonObject) tree).members().entrySet()) {
      String name = member.getKey();
      if (form.isFile(name)) {
        numbers(member.getValue()).forEach(at -> last.add(file(name, (FilePart) files.get(at))));
      } else {
        form.pairs(name, member.getValue()).forEach(pair -> texts.add(text(pair)));
      }
    }
    texts.addAll(last);
    return new OutgoingForm(boundary, List.copyOf(texts));
  }

  private static List<Integer> numbers(JsonValue value) {
    if (value instanceof JsonArray several) {
      return several.items().stream().flatMap(item -> numbers(item).stream()).toList();
    }
    return value instanceof JsonNull
        ? List.of()
        : List.of(Integer.parseInt(((JsonNumber) value).toString()));
  }

  private static Part text(String pair) {
    int sign = pair.indexOf('=');
    String name = decoded(pair.substring(0, sign));
    String text = decoded(pair.substring(sign + 1));
    return new Part(
        disposition(name) + "\r\n", ByteSource.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String decoded(String text) {
    String plain = Percent.decode(text, false);
    return plain == null ? text : plain;
  }

  private static Part file(String name, FilePart file) {
    String called = file.rawFilename();
    String filename = called == null ? "" : "; filename=\"" + quoted(called) + "\"";
    String type = HeaderSyntax.value("Content-Type", file.contentType());
    String head = disposition(name) + filename + "\r\nContent-Type: " + type + "\r\n";
    return new Part(head, file.content());
  }

  private static String disposition(String name) {
    return "Content-Disposition: form-data; name=\"" + quoted(name) + "\"";
  }

  /** WHATWG HTML, section 4.10.21.8: what would end the text or the line is escaped. */
  private static String quoted(String text) {
    return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** The media type, with its boundary. */
  public String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  /** The body, whose length is not told before. */
  public ByteSource body() {
    return ByteSource.writtenBy(this::writeTo);
  }

  private void writeTo(OutputStream out) throws Exception {
    for (Part part : parts) {
      write("--" + boundary + "\r\n" + part.head() + "\r\n", out);
      part.content().writeTo(out);
      write("\r\n", out);
    }
    write("--" + boundary + "--\r\n", out);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
