package dev.armature.runtime.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What docs/servlet.md shows compiles, and answers as it says. */
@Timeout(120)
class DocumentedTest {
  private static final Path PAGE = Path.of("../../docs/servlet.md");
  private static final Path TESTS = Path.of("src/test/java/dev/armature/runtime/servlet");

  @Test
  void codeIsThatOfTests() throws IOException {
    String sources =
        Files.readString(TESTS.resolve("Example.java"))
            + Files.readString(TESTS.resolve("TestService.java"));
    Matcher block =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
    int blocks = 0;
    while (block.find()) {
      blocks++;
      for (String line : block.group(1).lines().toList()) {
        assertThat(sources).contains(line.strip());
      }
    }
    assertThat(blocks).isEqualTo(2);
  }

  @Test
  void commandsPrintWhatThePageSays() throws Exception {
    Server server = Example.start(new TestService().router(), 0);
    List<String> lines = Files.readAllLines(PAGE);
    int commands = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).startsWith("    curl ")) {
        commands++;
        String port = "localhost:" + server.getURI().getPort();
        String line = lines.get(i).strip().replace("localhost:8080", port);
        assertThat(run(line)).as(line).isEqualTo(lines.get(i + 1).strip());
      }
    }
    server.stop();
    assertThat(commands).isEqualTo(2);
  }

  private static String run(String line) throws Exception {
    Process process = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out.strip();
  }
}
