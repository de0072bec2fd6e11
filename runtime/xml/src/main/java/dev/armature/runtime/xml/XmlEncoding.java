package dev.armature.runtime.xml;

import dev.armature.runtime.tape.JsonException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a document: its byte order mark, then what the media type says, then what
 * it says of itself (RFC 7303, section 3), else UTF-8.
 */
final class XmlEncoding {
  private static final Map<String, Charset> KNOWN =
      Map.of(
          "utf-8", StandardCharsets.UTF_8,
          "utf-16", StandardCharsets.UTF_16BE,
          "utf-16be", StandardCharsets.UTF_16BE,
          "utf-16le", StandardCharsets.UTF_16LE,
          "us-ascii", StandardCharsets.US_ASCII,
          "iso-8859-1", StandardCharsets.ISO_8859_1);

  /** An XML declaration is short and in ASCII; this is far longer than any. */
  private static final int DECLARATION = 200;

  private static final Pattern DECLARED =
      Pattern.compile(
          "^<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"'][^>]*\\?>");
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})\"?", Pattern.CASE_INSENSITIVE);

  private XmlEncoding() {}

  /**
   * The characters of a document, without a byte order mark.
   *
   * @throws JsonException if the encoding is none that is taken, or the bytes are not in it
   */
  static CharBuffer decode(byte[] body, @Nullable String contentType) {
    int mark = mark(body);
    Charset charset = mark > 0 ? marked(body) : unmarked(body, contentType);
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(body, mark, body.length - mark);
    CharBuffer text = CharBuffer.allocate((int) (bytes.remaining() * decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(bytes, text, true);
    text.flip();
    if (result.isError()) {
      throw undecodable(text, charset);
    }
    return text;
  }

  private static JsonException undecodable(CharBuffer good, Charset charset) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < good.remaining(); i++) {
      boolean newLine = good.charAt(i) == '\n';
      line += newLine ? 1 : 0;
      column = newLine ? 1 : column + 1;
    }
    return XmlFault.syntax(line, column, "not " + charset.name());
  }

  private static int mark(byte[] body) {
    if (starts(body, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(body, 0xFE, 0xFF) || starts(body, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset marked(byte[] body) {
    return switch (body[0]) {
      case (byte) 0xFE -> StandardCharsets.UTF_16BE;
      case (byte) 0xFF -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  private static Charset unmarked(byte[] body, @Nullable String contentType) {
    Matcher parameter = PARAMETER.matcher(contentType == null ? "" : contentType);
    if (parameter.find()) {
      return known(parameter.group(1));
    }
    if (starts(body, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(body, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    int length = Math.min(body.length, DECLARATION);
    Matcher declared = DECLARED.matcher(new String(body, 0, length, StandardCharsets.ISO_8859_1));
    // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
    return declared.find() && !declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf-16")
        ? known(declared.group(1))
        : StandardCharsets.UTF_8;
  }

  private static Charset known(String name) {
    Charset charset = KNOWN.get(name.toLowerCase(Locale.ROOT));
    if (charset == null) {
      throw XmlFault.syntax(1, 1, "the encoding must be UTF-8, UTF-16, US-ASCII or ISO-8859-1");
    }
    return charset;
  }

  private static boolean starts(byte[] body, int... bytes) {
    if (body.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (body[i] != (byte) bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
