package dev.armature.generator.emit.java.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.emit.java.GeneratedJson;
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
          "^ab{0,1}c+$",
          "^ab",
          "ab$",
          "ab",
          "a.*",
          ".*b.*",
          "\\S",
          "[^ab]",
          "^[^a-c]+$",
          "^.{1,2}$",
          "^.{2}$",
          "^a.{1,2}$",
          "^a[^b]+",
          "^a[^b]*b$",
          "^[ab]{2}[bc]{1,2}$",
          "^(?:a|b)[0-9]?",
          "^(a|b)?c$",
          "^$",
          "^",
          "[a-c]{2}",
          "[a-c]$",
          "^az",
          "^(?i:az)[A-Z]?$",
          "(?i:[^a-c])$",
          "^(?s:.)a$",
          "^\uD83D\uDC32a",
          "^[^\uD83D\uDC32]$");

  private static final List<String> ALPHABET =
      List.of("a", "b", "c", "z", "-", "0", "9", "_", ".", "#", "A", " ", "Z", "é", "\uD83D\uDC32");

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
        // Spelled without anything that other engines take otherwise.
        boolean expected = Pattern.compile(PATTERNS.get(i)).matcher(text).find();
        assertThat(EcmaPattern.compile(PATTERNS.get(i)).find(text)).isEqualTo(expected);
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
      text.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
    }
    return text.toString();
  }
}
