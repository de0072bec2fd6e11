package dev.armature.generator.target.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.schema.EcmaPattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loops that stand for patterns, against the regex engine. */
class PatternLoopTest {
  private static final List<String> PATTERNS =
      List.of(
          "^[a-z]+$",
          "^[a-z0-9_-]{2,4}$",
          "^[ab-]*$",
          "^[-a]+$",
          "^a?b$",
          "^[A-Z]{2}$",
          "^[a-z][a-z0-9]*$",
          "^\\d{2}-\\d{1,2}$",
          "^[ab]+[bc]$",
          "^[a-b]*c?[0-9]*$",
          "^#[\\da-f]{3}$",
          "^\\w+\\.\\w+$",
          "^[0-9]+(-[0-9]+)?$",
          "^a-b$",
          "^[a\\-z]+$",
          "^ab{0,1}c+$");

  private static final String ALPHABET = "abcz-09_.#A Z";

  @TempDir Path folder;

  @Test
  void they_agree() throws Exception {
    StringBuilder schemas = new StringBuilder("P:\n  type: object\n  properties:\n");
    for (int i = 0; i < PATTERNS.size(); i++) {
      schemas.append("    p" + i + ": {type: string, pattern: '" + PATTERNS.get(i) + "'}\n");
    }
    GeneratedJson json = GeneratedJson.of(schemas.toString(), folder);
    Random random = new Random(1);
    int matches = 0;
    for (int round = 0; round < 400; round++) {
      String text = text(random);
      for (int i = 0; i < PATTERNS.size(); i++) {
        Pattern regex = Pattern.compile(EcmaPattern.translate(PATTERNS.get(i)));
        boolean expected = regex.matcher(text).find();
        matches += expected ? 1 : 0;
        assertThat(json.violations("P", "{\"p" + i + "\":\"" + text + "\"}").isEmpty())
            .as("'%s' against %s", text, PATTERNS.get(i))
            .isEqualTo(expected);
      }
    }
    assertThat(matches).isGreaterThan(100);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(6);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
