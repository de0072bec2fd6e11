package dev.armature.generator.emit.java.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.compile.CompileOptions;
import dev.armature.generator.compile.LoadedSchema;
import dev.armature.generator.compile.SchemaCompiler;
import dev.armature.generator.compile.SchemaSource;
import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.tape.JsonTape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Patterns compiled to loops, against the engine that takes any pattern. */
class PatternLoopsTest {
  private static final List<String> PATTERNS =
      List.of(
          "",
          "^",
          "$",
          "^$",
          "^ab",
          "ab$",
          "ab",
          "^ab$",
          "^é",
          "é",
          "^[a-c]+$",
          "^[a-c]{2,3}$",
          "[a-c]",
          "[^a-c]",
          "^[^a-c]*$",
          "^[^a-c]+$",
          "^[^a-c]{2}$",
          "^[^a]$",
          "^[^a]+a$",
          "^[^ab]*b",
          "^a[^b]",
          "^ab[0-9]{2}-[a-z]*$",
          "^[é-ü]+$",
          "^[a-é]+$",
          "^\\s+$",
          "^.+$",
          "^\\d+(\\.\\d+)?$",
          "^a{2,}b*$",
          "^x-",
          "^[\\x00-\\x7f]*$",
          "^[^\\x00-\\x7f]+$");

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "ab",
          "abc",
          "abcd",
          "aab",
          "xab",
          "aabb",
          "b",
          "ba",
          "é",
          "éé",
          "aé",
          "éa",
          "ab12-",
          "ab12-xyz",
          "ab1-",
          "12",
          "1.5",
          "1.",
          "x-y",
          "\uD83D\uDC32",
          "a\uD83D\uDC32",
          "\uD83D\uDC32\uD83D\uDC32",
          "ü",
          "\u007f",
          "\u0080",
          " ",
          "\u00a0 ",
          "\u2028",
          "a/b");

  @Test
  void loops_and_engine_agree() {
    List<SchemaSource> sources = new ArrayList<>();
    for (String pattern : PATTERNS) {
      String schema = "{\"pattern\": \"" + pattern.replace("\\", "\\\\") + "\"}";
      sources.add(SchemaSource.text("pattern.json", schema, CompileOptions.DEFAULT));
    }
    List<LoadedSchema> schemas = new SchemaCompiler(1).compile(sources);
    for (int i = 0; i < PATTERNS.size(); i++) {
      Regex regex = Regex.of(PATTERNS.get(i));
      for (String text : TEXTS) {
        String about = "/" + PATTERNS.get(i) + "/ in '" + text + "'";
        assertThat(holds(schemas.get(i), text)).as(about).isEqualTo(regex.find(text));
      }
    }
  }

  /** The verdict, which must not depend on whether the text is written with escapes. */
  private static boolean holds(LoadedSchema schema, String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
    boolean plain = schema.validator().isValid(JsonTape.of('"' + text + '"'), 0);
    boolean other = schema.validator().isValid(JsonTape.of('"' + escaped.toString() + '"'), 0);
    assertThat(other).as(text).isEqualTo(plain);
    return plain;
  }
}
