package dev.armature.runtime.http.server;

import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.stream.ByteSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends what a client lacks of a source: nothing when it has all of it (RFC 9110, section 13.1.2),
 * a part when it asks for one (section 14). Of several parts the whole is sent, as section 14.2
 * allows.
 */
final class ByteRanges {
  private static final String UNIT = "bytes=";

  private ByteRanges() {}

  static Response answer(HttpCall call, Response whole) {
    boolean reads = call.method().equals("GET") || call.method().equals("HEAD");
    if (whole.status() != 200 || !reads || !(whole.body() instanceof Body.Stream stream)) {
      return whole;
    }
    ByteSource source = stream.source();
    String tag = source.tag() == null ? null : '"' + source.tag() + '"';
    Response named = tag == null ? whole : whole.withHeader("ETag", tag);
    if (tag != null && lists(call.headerList("If-None-Match"), tag)) {
      source.discard();
      return named.with(304, Body.none());
    }
    if (!source.startsAnywhere() || source.length() < 0) {
      return named;
    }
    return part(call, named.withHeader("Accept-Ranges", "bytes"), source, tag);
  }

  private static Response part(
      HttpCall call, Response whole, ByteSource source, @Nullable String tag) {
    String range = call.header("Range");
    String condition = call.header("If-Range");
    boolean stale = condition != null && !condition.equals(tag);
    if (range == null || stale || !call.method().equals("GET") || !range.startsWith(UNIT)) {
      return whole;
    }
    long length = source.length();
    long[] bounds = bounds(range.substring(UNIT.length()).strip(), length);
    if (bounds == null) {
      return whole;
    }
    if (bounds[0] > bounds[1]) {
      return whole.with(416, Body.none()).withHeader("Content-Range", "bytes */" + length);
    }
    long size = bounds[1] - bounds[0] + 1;
    ByteSource part = ByteSource.of(size, from -> new Part(source.open(bounds[0]), size));
    return whole
        .with(206, Body.of(part))
        .withHeader("Content-Range", "bytes " + bounds[0] + '-' + bounds[1] + '/' + length);
  }

  /**
   * The first and last byte of a range.
   *
   * @return the first above the last when the source has none of them; null when the header is
   *     malformed or lists several ranges, and is passed over
   */
  private static long @Nullable [] bounds(String range, long length) {
    int dash = range.indexOf('-');
    if (dash < 0 || range.indexOf(',') >= 0) {
      return null;
    }
    long first = number(range.substring(0, dash));
    long last = number(range.substring(dash + 1));
    if (dash == 0) {
      return last < 0
          ? null
          : new long[] {last == 0 ? length : Math.max(0, length - last), length - 1};
    }
    boolean open = dash == range.length() - 1;
    if (first < 0 || !open && last < first) {
      return null;
    }
    long end = open ? length - 1 : Math.min(last, length - 1);
    return new long[] {first, first < length ? end : -1};
  }

  /** Its value, {@link Long#MAX_VALUE} when it has too many digits; -1 when it is none. */
  private static long number(String digits) {
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
  }

  /** Weak comparison (RFC 9110, section 8.8.3.2). */
  private static boolean lists(@Nullable String tags, String tag) {
    if (tags == null) {
      return false;
    }
    for (String each : tags.split(",")) {
      String one = each.strip();
      if (one.equals("*") || (one.startsWith("W/") ? one.substring(2) : one).equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /** So many bytes of a stream. */
  private static final class Part extends FilterInputStream {
    private long left;

    Part(InputStream in, long length) {
      super(in);
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = in.read(into, offset, (int) Math.min(left, length));
      left -= Math.max(0, count);
      return count;
    }
  }
}
