package dev.armature.runtime.http.client;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.BodySyntax;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.JsonFraming;
import dev.armature.runtime.http.message.JsonLines;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.multipart.OutgoingForm;
import dev.armature.runtime.http.param.FormFields;
import dev.armature.runtime.http.param.HeaderText;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.ParameterWriter;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.http.param.Percent;
import dev.armature.runtime.http.param.RequestParameters;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Events;
import dev.armature.runtime.stream.Items;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request that generated code sends: a call, a webhook or a callback. Not thread-safe. */
public final class OutgoingRequest {
  private static final PathTemplate NO_PATH = PathTemplate.parse("/");

  private final String method;
  private final RequestParameters parameters;
  private final ParameterWriter writer;
  private final @Nullable Operation operation;
  private final String before;
  private @Nullable String query;
  private @Nullable String mediaType;
  private Body body = Body.none();

  private OutgoingRequest(
      String method, String before, PathTemplate path, @Nullable Operation operation) {
    this.method = method;
    this.before = before;
    this.parameters = new RequestParameters(path);
    this.writer = new ParameterWriter(parameters);
    this.operation = operation;
  }

  /**
   * Starts a webhook or callback.
   *
   * @param target the path and query of the receiver's URL, encoded; what parameters say of the
   *     query is put behind it
   */
  public static OutgoingRequest of(String method, String target) {
    return new OutgoingRequest(method, target, NO_PATH, null);
  }

  /**
   * Starts a call of an operation.
   *
   * @param basePath what stands before its path, encoded; empty for nothing
   * @param path its path
   */
  public static OutgoingRequest of(
      Operation operation, String method, String basePath, PathTemplate path) {
    return new OutgoingRequest(method, basePath, path, operation);
  }

  /**
   * Adds a parameter; null is left out.
   *
   * @throws IllegalArgumentException when its style cannot say the value
   */
  public <T> OutgoingRequest with(Parameter parameter, JsonEncoder<T> encoder, @Nullable T value) {
    if (value != null) {
      writer.write(parameter, encoder, value);
    }
    return this;
  }

  /** Sets the media types that the caller reads. */
  public OutgoingRequest accept(String mediaTypes) {
    parameters.header("Accept", mediaTypes);
    return this;
  }

  /** Sets the whole query, as a form; null is none. */
  public <T> OutgoingRequest queryForm(
      JsonEncoder<T> encoder, @Nullable T value, Parameter... fields) {
    query = value == null ? null : fields(encoder, value, fields);
    return this;
  }

  /** Sets the whole query, as JSON; null is none. */
  public <T> OutgoingRequest queryJson(JsonEncoder<T> encoder, @Nullable T value) {
    query = value == null ? null : percent(Json.write(encoder, value));
    return this;
  }

  /** Sets the whole query, as one text; null is none. */
  public <T> OutgoingRequest queryText(JsonEncoder<T> encoder, @Nullable T value) {
    query = value == null ? null : percent(plain(encoder, value));
    return this;
  }

  /** Sets a JSON body; null is none. */
  public <T> OutgoingRequest json(String type, JsonEncoder<T> encoder, @Nullable T value) {
    return value == null ? this : body(type, Body.of(Json.write(encoder, value)));
  }

  /** Sets a body in another syntax than JSON; null is none. */
  public <T> OutgoingRequest encoded(
      String type, BodySyntax syntax, JsonEncoder<T> encoder, @Nullable T value) {
    return value == null ? this : body(type, Body.of(syntax.ofJson(Json.write(encoder, value))));
  }

  /** Sets a form ({@code application/x-www-form-urlencoded}); null is none. */
  public <T> OutgoingRequest form(
      String type, JsonEncoder<T> encoder, @Nullable T value, Parameter... fields) {
    if (value == null) {
      return this;
    }
    byte[] form = fields(encoder, value, fields).getBytes(StandardCharsets.US_ASCII);
    return body(type, Body.of(form));
  }

  /** Sets a form in parts ({@code multipart/form-data}), files read while sent; null is none. */
  public <T> OutgoingRequest multipart(
      JsonEncoder<T> encoder, @Nullable T value, Parameter... fields) {
    if (value == null) {
      return this;
    }
    String boundary = UUID.randomUUID().toString();
    OutgoingForm form = OutgoingForm.of(boundary, encoder, value, List.of(fields));
    return body(form.contentType(), Body.of(form.body()));
  }

  /** Sets a text; null is none. */
  public OutgoingRequest text(String type, @Nullable String value) {
    return value == null ? this : body(type, Body.of(value.getBytes(StandardCharsets.UTF_8)));
  }

  /** Sets a text that is written as a parameter's value is; null is none. */
  public <T> OutgoingRequest text(String type, JsonEncoder<T> encoder, @Nullable T value) {
    return value == null ? this : body(type, Body.of(plain(encoder, value)));
  }

  /** Sets bytes that are read while they are sent; null is none. */
  public OutgoingRequest bytes(String type, @Nullable ByteSource value) {
    return value == null ? this : body(type, Body.of(value));
  }

  /** Sets JSON texts that are read while they are sent; null is none. */
  public <T> OutgoingRequest lines(String type, JsonEncoder<T> encoder, @Nullable Items<T> value) {
    if (value == null) {
      return this;
    }
    Events<T> events =
        sink -> {
          try (Items<T> all = value) {
            while (all.hasNext()) {
              sink.send(all.next());
            }
          }
        };
    ByteSource.Writer writer = JsonLines.of(events, encoder, JsonFraming.of(type));
    return body(type, Body.of(ByteSource.writtenBy(writer)));
  }

  /**
   * Sends the request and waits for the answer.
   *
   * @throws IOException when there is no answer
   */
  public IncomingAnswer send(Transport to) throws IOException {
    return send(to, CallOptions.NONE);
  }

  /**
   * The same with what the caller wants of this call.
   *
   * @throws IOException when there is no answer
   */
  public IncomingAnswer send(Transport to, CallOptions options) throws IOException {
    return new IncomingAnswer(to.send(build(options)), operation);
  }

  private static <T> String fields(JsonEncoder<T> encoder, T value, Parameter... fields) {
    JsonValue tree = Json.read(Json.write(encoder, value), JsonCodecs.VALUE);
    return new FormFields(List.of(fields)).form((JsonValue.JsonObject) tree);
  }

  private static <T> byte[] plain(JsonEncoder<T> encoder, T value) {
    return HeaderText.of(encoder, value).getBytes(StandardCharsets.UTF_8);
  }

  private static String percent(byte[] text) {
    return Percent.encodeAll(new String(text, StandardCharsets.UTF_8));
  }

  private OutgoingRequest body(String type, Body value) {
    mediaType = type;
    body = value;
    return this;
  }

  private Request build(CallOptions options) {
    Headers all = Headers.of(headers(options).toArray(String[]::new));
    return new Request(method, target(), all, body).with(operation).with(options);
  }

  private List<String> headers(CallOptions options) {
    List<String> own = new ArrayList<>(List.of(parameters.headerPairs()));
    if (mediaType != null) {
      own.add("Content-Type");
      own.add(mediaType);
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < own.size(); i += 2) {
      if (!isReplaced(own.get(i), options.headers())) {
        all.addAll(own.subList(i, i + 2));
      }
    }
    all.addAll(options.headers());
    return all;
  }

  private static boolean isReplaced(String name, List<String> headers) {
    for (int i = 0; i < headers.size(); i += 2) {
      if (headers.get(i).equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  private String target() {
    String pairs = query != null ? query : parameters.rawQuery();
    if (operation != null) {
      String path = before + parameters.path();
      return pairs == null ? path : path + "?" + pairs;
    }
    String sign = before.indexOf('?') < 0 ? "?" : "&";
    return pairs == null ? before : before + sign + pairs;
  }
}
