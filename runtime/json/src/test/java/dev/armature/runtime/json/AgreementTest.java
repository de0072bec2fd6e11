package dev.armature.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Verdict and explanation, and all sources, agree on documents that were damaged at random. */
class AgreementTest {
  private static final String[] FRAGMENTS = {
    "null",
    "1",
    "-1",
    "1.5",
    "1e3",
    "1e999",
    "\"\"",
    "\"x\"",
    "true",
    "{}",
    "[]",
    "[1]",
    ",",
    ":",
    "\"kind\":",
    "\"kind\":\"house\",",
    "{\"kind\":\"kennel\"}",
    "\"\\ud800\"",
    "\0",
    "}",
    "]",
    "{",
    "\"id\":1,",
    "\u00e9",
    "99999999999999999999",
    "0.0000001",
    "\"name\":\"a\","
  };

  @Test
  void verdictAndExplanationAgree() throws IOException {
    Random random = new Random(20260131);
    int valid = 0;
    int contract = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] json = mutate(PetCodecTest.WHOLE, random).getBytes(UTF_8);
      Pet verdict = verdict(json);
      Violations violations = Json.explain(json, PetCodec.INSTANCE, JsonReaders.STRICT);

      assertThat(violations.isEmpty()).as(new String(json, UTF_8)).isEqualTo(verdict != null);
      assertThat(fromStream(json)).isEqualTo(violations.list());
      if (verdict != null) {
        valid++;
        byte[] written = Json.write(PetCodec.INSTANCE, verdict);
        assertThat(Json.read(written, PetCodec.INSTANCE)).isEqualTo(verdict);
      } else if (!violations.malformed()) {
        contract++;
      }
    }
    assertThat(valid).isGreaterThan(500);
    assertThat(contract).isGreaterThan(500);
  }

  private static String mutate(String json, Random random) {
    StringBuilder text = new StringBuilder(json);
    for (int n = random.nextInt(3); n >= 0; n--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(4));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
        case 2 -> replaceValue(text, at, FRAGMENTS[random.nextInt(11)]);
        default -> text.setCharAt(at, (char) (' ' + random.nextInt(95)));
      }
    }
    return text.toString();
  }

  /** Puts another value in the place of the scalar after the next colon. */
  private static void replaceValue(StringBuilder text, int from, String value) {
    int colon = text.indexOf(": ", from);
    if (colon >= 0) {
      int end = colon + 2;
      while (end < text.length() && ",}]".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      text.replace(colon + 2, end, value);
    }
  }

  private static @Nullable Pet verdict(byte[] json) throws IOException {
    try {
      return JsonReaders.STRICT.reader(json, 0, json.length, null).document(PetCodec.INSTANCE);
    } catch (InvalidJson refused) {
      return null;
    }
  }

  private static Object fromStream(byte[] json) throws IOException {
    Violations violations = new Violations();
    try {
      JsonReaders.STRICT
          .reader(new ByteArrayInputStream(json), violations)
          .document(PetCodec.INSTANCE);
    } catch (InvalidJson full) {
      assertThat(violations.isFull()).isTrue();
    }
    return violations.list();
  }
}
