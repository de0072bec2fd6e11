package dev.armature.runtime.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

/** Random patterns and texts, against what another engine of ECMA-262 said; see verdicts.mjs. */
class EcmaVerdictsTest {
  @Test
  void patterns_are_valid_where_they_should_be() throws IOException {
    for (String line : lines()) {
      String pattern = pattern(line);
      assertThat(EcmaSyntax.isValid(pattern)).as(pattern).isEqualTo(line.startsWith("u"));
      assertThat(isPattern(pattern)).as(pattern).isNotEqualTo(line.startsWith("x"));
    }
  }

  @Test
  void both_ways_to_search_find_the_same() throws IOException {
    int found = 0;
    int ascii = 0;
    for (String line : lines()) {
      if (line.startsWith("x")) {
        continue;
      }
      String pattern = pattern(line);
      Regex regex = Regex.of(pattern);
      Search backtracking = Backtracking.of(EcmaSyntax.parse(pattern));
      String[] words = line.split(" ");
      for (int i = 2; i < words.length; i++) {
        boolean expected = words[i].charAt(0) == '1';
        String text = text(words[i].substring(1));
        found += expected ? 1 : 0;
        assertThat(regex.find(text)).as("/%s/ in '%s'", pattern, text).isEqualTo(expected);
        assertThat(backtracking.find(text)).as("/%s/ in '%s'", pattern, text).isEqualTo(expected);
        byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
        if (bytes.length == text.length() + 2) {
          boolean inBytes = regex.find(bytes, 1, bytes.length - 1);
          assertThat(inBytes).as("/%s/ in the bytes '%s'", pattern, text).isEqualTo(expected);
          ascii++;
        }
      }
    }
    assertThat(found).isGreaterThan(1_000);
    assertThat(ascii).isGreaterThan(1_000);
  }

  private static boolean isPattern(String pattern) {
    try {
      return !Regex.of(pattern).toString().isEmpty() || pattern.isEmpty();
    } catch (PatternSyntaxException invalid) {
      return false;
    }
  }

  private static String pattern(String line) {
    String[] words = line.split(" ");
    return words.length > 1 ? text(words[1]) : "";
  }

  private static String text(String hex) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < hex.length(); i += 4) {
      text.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
    }
    return text.toString();
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(EcmaVerdictsTest.class.getResourceAsStream("verdicts.txt")),
                StandardCharsets.US_ASCII))) {
      return in.lines().toList();
    }
  }
}
