package dev.armature.runtime.http.multipart;

import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.Percent;
import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Token;
import org.jspecify.annotations.Nullable;

/**
 * The text of a part that is no file.
 *
 * @param text the text; null when it has none
 * @param keyword what is violated then
 * @param fault what is wrong then
 */
record PartText(@Nullable String text, String keyword, String fault) {
  private static final int SCALARS = 1 << Token.STRING | Token.NUMBERS | Token.BOOLEANS;

  /** Reads the content of a part for a field; null for one of which nothing is said. */
  static PartText of(PartHead head, byte[] bytes, @Nullable Parameter field) {
    String text = head.isForeign() ? null : Percent.utf8(bytes, bytes.length);
    if (text == null || text.indexOf('\0') >= 0) {
      return new PartText(null, "syntax", "is not UTF-8");
    }
    boolean json = head.isJson() && (field == null || !field.isJson());
    return json ? ofJson(text) : new PartText(text, "", "");
  }

  /** Some clients send every text as JSON, in quotes; what is more than a text is none here. */
  private static PartText ofJson(String json) {
    try {
      JsonTape tape = JsonTape.of(json);
      if ((SCALARS & 1 << tape.kind(0)) != 0) {
        return new PartText(tape.text(0), "", "");
      }
      return new PartText(null, "contentType", "must be a text, not JSON");
    } catch (JsonException malformed) {
      return new PartText(null, "syntax", "is no JSON, as its Content-Type says");
    }
  }
}
