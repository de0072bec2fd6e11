package dev.armature.runtime.http.server;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.JsonFraming;
import dev.armature.runtime.json.InvalidJson;
import dev.armature.runtime.json.JsonDecoder;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonReaders;
import dev.armature.runtime.json.Violations;
import dev.armature.runtime.stream.Items;
import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON texts, one a line or behind record separators (RFC 7464); empty ones are none. A text
 * that breaks the contract ends the reading with its violations, pointing to it as to an item of an
 * array.
 */
public final class LineSource<T> implements Items.Source<T> {
  private final InputStream in;
  private final JsonDecoder<T> codec;
  private final int longest;
  private final JsonFraming framing;
  private final LongConsumer memory;
  private final JsonReaders readers;

  private byte[] buffer = new byte[8 << 10];
  private int start;
  private int end;
  private int filled;
  private boolean ended;
  private long index = -1;

  /**
   * Texts of a stream.
   *
   * @param longest the most bytes of a text
   * @param memory takes up the memory of long ones
   */
  LineSource(
      InputStream in, JsonDecoder<T> codec, int longest, JsonFraming framing, LongConsumer memory) {
    this(in, codec, longest, framing, memory, JsonReaders.STRICT);
  }

  /**
   * The same, read by a server or a client.
   *
   * @param readers how texts are read
   */
  public LineSource(
      InputStream in,
      JsonDecoder<T> codec,
      int longest,
      JsonFraming framing,
      LongConsumer memory,
      JsonReaders readers) {
    this.readers = readers;
    this.memory = memory;
    this.framing = framing;
    this.in = in;
    this.codec = codec;
    this.longest = longest;
  }

  @Override
  public @Nullable T read() throws IOException {
    while (true) {
      int length = line();
      if (length < 0) {
        return null;
      }
      int from = start;
      start = Math.min(end, start + length + 1);
      if (!isBlank(from, length)) {
        index++;
        return decode(from, length);
      }
    }
  }

  private T decode(int from, int length) throws IOException {
    if (framing == JsonFraming.SEQUENCE && isCutOff(from, length)) {
      String detail = "the text may be cut off: no line feed is behind it";
      throw new ValidationException(
          List.of(new Violation("body", null, "/" + index, "syntax", detail)));
    }
    try {
      T item = readers.reader(buffer, from, length, null).document(codec);
      if (item != null) {
        return item;
      }
    } catch (InvalidJson verdict) {
      // Read once more, to say what is wrong.
    }
    Violations violations = new Violations();
    try {
      JsonReader reader = readers.reader(buffer, from, length, violations);
      reader.document(codec);
    } catch (InvalidJson full) {
      // The list is full.
    }
    List<Violation> placed = violations.list().stream().map(this::placed).toList();
    throw new ValidationException(placed);
  }

  private Violation placed(Violation found) {
    String pointer = "/" + index + found.pointer();
    return new Violation("body", null, pointer, found.keyword(), found.detail());
  }

  /** Bytes up to the next line's end, or that of the stream; -1 when there are no more. */
  private int line() throws IOException {
    int at = start;
    while (true) {
      while (at < end && buffer[at] != framing.separator()) {
        at++;
      }
      if (at - start > longest) {
        throw Body.tooLarge(longest);
      }
      if (at < end) {
        return at - start;
      }
      if (ended || !fill()) {
        ended = true;
        return start == end ? -1 : end - start;
      }
      at = end - filled;
    }
  }

  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      // One more than a text may have, which tells that it is too long.
      int size = Math.max(buffer.length + 1, Math.min(2 * buffer.length, longest + 1));
      memory.accept(size - buffer.length);
      buffer = Arrays.copyOf(buffer, size);
    }
    filled = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, filled);
    return filled > 0;
  }

  private boolean isBlank(int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!isBlank(buffer[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\r' || b == '\t' || b == '\n';
  }

  /** RFC 7464, section 2.4: a number or word without a blank behind it may lack its end. */
  private boolean isCutOff(int from, int length) {
    int last = from + length - 1;
    return !isBlank(buffer[last])
        && buffer[last] != '}'
        && buffer[last] != ']'
        && buffer[last] != '"';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
