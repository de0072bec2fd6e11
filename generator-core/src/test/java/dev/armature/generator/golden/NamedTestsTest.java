package dev.armature.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/contracts.md names as a test is one. */
class NamedTestsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern CASE = Pattern.compile("`((?:golden|reader|classes)/[^`X]+)`");
  private static final Pattern CLASS = Pattern.compile("`(?:[a-z.]+\\.)?([A-Z]\\w+(?:Test|IT))`");

  @Test
  void everyNamedTestIsThere() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/contracts.md"));
    Set<String> classes = classes();
    assertThat(named(CLASS, page)).hasSizeGreaterThan(30).isSubsetOf(classes);
    List<String> cases = named(CASE, page);
    assertThat(cases).hasSizeGreaterThan(60).allMatch(NamedTestsTest::isThere);
  }

  private static List<String> named(Pattern pattern, String page) {
    return pattern.matcher(page).results().map((MatchResult each) -> each.group(1)).toList();
  }

  private static boolean isThere(String name) {
    if (name.startsWith("classes/")) {
      return Files.exists(RESOURCES.resolve(name + ".yaml"));
    }
    return name.endsWith("*") ? !matching(name).isEmpty() : Files.exists(RESOURCES.resolve(name));
  }

  private static List<Path> matching(String name) {
    Path pattern = RESOURCES.resolve(name);
    String start = pattern.getFileName().toString().replace("*", "");
    try (Stream<Path> all = Files.list(pattern.getParent())) {
      return all.filter(each -> each.getFileName().toString().startsWith(start)).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.map(Path::toString)
          .filter(each -> each.contains("/src/test/java/") && each.endsWith(".java"))
          .map(each -> each.substring(each.lastIndexOf('/') + 1, each.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
