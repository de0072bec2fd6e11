package dev.armature.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Contracts, overlays and configurations changed at random, in their bytes and in their structure:
 * whatever comes of it is generated and compiles, or is refused with an error; in 512 MB, within
 * ten seconds, and in its folder. {@code -Darmature.mutants.minutes} asks for more, {@code
 * -Darmature.mutants.seed} for others; with {@code -Darmature.mutants.minutes=0}, that one only.
 */
class ContractMutationTest {
  private static final Path FOLDER = Path.of("target/mutants");

  @Test
  @Timeout(3600)
  void nothingThatIsWrittenBreaksTheGenerator() throws Exception {
    String minutes = System.getProperty("armature.mutants.minutes", "");
    long seconds = minutes.isEmpty() ? 50 : 60 * Long.parseLong(minutes);
    Files.createDirectories(FOLDER);
    Path out = Files.createTempFile(FOLDER, "run-", ".txt");
    int code = run(out, Long.getLong("armature.mutants.seed", 1), seconds);
    List<String> lines = Files.readAllLines(out);
    System.out.println(lines.get(lines.size() - 1));
    assertThat(lines).filteredOn(line -> line.startsWith("FOUND")).isEmpty();
    assertThat(code).as(String.join("\n", lines)).isZero();
    assertThat(lines).anyMatch(line -> line.matches("tried [1-9].*"));
  }

  private static int run(Path out, long seed, long seconds)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Darmature.shared=" + System.getProperty("armature.shared", "../../shared"),
                "-cp",
                System.getProperty("java.class.path"),
                HostileRun.class.getName(),
                FOLDER.toAbsolutePath().toString(),
                "" + seed,
                "" + seconds));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start()
        .waitFor();
  }
}
