package dev.armature.generator.instance;

import dev.armature.runtime.format.Format;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts that have a format. */
final class FormatTexts {
  private static final Map<Format, String> TEXTS = texts();

  /** What hardly any format takes; of some it is the last one that they do not. */
  private static final List<String> STRANGE =
      List.of("not so", "{", "[", "\u00e4 \u0001", "%", "~~", "(", "x", "");

  private FormatTexts() {}

  private static Map<Format, String> texts() {
    Map<Format, String> texts = new EnumMap<>(Format.class);
    texts.put(Format.DATE_TIME, "2024-05-%02dT10:20:30Z");
    texts.put(Format.DATE, "2024-05-%02d");
    texts.put(Format.TIME, "10:20:%02dZ");
    texts.put(Format.DATE_TIME_LOCAL, "2024-05-%02dT10:20:30");
    texts.put(Format.TIME_LOCAL, "10:20:%02d");
    texts.put(Format.DURATION, "P%dD");
    texts.put(Format.HTTP_DATE, "Sun, 06 Nov 1994 08:49:%02d GMT");
    texts.put(Format.EMAIL, "rex%d@example.com");
    texts.put(Format.IDN_EMAIL, "rex%d@example.com");
    texts.put(Format.HOSTNAME, "host%d.example.com");
    texts.put(Format.IDN_HOSTNAME, "host%d.example.com");
    texts.put(Format.IPV4, "192.0.2.%d");
    texts.put(Format.IPV6, "2001:db8::%d");
    texts.put(Format.IPV4_CIDR, "192.0.2.0/%d");
    texts.put(Format.IPV6_CIDR, "2001:db8::/%d");
    texts.put(Format.URI, "https://example.com/%d");
    texts.put(Format.URI_REFERENCE, "https://example.com/%d");
    texts.put(Format.IRI, "https://example.com/%d");
    texts.put(Format.IRI_REFERENCE, "https://example.com/%d");
    texts.put(Format.URI_TEMPLATE, "/things/{id%d}");
    texts.put(Format.UUID, "f81d4fae-7dec-11d0-a765-00a0c91e6b%02d");
    texts.put(Format.JSON_POINTER, "/a/%d");
    texts.put(Format.RELATIVE_JSON_POINTER, "%d/a");
    texts.put(Format.RELATIVE_JSON_POINTER_01, "%d/a");
    texts.put(Format.REGEX, "^a{%d}$");
    texts.put(Format.LANGUAGE, "de-x-a%d");
    texts.put(Format.MEDIA_RANGE, "text/x%d");
    texts.put(Format.CHAR, "%d");
    texts.put(Format.BYTE, "YWJj");
    texts.put(Format.BASE64URL, "YWJj");
    texts.put(Format.SF_STRING, "\"a%d\"");
    texts.put(Format.SF_TOKEN, "a%d");
    texts.put(Format.SF_BINARY, ":YWJj:");
    texts.put(Format.SF_BOOLEAN, "?1");
    texts.put(Format.INT64, "%d");
    texts.put(Format.UINT64, "%d");
    texts.put(Format.DECIMAL, "%d.5");
    texts.put(Format.DECIMAL128, "%d.5");
    texts.put(Format.UNIXTIME, "%d");
    return Map.copyOf(texts);
  }

  /** A text that has the format; null where none is known. */
  static @Nullable String of(Format format, int turn) {
    String text = TEXTS.get(format);
    return text == null ? null : String.format(text, 1 + turn % 9);
  }

  /** A text that does not have the format; null where it says nothing of texts. */
  static @Nullable String against(Format format) {
    for (String each : STRANGE) {
      if (!format.matches(each)) {
        return each;
      }
    }
    return null;
  }
}
