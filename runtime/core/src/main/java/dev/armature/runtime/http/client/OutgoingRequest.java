package dev.armature.runtime.http.client;

import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.ParameterTarget;
import dev.armature.runtime.http.param.ParameterWriter;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that generated code sends: a webhook or a callback. Not thread-safe. */
public final class OutgoingRequest {
  private final String method;
  private final String target;
  private final Parts parts = new Parts();
  private final ParameterWriter writer = new ParameterWriter(parts);
  private Body body = Body.none();

  private OutgoingRequest(String method, String target) {
    this.method = method;
    this.target = target;
  }

  /**
   * Starts a request.
   *
   * @param target the path and query of the receiver's URL, encoded; what parameters say of the
   *     query is put behind it
   */
  public static OutgoingRequest of(String method, String target) {
    return new OutgoingRequest(method, target);
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

  /** Sets a JSON body; null is none. */
  public <T> OutgoingRequest json(String mediaType, JsonEncoder<T> encoder, @Nullable T value) {
    return value == null ? this : body(mediaType, Body.of(Json.write(encoder, value)));
  }

  /** Sets a text; null is none. */
  public OutgoingRequest text(String mediaType, @Nullable String value) {
    return value == null ? this : body(mediaType, Body.of(value.getBytes(StandardCharsets.UTF_8)));
  }

  /** Sets bytes that are read while they are sent; null is none. */
  public OutgoingRequest bytes(String mediaType, @Nullable ByteSource value) {
    return value == null ? this : body(mediaType, Body.of(value));
  }

  /**
   * Sends the request and waits for the answer.
   *
   * @throws IOException when there is no answer
   */
  public IncomingAnswer send(Transport to) throws IOException {
    return new IncomingAnswer(to.send(build()));
  }

  private OutgoingRequest body(String mediaType, Body value) {
    parts.header("Content-Type", mediaType);
    body = value;
    return this;
  }

  private Request build() {
    List<String> headers = new ArrayList<>(parts.headers);
    if (!parts.cookies.isEmpty()) {
      headers.add("Cookie");
      headers.add(String.join("; ", parts.cookies));
    }
    String query = String.join("&", parts.query);
    String sign = target.indexOf('?') < 0 ? "?" : "&";
    String whole = query.isEmpty() ? target : target + sign + query;
    return new Request(method, whole, Headers.of(headers.toArray(String[]::new)), body);
  }

  private static final class Parts implements ParameterTarget {
    private final List<String> query = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();

    @Override
    public void path(String name, String raw) {
      throw new IllegalArgumentException("the path of a receiver's URL has no parameter " + name);
    }

    @Override
    public void query(String pair) {
      query.add(pair);
    }

    @Override
    public void header(String name, String value) {
      headers.add(name);
      headers.add(value);
    }

    @Override
    public void cookie(String pair) {
      cookies.add(pair);
    }

    @Override
    public void field(String pair) {
      throw new IllegalArgumentException("the body is no form");
    }
  }
}
