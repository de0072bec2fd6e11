package dev.armature.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first table of docs/formats.md has a row for each format, and no other. */
class FormatDocsTest {
  private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");

  @Test
  void everyFormatIsInTheTable() throws IOException {
    Set<String> documented = new TreeSet<>();
    String text = Files.readString(Path.of("../../docs/formats.md"));
    for (String line : text.substring(0, text.indexOf("\n## ")).split("\n")) {
      if (line.startsWith("| `")) {
        Matcher names = NAME.matcher(line.substring(0, line.indexOf('|', 1)));
        while (names.find()) {
          documented.add(names.group(1));
        }
      }
    }
    Set<String> known = new TreeSet<>();
    for (Format format : Format.values()) {
      String name = format.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (Format.of(name) == format) {
        known.add(name);
      }
    }
    assertThat(documented).isEqualTo(known);
    assertThat(Format.names()).isEqualTo(known);
  }
}
