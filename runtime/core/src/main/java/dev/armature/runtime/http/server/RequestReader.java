package dev.armature.runtime.http.server;

import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.BodySyntax;
import dev.armature.runtime.http.message.JsonFraming;
import dev.armature.runtime.http.multipart.MultipartForm;
import dev.armature.runtime.http.param.Form;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.Parameter.Place;
import dev.armature.runtime.http.param.ParameterReader;
import dev.armature.runtime.http.param.Percent;
import dev.armature.runtime.json.JsonDecoder;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonReaders;
import dev.armature.runtime.json.TextTape;
import dev.armature.runtime.json.Violations;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Items;
import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a request's parameters and body. Made by {@link HttpCall#decode}; not thread-safe.
 * Methods throw {@link dev.armature.runtime.json.InvalidJson} at the first violation, or in the
 * explaining pass collect it and go on.
 */
public final class RequestReader {
  private static final int LONGEST_LINE = 1 << 20;
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private final HttpCall call;
  private final @Nullable Violations violations;
  private @Nullable JsonReader text;
  private @Nullable TextTape tape;

  RequestReader(HttpCall call, @Nullable Violations violations) {
    this.call = call;
    this.violations = violations;
  }

  /**
   * Whether the request has the parameter.
   *
   * @return false when it is absent, which is a violation when it is required
   */
  public boolean has(Parameter parameter) {
    boolean present = new ParameterReader(call).has(parameter);
    if (!present && parameter.required()) {
      report(parameter, "required", "is missing");
    }
    return present;
  }

  /**
   * A reader of the parameter's value, in text mode. Valid until the next call of this object.
   *
   * @return a reader of an empty text, array or object when the value is malformed, which is a
   *     violation then; that reader reports nothing more
   */
  public JsonReader open(Parameter parameter) {
    TextTape value = tape();
    value.clear();
    String fault = new ParameterReader(call).read(parameter, value);
    JsonReader reader = point(parameter, value);
    if (fault == null) {
      return reader;
    }
    reader.violation(fault.startsWith("comes") ? "duplicate" : "syntax", fault);
    return silent(value);
  }

  /**
   * The same for a path parameter that is one text in the usual style.
   *
   * @param name one that the route's path has
   */
  public JsonReader path(String name) {
    TextTape value = tape();
    value.clear();
    String fault = new ParameterReader(call).path(name, value);
    JsonReader reader = text();
    reader.reset(value, Place.PATH.label(), name);
    if (fault == null) {
      return reader;
    }
    reader.violation("syntax", fault);
    return silent(value);
  }

  /** What stands in for a malformed value is ours: what is wrong with it is nobody's fault. */
  private static JsonReader silent(TextTape value) {
    JsonReader reader = JsonReaders.STRICT.text(new Violations());
    reader.reset(value, "", null);
    return reader;
  }

  /** The value of a parameter that is JSON text; null after a violation. */
  public <T> @Nullable T json(Parameter parameter, JsonDecoder<T> codec) throws IOException {
    String value = new ParameterReader(call).scalar(parameter);
    if (value == null) {
      report(parameter, "syntax", "is malformed or comes more than once");
      return null;
    }
    return JsonReaders.STRICT
        .reader(value, violations)
        .at(parameter.place().label(), parameter.name())
        .document(codec);
  }

  /** The JSON body; null after a violation. A request without one breaks the contract. */
  public <T> @Nullable T body(JsonDecoder<T> codec) throws IOException {
    byte[] bytes = bytes();
    if (bytes.length == 0) {
      reportBody("required", "the body is missing");
      return null;
    }
    return JsonReaders.STRICT.reader(bytes, 0, bytes.length, violations).document(codec);
  }

  /** The JSON body; null when there is none, or after a violation. */
  public <T> @Nullable T optionalBody(JsonDecoder<T> codec) throws IOException {
    return hasBody() ? body(codec) : null;
  }

  /**
   * The body of a type that has another syntax than JSON; null after a violation. A request without
   * one breaks the contract.
   */
  public <T> @Nullable T body(BodySyntax syntax, JsonDecoder<T> codec) throws IOException {
    byte[] bytes = bytes();
    if (bytes.length == 0) {
      reportBody("required", "the body is missing");
      return null;
    }
    byte[] json;
    try {
      json = syntax.toJson(bytes, call.header("Content-Type"));
    } catch (JsonException fault) {
      for (Violation violation : fault.violations()) {
        report(violation);
      }
      return null;
    }
    return JsonReaders.STRICT.reader(json, 0, json.length, violations).document(codec);
  }

  /** The same; null when there is none, too. */
  public <T> @Nullable T optionalBody(BodySyntax syntax, JsonDecoder<T> codec) throws IOException {
    return hasBody() ? body(syntax, codec) : null;
  }

  /** Whether there is a body that is not empty. */
  public boolean hasBody() throws IOException {
    long length = call.body().length();
    return length < 0 ? bytes().length > 0 : length > 0;
  }

  /**
   * A form body ({@code application/x-www-form-urlencoded}), read as an object.
   *
   * @param fields how the fields travel that are no plain scalars
   */
  public <T> @Nullable T formBody(JsonDecoder<T> codec, Parameter... fields) throws IOException {
    return form(Place.FORM, text(bytes()), codec, fields);
  }

  /**
   * Whether there is a query that is not empty.
   *
   * @param required whether a request without one breaks the contract
   */
  public boolean hasQuery(boolean required) {
    String query = call.rawQuery();
    boolean present = query != null && !query.isEmpty();
    if (!present && required) {
      text().reset(tape().clear().string(""), Place.QUERY.label(), null);
      text().violation("required", "is missing");
    }
    return present;
  }

  /**
   * The whole query as a form (OpenAPI 3.2, {@code in: querystring}), read as an object; to be
   * asked for after {@link #hasQuery}.
   *
   * @param fields how the fields travel that are no plain scalars
   */
  public <T> @Nullable T queryForm(JsonDecoder<T> codec, Parameter... fields) throws IOException {
    return form(Place.QUERY, String.valueOf(call.rawQuery()), codec, fields);
  }

  /** The whole query as a JSON text; null after a violation. */
  public <T> @Nullable T queryJson(JsonDecoder<T> codec) throws IOException {
    String query = query();
    return query == null
        ? null
        : JsonReaders.STRICT
            .reader(query, violations)
            .at(Place.QUERY.label(), null)
            .document(codec);
  }

  /** The whole query as one text; null after some violations. */
  public <T> @Nullable T queryText(JsonDecoder<T> codec) throws IOException {
    String query = query();
    if (query == null) {
      return null;
    }
    JsonReader reader = text();
    reader.reset(tape().clear().string(query), Place.QUERY.label(), null);
    return codec.read(reader);
  }

  private @Nullable String query() {
    String query = Percent.decode(String.valueOf(call.rawQuery()), false);
    if (query == null) {
      text().reset(tape().clear().string(""), Place.QUERY.label(), null);
      text().violation("syntax", "is malformed");
    }
    return query;
  }

  private <T> @Nullable T form(Place place, String form, JsonDecoder<T> codec, Parameter... fields)
      throws IOException {
    TextTape value = tape().clear();
    return object(place, codec, value, new Form(form, List.of(fields)).read(value));
  }

  /**
   * A form body in parts ({@code multipart/form-data}), read as an object. Files are kept until the
   * handler returns, or are still on their way.
   *
   * @param fields how the fields travel that are no texts
   */
  public <T> @Nullable T multipartBody(JsonDecoder<T> codec, Parameter... fields)
      throws IOException {
    if (!mayHaveBody()) {
      reportBody("required", "the body is missing");
      return null;
    }
    MultipartForm form = call.form(List.of(fields));
    if (!form.violations().isEmpty()) {
      for (Violation violation : form.violations()) {
        report(violation);
      }
      return null;
    }
    TextTape value = tape().clear();
    return object(Place.FORM, codec, value, form.read(value));
  }

  private <T> @Nullable T object(
      Place place, JsonDecoder<T> codec, TextTape value, @Nullable String fault)
      throws IOException {
    if (fault != null) {
      value.clear().beginObject().endObject();
    }
    JsonReader reader = text();
    reader.reset(value, place.label(), null);
    if (fault != null) {
      reader.violation("syntax", fault);
      return null;
    }
    return codec.read(reader);
  }

  /** The body as text in UTF-8. */
  public String textBody() throws IOException {
    return text(bytes());
  }

  /** The body as text in UTF-8, read as a parameter's value is; null after some violations. */
  public <T> @Nullable T textBody(JsonDecoder<T> codec) throws IOException {
    String body = text(bytes());
    JsonReader reader = text();
    reader.reset(tape().clear().string(body), Place.FORM.label(), null);
    return codec.read(reader);
  }

  /**
   * The body as it comes in, for bodies that are not to be held in memory. Reading more than the
   * route's body limit throws what {@link Body#tooLarge} gives.
   */
  public InputStream streamBody() throws IOException {
    return call.body().stream(call.bodyLimit());
  }

  /**
   * The body as it comes in, as a source. Reading more than the route's body limit throws what
   * {@link Body#tooLarge} gives.
   */
  public ByteSource sourceBody() {
    Body body = call.body();
    long limit = call.bodyLimit();
    if (body.length() > limit) {
      throw Body.tooLarge(limit);
    }
    return ByteSource.of(body.length(), from -> body.stream(limit));
  }

  /**
   * The JSON texts of the body, in the framing of its media type, while they come in. One that
   * breaks the contract throws its violations where it is read; none is longer than 1 MiB.
   */
  public <T> Items<T> lines(JsonDecoder<T> codec) throws IOException {
    String type = call.mediaType();
    JsonFraming framing = type == null ? JsonFraming.LINES : JsonFraming.of(type);
    return Items.of(
        new LineSource<>(streamBody(), codec, LONGEST_LINE, framing, call.body()::claim));
  }

  /**
   * Whether there is a body that is not empty, where it is read while it comes in. One of unknown
   * length is waited for until its first byte: an empty one is none (RFC 9110, section 6.4).
   */
  public boolean mayHaveBody() throws IOException {
    return !call.body().isEmpty(call.bodyLimit());
  }

  /** The declared media type that the body has; null without a body. */
  public @Nullable String mediaType() {
    return call.mediaType();
  }

  /** Whether anything was wrong so far; always false while looking for the verdict. */
  public boolean failed() {
    return violations != null && !violations.isEmpty();
  }

  /** Reports a violation of a parameter that only the operation can see. */
  public void report(Parameter parameter, String keyword, String detail) {
    point(parameter, tape().clear().string("")).violation(keyword, detail);
  }

  private void reportBody(String keyword, String detail) throws IOException {
    report(new Violation(Place.FORM.label(), null, "", keyword, detail));
  }

  private void report(Violation violation) throws IOException {
    if (violations == null) {
      // The signal is the JSON reader's own; any violation raises it.
      JsonReaders.STRICT
          .reader(NULL, 0, NULL.length, null)
          .violation(violation.keyword(), violation.detail());
    } else {
      violations.add(violation);
    }
  }

  private JsonReader point(Parameter parameter, TextTape value) {
    JsonReader reader = text();
    boolean field = parameter.place() == Place.FORM;
    reader.reset(value, parameter.place().label(), field ? null : parameter.name());
    return reader;
  }

  private byte[] bytes() throws IOException {
    return call.body().bytes(call.bodyLimit());
  }

  private String text(byte[] bytes) throws IOException {
    String decoded = Percent.utf8(bytes, bytes.length);
    if (decoded == null) {
      reportBody("syntax", "is not UTF-8");
      return "";
    }
    return decoded;
  }

  private JsonReader text() {
    JsonReader present = text;
    if (present == null) {
      present = JsonReaders.STRICT.text(violations);
      text = present;
    }
    return present;
  }

  private TextTape tape() {
    TextTape present = tape;
    if (present == null) {
      present = new TextTape();
      tape = present;
    }
    return present;
  }
}
