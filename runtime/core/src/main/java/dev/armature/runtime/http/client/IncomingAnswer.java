package dev.armature.runtime.http.client;

import dev.armature.runtime.Operation;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.BodySyntax;
import dev.armature.runtime.http.message.JsonFraming;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.HeaderReading;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.LineSource;
import dev.armature.runtime.http.server.MediaRange;
import dev.armature.runtime.json.InvalidJson;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonDecoder;
import dev.armature.runtime.json.JsonReaders;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Events;
import dev.armature.runtime.tape.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered, for generated code to read: one method that reads the body, or {@link
 * #close}. Values are read tolerantly: members of enumerations and unions that are not known are
 * kept. Not thread-safe.
 */
public final class IncomingAnswer {
  /** Who sends a webhook knows nothing of who receives it. */
  private static final long OF_WEBHOOKS = 1 << 20;

  private static final int EXCERPT = 4 << 10;
  private static final int LONGEST_LINE = 1 << 20;

  private final Response response;
  private final @Nullable Operation operation;
  private @Nullable InputStream opened;
  private boolean whole;

  IncomingAnswer(Response response, @Nullable Operation operation) {
    this.response = response;
    this.operation = operation;
  }

  /** The status. */
  public int status() {
    return response.status();
  }

  /** The answer itself. */
  public Response response() {
    return response;
  }

  /** Whether the body is of that media type or range; yes where the server does not say. */
  public boolean isOf(String range) {
    String type = response.contentType();
    return type == null || MediaRange.of(range).includes(type);
  }

  /**
   * The JSON body; of webhooks at most 1 MiB, of others as much as the transport lets through.
   *
   * @throws UnexpectedAnswerException when it breaks the contract
   * @throws IOException when the connection breaks
   */
  public <T> T json(JsonDecoder<T> codec) throws IOException {
    return read(bytes(), codec);
  }

  /** The same where the contract has null. */
  public <T> @Nullable T nullableJson(JsonDecoder<T> codec) throws IOException {
    return nullable(bytes(), codec);
  }

  /** The body in a syntax, or in JSON where its media type is another one. */
  public <T> T encoded(BodySyntax syntax, JsonDecoder<T> codec) throws IOException {
    return read(asJson(syntax), codec);
  }

  /** The same where the contract has null. */
  public <T> @Nullable T nullableEncoded(BodySyntax syntax, JsonDecoder<T> codec)
      throws IOException {
    return nullable(asJson(syntax), codec);
  }

  private byte[] asJson(BodySyntax syntax) throws IOException {
    byte[] body = bytes();
    String type = response.contentType();
    try {
      return type != null && syntax.isOf(type) ? syntax.toJson(body, type) : body;
    } catch (JsonException malformed) {
      throw broken(malformed);
    }
  }

  /** The body as a text in UTF-8. */
  public String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** The body as a text that is read as a parameter's value is. */
  public <T> T text(JsonDecoder<T> codec) throws IOException {
    T value = HeaderReading.text(text(), codec);
    if (value == null) {
      throw broken(null);
    }
    return value;
  }

  /** The body. */
  public byte[] bytes() throws IOException {
    whole = true;
    try {
      return response.body().bytes(operation == null ? OF_WEBHOOKS : Integer.MAX_VALUE - 8);
    } catch (ServiceException tooLong) {
      throw unexpected("is longer than " + OF_WEBHOOKS + " bytes", "", tooLong);
    }
  }

  /** The body while it comes in. Whoever gets it opens and closes it. */
  public ByteSource source() {
    Body body = response.body();
    return ByteSource.of(body.length(), from -> body.stream(Long.MAX_VALUE));
  }

  /** Server-sent events whose data is JSON. Whoever gets them opens and closes them. */
  public <T> Events<T> events(JsonDecoder<T> codec) throws IOException {
    EventReader.Data<T> data = text -> read(text.getBytes(StandardCharsets.UTF_8), codec);
    return new ReceivedEvents<>(new EventReader<>(stream(), data));
  }

  /** Server-sent events whose data is text. */
  public Events<String> textEvents() throws IOException {
    return new ReceivedEvents<>(new EventReader<>(stream(), text -> text));
  }

  /** JSON texts in the framing of the media type. Whoever gets them opens and closes them. */
  public <T> Events<T> lines(String mediaType, JsonDecoder<T> codec) throws IOException {
    String type = response.contentType();
    JsonFraming framing = JsonFraming.of(type == null ? mediaType : type);
    LineSource<T> lines =
        new LineSource<>(
            stream(), codec, LONGEST_LINE, framing, claimed -> {}, JsonReaders.TOLERANT);
    return new ReceivedEvents<>(new AnsweredLines<>(lines, this));
  }

  /** The value of a header; null when it is absent, or not what the contract says. */
  public <T> @Nullable T header(Parameter header, JsonDecoder<T> codec) {
    return HeaderReading.of(new AnswerHeaders(response), header, codec);
  }

  /**
   * The value of a header that the contract requires.
   *
   * @throws UnexpectedAnswerException when it is absent, or not what the contract says
   */
  public <T> T requiredHeader(Parameter header, JsonDecoder<T> codec) throws IOException {
    T value = header(header, codec);
    if (value == null) {
      discard();
      throw unexpected("lacks the header " + header.name(), "", null);
    }
    return value;
  }

  /** Lets go of a body that nobody reads. */
  public void close() throws IOException {
    stream().close();
  }

  /** What to throw when the contract says nothing of this answer; closes it. */
  public UnexpectedAnswerException undocumented() {
    return unexpected("is none that the contract documents", excerpt(), null);
  }

  UnexpectedAnswerException broken(@Nullable Exception cause) {
    String detail = cause == null ? "" : ": " + cause.getMessage();
    return unexpected("breaks the contract" + detail, "", cause);
  }

  private UnexpectedAnswerException unexpected(
      String what, String excerpt, @Nullable Exception cause) {
    String called = operation == null ? "webhook" : operation.toString();
    return new UnexpectedAnswerException(
        called, status(), new AnswerHeaders(response).all(), excerpt, what, cause);
  }

  private <T> T read(byte[] json, JsonDecoder<T> codec) throws IOException {
    try {
      return Json.read(json, codec, JsonReaders.TOLERANT);
    } catch (JsonException e) {
      throw broken(e);
    }
  }

  private <T> @Nullable T nullable(byte[] json, JsonDecoder<T> codec) throws IOException {
    try {
      return JsonReaders.TOLERANT.reader(json, 0, json.length, null).document(codec);
    } catch (InvalidJson refused) {
      throw broken(new JsonException(Json.explain(json, codec, JsonReaders.TOLERANT).list()));
    }
  }

  private InputStream stream() throws IOException {
    InputStream present = opened;
    if (present == null) {
      present = response.body().stream(Long.MAX_VALUE);
      opened = present;
    }
    return present;
  }

  /** Nobody gets a body whose head is refused, so that nobody else would close it. */
  private void discard() {
    try {
      if (!whole) {
        close();
      }
    } catch (IOException unwanted) {
      // What nobody reads may as well be broken.
    }
  }

  private String excerpt() {
    try (InputStream in = stream()) {
      return new String(in.readNBytes(EXCERPT), StandardCharsets.UTF_8);
    } catch (IOException brokenOff) {
      return "";
    }
  }
}
