package dev.armature.runtime.http.server;

import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.stream.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Encodes answers with gzip for clients that take it (RFC 9110, sections 8.4 and 12.5.3). */
final class EncodedAnswer {
  private static final int BUFFER = 8 << 10;

  private EncodedAnswer() {}

  /**
   * The answer, encoded where the client takes it and it is worth it.
   *
   * @param from how many bytes are worth it; of streams nobody knows how many there are
   */
  static Response of(HttpCall call, Response response, long from) {
    Body body = response.body();
    long length = body.length();
    boolean small = length >= 0 ? length < from : from == Long.MAX_VALUE;
    if (small || !isText(response.contentType()) || response.header("Content-Encoding") != null) {
      return response;
    }
    Response varied = response.varying("Accept-Encoding");
    String accepted = call.headerList("Accept-Encoding");
    if (accepted == null || Accept.coding(accepted, "gzip") == 0 || response.status() == 206) {
      return varied;
    }
    Body zipped = body.accept(new Zipping());
    // Bytes under one tag must not differ; a weak one says that they mean the same.
    return varied
        .weaklyTagged()
        .with(response.status(), zipped)
        .withHeader("Content-Encoding", "gzip");
  }

  /** Whether a media type shrinks: texts do, pictures and archives are packed already. */
  private static boolean isText(@Nullable String mediaType) {
    if (mediaType == null) {
      return false;
    }
    String type = MediaRange.of(mediaType.toLowerCase(Locale.ROOT)).subtype();
    boolean text = mediaType.regionMatches(true, 0, "text/", 0, 5);
    // Events must arrive one by one, and their heartbeats come from outside.
    return text && !type.equals("event-stream")
        || type.endsWith("json")
        || type.endsWith("xml")
        || type.endsWith("javascript")
        || type.endsWith("jsonl")
        || type.endsWith("yaml");
  }

  /** What a body is, encoded. */
  private static final class Zipping implements Body.Visitor<Body> {
    @Override
    public Body none() {
      return Body.none();
    }

    @Override
    public Body bytes(byte[] bytes) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 32);
      try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
        zip.write(bytes);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return Body.of(out.toByteArray());
    }

    @Override
    public Body stream(Body.Stream body) {
      return Body.of(body.source().written(Zipping::zipped));
    }

    @Override
    public Body events(Body.Events body) {
      return new Body.Events(zipped(body.writer()), body.heartbeat());
    }

    private static ByteSource.Writer zipped(ByteSource.Writer writer) {
      return out -> {
        GZIPOutputStream zip = new GZIPOutputStream(out, BUFFER, true);
        writer.writeTo(zip);
        zip.finish();
      };
    }
  }
}
