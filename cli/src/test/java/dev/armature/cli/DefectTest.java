package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DefectTest {
  private static final Pattern FILE = Pattern.compile("\\S*armature-defect-\\S+\\.txt");

  @Test
  void isOneLineThatNamesTheDetails() throws IOException {
    Console console = Console.redirected();

    int code = Defect.report(console.terminal(), new IllegalStateException("first\nsecond"));

    assertThat(code).isEqualTo(70);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).hasLineCount(1).startsWith("armature: ").doesNotContain("second");
    Matcher file = FILE.matcher(console.err());
    assertThat(file.find()).isTrue();
    Path details = Path.of(file.group());
    assertThat(details).content().contains("armature 0", "first\nsecond", "DefectTest");
    Files.delete(details);
  }
}
