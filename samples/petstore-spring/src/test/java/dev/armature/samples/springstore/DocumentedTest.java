package dev.armature.samples.springstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What docs/spring.md shows is what there is here, and answers as it says. */
@Timeout(120)
class DocumentedTest {
  private static final Path PAGE = Path.of("../../docs/spring.md");

  /** Lines that are indented: a command, and what it prints. */
  private record Command(String line, String prints) {}

  @Test
  void commandsPrintWhatThePageSays() throws Exception {
    List<Command> commands = commands();
    assertThat(commands).hasSizeGreaterThan(4);
    try (RunningPetstore petstore = new RunningPetstore()) {
      for (Command each : commands) {
        String line = each.line().replace("localhost:8080", "localhost:" + petstore.port());
        assertThat(run(line)).as(line).isEqualTo(each.prints());
      }
    }
  }

  @Test
  void codeIsTheSamples() throws IOException {
    String sources = sources();
    Matcher block = Pattern.compile("```(java|yaml)\n(.*?)```", Pattern.DOTALL).matcher(page());
    int blocks = 0;
    while (block.find()) {
      blocks++;
      assertThat(sources).contains(block.group(2));
    }
    assertThat(blocks).isEqualTo(2);
  }

  private static List<Command> commands() throws IOException {
    List<Command> commands = new ArrayList<>();
    List<String> lines = page().lines().toList();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).startsWith("    curl ")) {
        commands.add(new Command(lines.get(i).strip(), lines.get(i + 1).strip()));
      }
    }
    return commands;
  }

  private static String run(String line) throws Exception {
    Process process = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out.strip();
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      List<Path> found = files.filter(Files::isRegularFile).toList();
      List<String> texts = new ArrayList<>();
      for (Path each : found) {
        texts.add(Files.readString(each));
      }
      return texts.stream().collect(Collectors.joining("\n"));
    }
  }
}
