package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tape, scanner and Jackson agree on documents made and damaged at random. */
class AgreementTest {
  private static final JsonFactory JACKSON =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final int BRACKETS =
      1 << Token.OBJECT | 1 << Token.ARRAY | 1 << Token.END_OBJECT | 1 << Token.END_ARRAY;

  @Test
  void agreesOnDamagedDocuments() {
    Random random = new Random(20261121);
    int valid = 0;
    int invalid = 0;
    for (int i = 0; i < 60_000; i++) {
      byte[] json = Documents.damage(Documents.any(random), random);
      String expected = jackson(json);
      String shown = new String(json, UTF_8);

      assertThat(tape(json)).as(shown).isEqualTo(expected);
      assertThat(scanner(json, random.nextLong())).as(shown).isEqualTo(expected);
      if (expected == null) {
        invalid++;
      } else {
        valid++;
      }
    }
    assertThat(valid).isGreaterThan(10_000);
    assertThat(invalid).isGreaterThan(10_000);
  }

  /** The tokens one by one; null if the document is refused, by the JDK if not UTF-8. */
  private static @Nullable String jackson(byte[] json) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(json)); // Jackson lets overlong forms pass.
    } catch (CharacterCodingException refused) {
      return null;
    }
    StringBuilder tokens = new StringBuilder();
    try (JsonParser parser = JACKSON.createParser(json)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (depth == 0 && tokens.length() > 0) {
          return null;
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (!append(
            tokens,
            kind(token),
            token.isScalarValue() || token == JsonToken.FIELD_NAME ? parser.getText() : "")) {
          return null;
        }
      }
    } catch (IOException refused) {
      return null;
    }
    return tokens.length() == 0 ? null : tokens.toString();
  }

  private static int kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Token.OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      default -> throw new AssertionError(token);
    };
  }

  /** Notes a token; false if its text holds half of a surrogate pair, which Jackson lets pass. */
  private static boolean append(StringBuilder tokens, int kind, String text) {
    tokens.append(kind).append(' ').append(text).append('\n');
    return UTF_8.newEncoder().canEncode(text);
  }

  private static void append(StringBuilder tokens, JsonTape tape, int at) {
    boolean bracket = tape.is(at, BRACKETS);
    assertThat(append(tokens, tape.kind(at), bracket ? "" : tape.text(at))).isTrue();
  }

  private static @Nullable String tape(byte[] json) {
    JsonTape tape;
    try {
      tape = JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT);
    } catch (JsonException refused) {
      return null;
    }
    StringBuilder tokens = new StringBuilder();
    for (int at = 0; at < tape.next(0); at++) {
      append(tokens, tape, at);
    }
    return tokens.toString();
  }

  private static @Nullable String scanner(byte[] json, long seed) {
    StringBuilder tokens = new StringBuilder();
    try {
      JsonScanner scanner = new JsonScanner(json, 0, json.length, JsonLimits.DEFAULT);
      scanner.next();
      copy(scanner, tokens, new Random(seed));
      assertThat(scanner.next()).isEqualTo(Token.NONE);
      assertThat(scanner.next()).isEqualTo(Token.NONE);
    } catch (JsonException refused) {
      return null;
    }
    return tokens.toString();
  }

  private static void copy(JsonScanner in, StringBuilder tokens, Random random) {
    if (random.nextInt(4) == 0) {
      JsonTape tape = in.tape();
      for (int at = 0; at < tape.next(0); at++) {
        append(tokens, tape, at);
      }
      return;
    }
    append(tokens, in.value(), 0);
    if (in.kind() == Token.OBJECT) {
      while (in.nextName()) {
        append(tokens, in.name(), 0);
        copy(in, tokens, random);
      }
      append(tokens, in.value(), 0);
    } else if (in.kind() == Token.ARRAY) {
      while (in.next() != Token.END_ARRAY) {
        copy(in, tokens, random);
      }
      append(tokens, in.value(), 0);
    }
  }
}
