package dev.armature.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what {@code docs/getting-started.md} says, from its own text. */
class GettingStartedIT {
  private static final Path PAGE = Path.of("../docs/getting-started.md");

  /** What stands in the page and differs in each run. */
  private static final String OWN =
      "\"(traceId|timestamp)\":\"([0-9a-f]{32}|[0-9]{4}-[0-9-]+T[0-9:.]+Z)\"";

  @TempDir private Path folder;
  @TempDir private Path tools;
  private int port;
  private int calls;
  private int services;

  @Test
  void whatThePageSaysHappens() throws IOException, InterruptedException {
    try (PageProject project = new PageProject(folder, tools)) {
      Iterator<Page.Block> blocks = Page.blocks(PAGE).iterator();
      while (blocks.hasNext()) {
        follow(project, blocks.next(), blocks);
      }
      project.stop();
    }
    assertThat(calls).as("calls on the page").isEqualTo(6);
    assertThat(services).as("starts on the page").isEqualTo(2);
    assertThat(folder.resolve("target/surefire-reports/com.example.tasks.TasksTest.txt"))
        .as("what the page's own test did")
        .content()
        .contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
    usersGetTheVersionsThatAreTested();
  }

  private void follow(PageProject project, Page.Block block, Iterator<Page.Block> next)
      throws IOException, InterruptedException {
    if (block.file() != null) {
      project.write(block.file(), block.text());
      return;
    }
    assertThat(block.language()).as(block.text()).isEqualTo("sh");
    if (block.text().startsWith("curl ")) {
      calls++;
      compare(block.text(), expected(next, "http"));
    } else if (block.text().startsWith("java ")) {
      services++;
      project.start(block.text());
      port = project.port(expected(next, "text"));
    } else {
      assertThat(project.run(block.text())).doesNotContain("[WARN");
    }
  }

  private static String expected(Iterator<Page.Block> next, String language) {
    Page.Block block = next.next();
    assertThat(block.language()).as(block.text()).isEqualTo(language);
    return block.text();
  }

  private void compare(String curl, String expected) throws IOException {
    String[] wanted = expected.split("\n\n", 2);
    String[] got = CurlCall.parse(curl).answer(port).split("\r\n\r\n", 2);
    assertThat(got[0].split("\r\n")).as(curl).contains(wanted[0].split("\n"));
    assertThat(comparable(got[1])).as(curl).isEqualTo(comparable(wanted[1]));
  }

  private static String comparable(String json) {
    String dense = json.replaceAll("(\"(?:[^\"\\\\]|\\\\.)*\")|\\s+", "$1");
    return dense.replaceAll(OWN, "\"$1\":\"\"");
  }

  /** Else Maven chose an older one, because another library names it nearer to the project. */
  private void usersGetTheVersionsThatAreTested() throws IOException {
    List<String> tested = new ArrayList<>(List.of("slf4j-simple-2.0.20.jar"));
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      tested.add(Path.of(path).getFileName().toString());
    }
    try (Stream<Path> jars = Files.list(folder.resolve("target/lib"))) {
      assertThat(jars).extracting(jar -> jar.getFileName().toString()).isSubsetOf(tested);
    }
  }
}
