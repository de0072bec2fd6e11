package dev.armature.runtime.http.server;

import dev.armature.runtime.Context;
import dev.armature.runtime.Principal;
import dev.armature.runtime.RequestHead;
import dev.armature.runtime.error.DocumentedException;
import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.error.Problem;
import dev.armature.runtime.error.ReplyHeader;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.HeaderSyntax;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.multipart.MultipartForm;
import dev.armature.runtime.http.param.Cookies;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.ParameterSource;
import dev.armature.runtime.http.param.Percent;
import dev.armature.runtime.http.param.QueryScan;
import dev.armature.runtime.json.Explaining;
import dev.armature.runtime.json.InvalidJson;
import dev.armature.runtime.layer.Call;
import dev.armature.runtime.layer.HeadCheck;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.limit.MultipartLimits;
import dev.armature.runtime.security.Credentials;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One call over HTTP, on its way through the layers of its route. Used by one thread at a time. */
public final class HttpCall implements Call<Response>, Credentials, RequestHead, ParameterSource {
  static final int[] NO_SLICES = {};
  private static final String[] NOTHING = {};

  private final Request request;
  private final Peer peer;
  private final long startNanos;

  private @Nullable Context context;
  private @Nullable Mounted mounted;
  private int[] slices = NO_SLICES;
  private @Nullable ServiceException refusal;
  private String[] announced = NOTHING;
  private int announcedLength;
  private @Nullable String mediaType;
  private @Nullable String accepted;
  private long endNanos;
  private boolean ended;
  private boolean admitted;
  private volatile int overtakenBy;
  private @Nullable String failureCode;
  private @Nullable MultipartForm form;

  HttpCall(Request request, Peer peer) {
    this.request = request;
    this.peer = peer;
    this.startNanos = System.nanoTime();
  }

  /** The request. */
  public Request message() {
    return request;
  }

  @Override
  public String method() {
    return request.method();
  }

  @Override
  public String path() {
    return request.path();
  }

  @Override
  public @Nullable String rawQuery() {
    return request.rawQuery();
  }

  @Override
  public @Nullable String header(String name) {
    return request.header(name);
  }

  @Override
  public List<String> headers(String name) {
    return request.headers().all(name);
  }

  @Override
  public void forEachHeader(BiConsumer<String, String> each) {
    request.headers().forEach(each);
  }

  @Override
  public @Nullable String headerList(String name) {
    List<String> lines = headers(name);
    return lines.isEmpty() ? null : String.join(", ", lines);
  }

  @Override
  public @Nullable String query(String name) {
    return QueryScan.first(request.rawQuery(), name);
  }

  @Override
  public @Nullable String cookie(String name) {
    return Cookies.first(headers("Cookie"), name);
  }

  @Override
  public int headerCount(String name) {
    return request.header(name) == null ? 0 : headers(name).size();
  }

  @Override
  public int queryCount(String name) {
    return QueryScan.count(request.rawQuery(), name);
  }

  @Override
  public int cookieCount(String name) {
    return Cookies.count(headers("Cookie"), name);
  }

  /** A path parameter, decoded; null when the route has none of that name. */
  public @Nullable String pathParameter(String name) {
    String raw = rawPathParameter(name);
    return raw == null ? null : Percent.decode(raw, false);
  }

  /** The body. */
  public Body body() {
    return request.body();
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
  public @Nullable X509Certificate certificate() {
    return peer.certificate();
  }

  @Override
  public @Nullable Principal asserted() {
    return peer.caller();
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
  public boolean admitted() {
    return admitted;
  }

  /** Lets the call in by its head alone, or refuses it. */
  void admit() {
    try {
      for (HeadCheck check : mounted().checks()) {
        check.check(this);
      }
      long limit = bodyLimit();
      if (request.body().length() > limit) {
        throw Body.tooLarge(limit);
      }
      admitted = true;
    } catch (ServiceException e) {
      refusal = e;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      refusal = Layers.internal(e);
    }
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
  public boolean logged() {
    return mounted().layers().accessLog().tellsErrors();
  }

  @Override
  public boolean tellsStatus() {
    return true;
  }

  @Override
  public Response failure(ServiceException failure) {
    failureCode = failure.code();
    Response response = failureBody(failure);
    for (ReplyHeader header : failure.headers()) {
      response = response.withHeader(header.name(), header.value());
    }
    return response;
  }

  private Response failureBody(ServiceException failure) {
    if (failure instanceof DocumentedException documented) {
      List<String> types = documented.mediaTypes();
      if (types.isEmpty()) {
        return Response.empty(failure.status());
      }
      String type = types.size() == 1 ? types.get(0) : liked(types);
      Response response = Response.bytes(failure.status(), type, documented.encoded(type));
      return types.size() == 1 ? response : response.varying("Accept");
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

  /** The media type that the caller likes best; the first where none is asked for. */
  private String liked(List<String> types) {
    String accept = header("Accept");
    String best = types.get(0);
    int bestQuality = 0;
    for (String type : accept == null ? List.<String>of() : types) {
      int quality = Accept.quality(accept, MediaRange.of(type));
      if (quality > bestQuality) {
        best = type;
        bestQuality = quality;
      }
    }
    return best;
  }

  /** The stable name of the failure that the last answer tells of; null when there was none. */
  @Nullable String failureCode() {
    return failureCode;
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

  /** The body as a form in parts; received when it is first asked for. */
  MultipartForm form(List<Parameter> fields) throws IOException {
    MultipartForm present = form;
    if (present == null) {
      InputStream in = request.body().stream(bodyLimit());
      String type = request.header("Content-Type");
      MultipartLimits limits = mounted().layers().multipart();
      present = MultipartForm.receive(in, type, fields, limits, request.body()::claim);
      form = present;
    }
    return present;
  }

  /** Forgets what was kept of the body, once the handler has returned. */
  void release() throws IOException {
    MultipartForm present = form;
    if (present != null) {
      present.close();
    }
  }

  long bodyLimit() {
    long own = route().bodyLimit();
    return own == 0 ? mounted().layers().bodyLimit() : own;
  }

  @Override
  public @Nullable String rawPathParameter(String name) {
    int index = route().parameterIndex(name);
    return index < 0 ? null : request.path().substring(slices[2 * index], slices[2 * index + 1]);
  }
}
