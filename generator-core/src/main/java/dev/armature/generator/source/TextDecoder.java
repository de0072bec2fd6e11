package dev.armature.generator.source;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: UTF-8, or what the byte order mark says. */
final class TextDecoder {
  private TextDecoder() {}

  static SourceFile decode(String name, URI uri, byte[] bytes) throws SourceException {
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return decode(name, uri, bytes, 4, Charset.forName("UTF-32LE"));
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return decode(name, uri, bytes, 4, Charset.forName("UTF-32BE"));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return decode(name, uri, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return decode(name, uri, bytes, 2, StandardCharsets.UTF_16BE);
    }
    boolean mark = starts(bytes, 0xEF, 0xBB, 0xBF);
    return decode(name, uri, bytes, mark ? 3 : 0, StandardCharsets.UTF_8);
  }

  private static SourceFile decode(String name, URI uri, byte[] bytes, int from, Charset charset)
      throws SourceException {
    String text = new String(bytes, from, bytes.length - from, charset);
    // Malformed bytes become U+FFFD: only texts with that character need the slow, exact check.
    if (text.indexOf('\uFFFD') >= 0) {
      checkEncoding(name, uri, ByteBuffer.wrap(bytes, from, bytes.length - from), charset);
    }
    SourceFile file = new SourceFile(name, uri, text);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw SourceException.of(
          SourceCodes.BINARY,
          new Positions(file).span(nul, nul),
          "this is no text: it holds a NUL byte",
          "pass a JSON or YAML document in UTF-8 (or UTF-16 or UTF-32 with a byte order mark)");
    }
    return file;
  }

  private static void checkEncoding(String name, URI uri, ByteBuffer bytes, Charset charset)
      throws SourceException {
    CharBuffer good = CharBuffer.allocate(bytes.remaining());
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, good, true);
    if (!result.isError()) {
      return;
    }
    SourceFile file = new SourceFile(name, uri, good.flip().toString());
    int at = file.text().length();
    int bad = bytes.hasRemaining() ? bytes.get(bytes.position()) & 0xFF : 0;
    throw SourceException.of(
        SourceCodes.ENCODING,
        new Positions(file).span(at, at),
        String.format("not valid %s: byte 0x%02X at offset %d", charset, bad, bytes.position()),
        "save the document as UTF-8");
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
