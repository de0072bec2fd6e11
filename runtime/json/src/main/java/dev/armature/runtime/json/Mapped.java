package dev.armature.runtime.json;

import dev.armature.runtime.tape.JsonException;
import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of users' own classes, with codecs that users write. Such a codec sees only what the
 * schema allows, and what it refuses is a violation of {@code format} at that value.
 *
 * <p>A codec refuses by an {@link IllegalArgumentException}, {@link ArithmeticException}, {@link
 * DateTimeException} or {@link JsonException}, whose message is the detail; by a violation of its
 * own; or by returning null. Whatever it leaves unread of the value is passed over.
 */
public final class Mapped {
  private static final String REFUSED = "is not accepted";

  /** A message often has the sender's own text in it. */
  private static final int MAX_WORDS = 200;

  private Mapped() {}

  /**
   * Reads the value that comes next.
   *
   * @return the value; null only while explaining, when a violation was reported
   */
  public static <T> @Nullable T read(JsonReader in, JsonDecoder<T> codec) throws IOException {
    return read(in, in.mark(), codec);
  }

  /**
   * Reads a value that was checked, unless there were violations.
   *
   * @param mark the value, marked before it was checked
   * @return the value; null only while explaining, when a violation was reported
   */
  public static <T> @Nullable T read(JsonReader in, Mark mark, JsonDecoder<T> codec)
      throws IOException {
    if (isRefused(in, mark)) {
      return null;
    }
    in.reset(mark);
    try {
      T value = codec.read(in);
      finish(in, mark);
      if (value == null && !isRefused(in, mark)) {
        in.bad("format", REFUSED);
      }
      return value;
    } catch (IllegalArgumentException
        | ArithmeticException
        | DateTimeException
        | JsonException refusal) {
      in.reset(mark);
      in.bad("format", words(in, refusal));
      return null;
    }
  }

  /**
   * The same for a string, of which a {@link StringCodec} need not ask the text again.
   *
   * @param text the string, as it was checked
   */
  public static <T> @Nullable T read(JsonReader in, Mark mark, String text, JsonDecoder<T> codec)
      throws IOException {
    if (!(codec instanceof StringCodec<T> strings)) {
      return read(in, mark, codec);
    }
    if (isRefused(in, mark)) {
      return null;
    }
    try {
      T value = strings.parse(text);
      if (value == null) {
        in.bad("format", REFUSED);
      }
      return value;
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException refusal) {
      in.bad("format", words(in, refusal));
      return null;
    }
  }

  /** Goes to the end of the value, wherever the codec stopped. */
  private static void finish(JsonReader in, Mark mark) {
    in.cursor().finish(mark.index());
    if (in.explains() && in.signal().depth() != mark.depth()) {
      in.signal().back(mark.depth());
    }
  }

  private static boolean isRefused(JsonReader in, Mark mark) {
    return in.explains() && in.signal().count() > mark.violations();
  }

  /** A codec's own words may show the value. */
  private static String words(JsonReader in, RuntimeException refusal) {
    String message = in.explains() && in.signal().isHidden() ? null : refusal.getMessage();
    return message == null || message.isBlank() ? REFUSED : DetailWords.bounded(message, MAX_WORDS);
  }
}
