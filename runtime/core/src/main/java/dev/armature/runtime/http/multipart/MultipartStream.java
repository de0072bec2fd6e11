package dev.armature.runtime.http.multipart;

import dev.armature.runtime.http.param.Percent;
import dev.armature.runtime.limit.MultipartLimits;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a multipart body from its first byte to its last boundary (RFC 2046, section 5.1), one part
 * at a time, in memory that does not grow with it. Whatever could be read in two ways is refused:
 * lines that end otherwise than by CRLF, boundaries with more behind them, headers over several
 * lines.
 */
final class MultipartStream implements Closeable {
  private static final int BUFFER = 16 << 10;
  private static final int LONGEST_BOUNDARY = 70;

  private final InputStream in;
  private final byte[] delimiter;
  private final MultipartLimits limits;

  private final byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;

  /** Up to here the buffer is content of the part; behind it a boundary may begin. */
  private int known;

  /** Whether a whole boundary stands at {@link #known}. */
  private boolean found;

  /** Whether the current part has been read to its boundary. */
  private boolean ended;

  private boolean closed;
  private int parts;

  /**
   * Reads a body.
   *
   * @param contentType of the body, with its boundary
   */
  MultipartStream(InputStream in, @Nullable String contentType, MultipartLimits limits) {
    this.in = in;
    this.limits = limits;
    this.delimiter = ("\r\n--" + boundary(contentType)).getBytes(StandardCharsets.ISO_8859_1);
    // The first boundary has no line before it.
    buffer[0] = '\r';
    buffer[1] = '\n';
    end = 2;
  }

  private static String boundary(@Nullable String contentType) {
    HeaderParameters type = contentType == null ? null : HeaderParameters.parse(contentType);
    String boundary = type == null ? null : type.get("boundary");
    if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
      throw MultipartFault.malformed("has no boundary in its Content-Type");
    }
    for (int i = 0; i < boundary.length(); i++) {
      if (boundary.charAt(i) < ' ' || boundary.charAt(i) > '~') {
        throw MultipartFault.malformed("has a boundary that is not ASCII");
      }
    }
    return boundary;
  }

  /** Passes over the rest of the part and reads the next one's head; null behind the last one. */
  @Nullable PartHead next() throws IOException {
    while (!ended && advance()) {
      start = known;
    }
    ended = true;
    if (closed || isLast()) {
      closed = true;
      return null;
    }
    if (++parts > limits.parts()) {
      throw MultipartFault.tooLarge("has more than " + limits.parts() + " parts");
    }
    PartHead head = PartHead.of(lines());
    ended = false;
    known = start;
    found = false;
    return head;
  }

  /** The content of the part whose head was read last; ends with {@link #next}. */
  InputStream content() {
    return new Content(parts);
  }

  /** Makes content known; false when the part has no more, and its boundary is behind. */
  private boolean advance() throws IOException {
    while (start == known) {
      if (found) {
        start += delimiter.length;
        ended = true;
        return false;
      }
      if (known == end || !search()) {
        fill();
        search();
      }
    }
    return true;
  }

  /** Looks for a boundary behind the start; whether anything is known by that. */
  private boolean search() {
    found = false;
    for (int i = start; i < end; i++) {
      if (buffer[i] != '\r') {
        continue;
      }
      int same = same(i);
      if (same == delimiter.length || i + same == end) {
        known = i;
        found = same == delimiter.length;
        return found || i > start;
      }
    }
    known = end;
    return known > start;
  }

  private int same(int at) {
    int same = 0;
    while (same < delimiter.length && at + same < end && buffer[at + same] == delimiter[same]) {
      same++;
    }
    return same;
  }

  private void fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      known -= start;
      start = 0;
    }
    int count = in.read(buffer, end, buffer.length - end);
    if (count < 0) {
      throw MultipartFault.malformed("ends before its last boundary");
    }
    end += count;
  }

  /** Behind a boundary: whether it is the last one; else goes to the next line. */
  private boolean isLast() throws IOException {
    int first = one();
    if (first == '-' && one() == '-') {
      return true;
    }
    int padding = first;
    while (padding == ' ' || padding == '\t') {
      padding = one();
    }
    if (padding != '\r' || one() != '\n') {
      throw MultipartFault.malformed("has more than a boundary in a boundary's line");
    }
    return false;
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    int left = limits.headBytes();
    while (true) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int c = one(); c != '\r'; c = one()) {
        if (c < ' ' && c != '\t' || c == 0x7f) {
          throw MultipartFault.malformed("has a control character in a part's headers");
        }
        if (left-- == 0) {
          String most = limits.headBytes() + " bytes";
          throw MultipartFault.tooLarge("has a part with headers of more than " + most);
        }
        line.write(c);
      }
      if (one() != '\n') {
        throw MultipartFault.malformed("has a control character in a part's headers");
      }
      if (line.size() == 0) {
        return lines;
      }
      left = Math.max(0, left - 2);
      String text = Percent.utf8(line.toByteArray(), line.size());
      if (text == null) {
        throw MultipartFault.malformed("has headers that are not UTF-8");
      }
      lines.add(text);
    }
  }

  private int one() throws IOException {
    while (start == end) {
      known = start;
      fill();
    }
    return buffer[start++] & 0xff;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private final class Content extends InputStream {
    private final int part;

    Content(int part) {
      this.part = part;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (part != parts) {
        throw new IOException("the part has been passed over");
      }
      if (length == 0) {
        return 0;
      }
      if (ended || !advance()) {
        return -1;
      }
      int count = Math.min(length, known - start);
      System.arraycopy(buffer, start, into, offset, count);
      start += count;
      return count;
    }
  }
}
