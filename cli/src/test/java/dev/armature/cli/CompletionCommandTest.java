package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
  @TempDir private Path folder;

  @Test
  void bashCompletesACommand() throws IOException, InterruptedException {
    Console console = Console.redirected();
    assertThat(console.run("completion", "bash")).isZero();
    Path script = Files.writeString(folder.resolve("armature.sh"), console.out());
    String ask =
        ". '%s'; COMP_WORDS=(armature gen); COMP_CWORD=1; COMP_LINE='armature gen';"
            + " _complete_armature; echo \"${COMPREPLY[*]}\"";

    Process bash = new ProcessBuilder("bash", "-c", ask.formatted(script)).start();

    assertThat(new String(bash.getInputStream().readAllBytes())).isEqualTo("generate\n");
    assertThat(bash.waitFor()).isZero();
  }

  @Test
  void zshGetsItsEmulationOfBash() {
    Console console = Console.redirected();
    assertThat(console.run("completion", "zsh")).isZero();
    assertThat(console.out()).startsWith("autoload").contains("bashcompinit", "_complete_armature");
  }
}
