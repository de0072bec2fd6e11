package dev.armature.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodedResponseTest {
  private static final XmlBody SYNTAX = XmlBody.of(XmlName.of("word"), XmlText.STRING);

  /** Words of which none is empty. */
  private static final JsonCodec<String> CODEC =
      JsonCodecs.of(
          in -> {
            String word = in.string();
            if (word.isEmpty()) {
              in.violation("minLength", "must not be empty");
            }
            return word;
          },
          (out, word) -> out.string(word));

  private static Response response(String mediaType, String word) {
    return Response.encoded(200, mediaType, SYNTAX, CODEC, word);
  }

  private static String text(Response response) throws IOException {
    return new String(response.body().bytes(1_000), StandardCharsets.UTF_8);
  }

  @Test
  void isSpelledByItsMediaType() throws IOException {
    assertThat(text(response("application/json", "<a>"))).isEqualTo("\"<a>\"");
    assertThat(text(response("text/xml", "<a>")))
        .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><word>&lt;a&gt;</word>");
    assertThat(response("text/xml", "a").contentType()).isEqualTo("text/xml");
  }

  @Test
  void isReadBackWhereAnswersAreChecked() {
    assertThat(response("text/xml", "a").violations()).isEmpty();
    assertThat(response("text/xml", "").withHeader("X", "y").violations())
        .singleElement()
        .satisfies(found -> assertThat(found.keyword()).isEqualTo("minLength"));
    assertThat(response("application/json", "").violations()).hasSize(1);
  }
}
