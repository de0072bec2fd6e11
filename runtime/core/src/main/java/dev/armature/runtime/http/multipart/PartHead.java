package dev.armature.runtime.http.multipart;

import dev.armature.runtime.http.message.Headers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the content of a part (RFC 7578, section 4.2).
 *
 * @param name the field
 * @param filename as it came, empty where no file was chosen; null when the part has none
 * @param headers all of its headers
 * @param bytes about how long they are
 */
record PartHead(String name, @Nullable String filename, Headers headers, int bytes) {
  private static final String DISPOSITION = "Content-Disposition";

  /** Reads the lines of a head, without their ends. */
  static PartHead of(List<String> lines) {
    List<String> pairs = new ArrayList<>();
    int bytes = 0;
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon <= 0 || !isToken(line, colon)) {
        throw MultipartFault.malformed("has a part with a malformed header");
      }
      bytes += line.length();
      pairs.add(line.substring(0, colon));
      pairs.add(line.substring(colon + 1).strip());
    }
    Headers headers = Headers.of(pairs.toArray(String[]::new));
    List<String> dispositions = headers.all(DISPOSITION);
    HeaderParameters disposition =
        dispositions.size() == 1 ? HeaderParameters.parse(dispositions.get(0)) : null;
    String name = disposition == null ? null : disposition.get("name");
    if (disposition == null || name == null || !disposition.value().equals("form-data")) {
      throw MultipartFault.malformed("has a part that is no field of a form");
    }
    return new PartHead(name, disposition.get("filename"), headers, bytes);
  }

  private static boolean isToken(String line, int end) {
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (c <= ' ' || c > '~' || "\"(),/;<=>?@[\\]{}".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The media type without parameters, in lower case; null when the part does not say it. */
  @Nullable String mediaType() {
    HeaderParameters type = contentType();
    return type == null ? null : type.value();
  }

  /** Whether it says that it is JSON. */
  boolean isJson() {
    String type = mediaType();
    return type != null && (type.equals("application/json") || type.endsWith("+json"));
  }

  /** Whether its content is in another charset than UTF-8, or encoded, which forms are not. */
  boolean isForeign() {
    HeaderParameters type = contentType();
    String charset = type == null ? null : type.get("charset");
    boolean utf8 =
        charset == null
            || charset.equalsIgnoreCase("utf-8")
            || charset.equalsIgnoreCase("us-ascii");
    return !utf8 || isEncoded();
  }

  /** Whether it is in base64 or the like (RFC 7578, section 4.7). */
  boolean isEncoded() {
    String encoding = headers.get("Content-Transfer-Encoding");
    return encoding != null
        && !encoding.equalsIgnoreCase("binary")
        && !encoding.equalsIgnoreCase("8bit")
        && !encoding.equalsIgnoreCase("7bit");
  }

  private @Nullable HeaderParameters contentType() {
    String type = headers.get("Content-Type");
    return type == null ? null : HeaderParameters.parse(type);
  }
}
