package dev.armature.runtime.http;

import dev.armature.runtime.Context;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.error.Problem;
import dev.armature.runtime.error.ReplyHeader;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.json.Explaining;
import dev.armature.runtime.json.InvalidJson;
import dev.armature.runtime.layer.Call;
import dev.armature.runtime.security.Credentials;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request. Made by an engine, given to {@link Router#open}. Used by one thread at a time.
 */
public final class Request implements Call<Response>, Credentials {
  private final String method;
  private final RequestTarget target;
  private final Headers headers;
  private final Body body;
  private final Peer peer;
  private final long startNanos;

  private @Nullable Context context;
  private @Nullable Mounted mounted;
  private int[] slices = RequestTarget.NO_SLICES;
  private @Nullable ServiceException refusal;
  private String[] announced = RequestTarget.NO_HEADERS;
  private int announcedLength;
  private @Nullable String mediaType;
  private @Nullable String accepted;
  private long endNanos;
  private boolean ended;
  private volatile int overtakenBy;

  /**
   * A request that has just arrived.
   *
   * @param method the method, as it came
   * @param target the request target, as it came (RFC 9112, section 3.2): never decoded
   * @param headers a view of its headers
   * @param body its body
   * @param peer where it came from
   */
  public Request(String method, String target, Headers headers, Body body, Peer peer) {
    this.method = method;
    this.target = RequestTarget.parse(target);
    this.headers = headers;
    this.body = body;
    this.peer = peer;
    this.startNanos = System.nanoTime();
  }

  /** The method, as it came. */
  public String method() {
    return method;
  }

  /** The path, still percent-encoded. */
  public String path() {
    return target.path();
  }

  /** What follows the question mark, still percent-encoded; null without one. */
  public @Nullable String rawQuery() {
    return target.query();
  }

  /** The headers. */
  public Headers headers() {
    return headers;
  }

  @Override
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  @Override
  public @Nullable String headerList(String name) {
    List<String> lines = headers.all(name);
    return lines.isEmpty() ? null : String.join(", ", lines);
  }

  @Override
  public @Nullable String query(String name) {
    return QueryScan.first(target.query(), name);
  }

  @Override
  public @Nullable String cookie(String name) {
    return Cookies.first(headers, name);
  }

  /** A path parameter, decoded; null when the route has none of that name. */
  public @Nullable String pathParameter(String name) {
    String raw = rawPathParameter(name);
    return raw == null ? null : Percent.decode(raw, false);
  }

  /** The body. */
  public Body body() {
    return body;
  }

  /** Where it came from. */
  public Peer peer() {
    return peer;
  }

  /** The declared media type that the body has; null without a body or a declaration. */
  public @Nullable String mediaType() {
    return mediaType;
  }

  /** The declared media type that the client likes best; null without a declaration. */
  public @Nullable String accepted() {
    return accepted;
  }

  /**
   * The one of these media types that the client likes best.
   *
   * @param declared some of those that the route declares, the usual one first
   */
  public String accepted(String... declared) {
    for (String each : declared) {
      if (each.equals(accepted)) {
        return each;
      }
    }
    return declared[0];
  }

  /**
   * Makes the operation's input.
   *
   * @throws ValidationException with all violations of parameters and body
   * @throws ServiceException when the body is too large or comes too slowly
   * @throws IOException when the connection breaks
   */
  public <T> T decode(Decoder<T> decoder) throws IOException {
    try {
      T input = decoder.read(new RequestReader(this, null));
      if (input != null) {
        return input;
      }
    } catch (InvalidJson verdict) {
      // Read once more, to say what is wrong.
    }
    throw new ValidationException(
        Explaining.of(violations -> decoder.read(new RequestReader(this, violations))));
  }

  @Override
  public Context context() {
    Context present = context;
    if (present == null) {
      throw new IllegalStateException("the request has not been given to a router");
    }
    return present;
  }

  @Override
  public void context(Context value) {
    context = value;
  }

  @Override
  public Credentials credentials() {
    return this;
  }

  @Override
  public long startNanos() {
    return startNanos;
  }

  @Override
  public long endNanos() {
    if (!ended) {
      endNanos = System.nanoTime();
      ended = true;
    }
    return endNanos;
  }

  @Override
  public @Nullable ServiceException refusal() {
    return refusal;
  }

  @Override
  public int overtakenBy() {
    return overtakenBy;
  }

  @Override
  public void announce(String name, String value) {
    if (announcedLength == announced.length) {
      announced = Arrays.copyOf(announced, announcedLength + 6);
    }
    announced[announcedLength++] = name;
    announced[announcedLength++] = HeaderSyntax.value(name, value);
  }

  @Override
  public Response failure(ServiceException failure) {
    Response response = failureBody(failure);
    for (ReplyHeader header : failure.headers()) {
      response = response.withHeader(header.name(), header.value());
    }
    return response;
  }

  private Response failureBody(ServiceException failure) {
    if (failure instanceof DocumentedException documented) {
      String type = documented.mediaType();
      return type == null
          ? Response.empty(failure.status())
          : Response.bytes(failure.status(), type, documented.encoded());
    }
    ErrorFormat format = mounted().layers().errorFormat();
    Context now = context();
    Problem problem =
        new Problem(
            failure,
            now.operation().service(),
            now.operation().id(),
            now.trace().isSet() ? now.trace().traceId() : null,
            Instant.now());
    return Response.bytes(failure.status(), format.mediaType(), format.encode(problem));
  }

  /** What the router found out. */
  void routed(Mounted found, int[] parameters, Context start) {
    mounted = found;
    slices = parameters;
    context = start;
  }

  void refuse(ServiceException why) {
    refusal = why;
  }

  void overtake(int status) {
    overtakenBy = status;
  }

  void negotiated(@Nullable String bodyType, @Nullable String acceptedType) {
    mediaType = bodyType;
    accepted = acceptedType;
  }

  /** The answer with what the layers announced. */
  Response finish(Response response) {
    return response.with(announced, announcedLength);
  }

  RequestTarget target() {
    return target;
  }

  Mounted mounted() {
    Mounted found = mounted;
    if (found == null) {
      throw new IllegalStateException("the request has not been given to a router");
    }
    return found;
  }

  Route route() {
    return mounted().route();
  }

  long bodyLimit() {
    long own = route().bodyLimit();
    return own == 0 ? mounted().layers().bodyLimit() : own;
  }

  @Nullable String rawPathParameter(String name) {
    int index = route().parameterIndex(name);
    return index < 0 ? null : target.path().substring(slices[2 * index], slices[2 * index + 1]);
  }
}
