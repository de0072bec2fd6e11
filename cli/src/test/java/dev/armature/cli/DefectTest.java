package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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

  @Test
  void isWhatAnUnexpectedExceptionOfACommandIs() throws IOException {
    Console console = Console.redirected();
    CommandLine command = Main.commandLine(console.terminal());
    command.addSubcommand(new Failing());

    int code = command.execute("fail");

    assertThat(code).isEqualTo(70);
    assertThat(console.err()).hasLineCount(1).contains("IllegalStateException");
    Matcher file = FILE.matcher(console.err());
    assertThat(file.find()).isTrue();
    Files.delete(Path.of(file.group()));
  }

  @Command(name = "fail")
  private static final class Failing implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("unexpected");
    }
  }
}
