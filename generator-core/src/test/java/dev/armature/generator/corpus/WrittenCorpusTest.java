package dev.armature.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorConfig.Text;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.WrittenContract;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.document.DocumentText;
import dev.armature.generator.document.OpenApiVersion;
import dev.armature.generator.ir.IrPrinter;
import dev.armature.generator.ir.Service;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is understood of a contract and of the document that is written of it is the same, places
 * left out. {@code -Darmature.corpus} is a pattern of names, for some only.
 */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class WrittenCorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final String ASKED = System.getProperty("armature.corpus", ".*");
  private static final String VERSIONS =
      System.getProperty(
          "armature.written", "(ogen|oai|learn|readme|museum|meili|langfuse|firecracker|hydra).*");
  private static final Pattern NAME =
      Pattern.compile("(?m)^((?:record|enum|union|wrapper|  variant)) \\[[^\\]\\n]*\\]");
  private static final Pattern MENTION = Pattern.compile("<([^<>\\s]*#[^<>]*?)>");
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A(record|enum|union|wrapper) \\[.*\\] id (\\S.*?)( request)?( response)?(\\n|\\z)");
  private static final String LOST = "openapi/loss";
  private static final Path OUT = Path.of("target/written");

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  void documentsSayWhatContractsSay() throws IOException {
    Files.createDirectories(OUT);
    List<String> different = new ArrayList<>();
    int equal = 0;
    for (Path contract : contracts()) {
      String why = difference(contract, null);
      if (why == null) {
        equal++;
      } else {
        different.add(contract.getFileName() + ": " + why);
      }
    }
    System.out.println("Written documents: " + equal + " equal, different: " + different.size());
    different.forEach(System.out::println);
    assertThat(different).isEmpty();
  }

  /**
   * In versions that a contract is not in, too, unless one cannot say it; of some contracts only
   * ({@code .ci/long documents} takes all).
   */
  @ParameterizedTest
  @EnumSource(
      value = OpenApiVersion.class,
      names = {"V3_0", "V3_2"})
  void versionsSayTheSameWhereNothingIsLost(OpenApiVersion version) throws IOException {
    Files.createDirectories(OUT);
    List<String> different = new ArrayList<>();
    int lossless = 0;
    for (Path contract : contracts()) {
      if (!contract.getFileName().toString().matches(VERSIONS)) {
        continue;
      }
      String why = difference(contract, version);
      lossless += LOST.equals(why) ? 0 : 1;
      if (why != null && !LOST.equals(why)) {
        different.add(contract.getFileName() + ": " + why);
      }
    }
    System.out.println(version.title() + " says the same of " + lossless + " contracts");
    different.forEach(System.out::println);
    assertThat(different).isEmpty();
    assertThat(lossless).isPositive();
  }

  private static @Nullable String difference(Path contract, @Nullable OpenApiVersion version)
      throws IOException {
    GeneratorConfig config = GeneratorConfig.of(contract).withLevel(Level.LENIENT);
    WrittenContract written = new Generator().openApi(config, version, false);
    if (written.document() == null) {
      return "errors: " + written.result().diagnostics().all().get(0);
    }
    if (written.result().diagnostics().all().stream().anyMatch(d -> d.code().equals(LOST))) {
      return LOST;
    }
    String name =
        (version == null ? "" : version.title() + "-") + contract.getFileName().toString();
    String yaml = DocumentText.yaml(written.document());
    String json = DocumentText.json(written.document());
    Files.writeString(OUT.resolve(name + ".written.yaml"), yaml);
    Files.writeString(OUT.resolve(name + ".written.json"), json);
    boolean split = written.result().inputs().size() > 1;
    String before = text(Objects.requireNonNull(written.result().service()), split);
    GeneratorResult again = read(name + ".written.yaml", yaml);
    if (again.service() == null) {
      return "unread: " + again.diagnostics().all().get(0);
    }
    String after = text(again.service(), split);
    Files.writeString(OUT.resolve(name + ".before.txt"), before);
    Files.writeString(OUT.resolve(name + ".after.txt"), after);
    return before.equals(after) ? null : firstDifference(before, after);
  }

  private static GeneratorResult read(String name, String text) {
    Text input = new Text(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    GeneratorConfig config =
        new GeneratorConfig(
            input, List.of(), null, null, List.of(), Level.LENIENT, Long.valueOf(100_000_000));
    return new Generator().read(config);
  }

  /**
   * Types are numbered and stand in the order in which operations lead to them. Those of several
   * files are called after them, and so not the same as those of components.
   */
  private static String text(Service service, boolean split) {
    String printed = IrPrinter.print(service);
    String named = split ? NAME.matcher(printed).replaceAll("$1 []") : printed;
    String[] parts = (named.stripTrailing() + "\n").split("\n\n");
    Map<String, String> types = new HashMap<>();
    StringBuilder text = new StringBuilder();
    Numbers numbers = new Numbers();
    for (String part : parts) {
      Matcher head = HEAD.matcher(part);
      if (head.find()) {
        String rest = part.substring(head.end(2)).stripTrailing();
        types.put(head.group(2), part.substring(0, head.start(2)) + rest);
      } else {
        text.append(numbers.in(part)).append("\n\n");
      }
    }
    for (String id = numbers.next(); id != null; id = numbers.next()) {
      String type = types.remove(id);
      text.append(type == null ? "missing " + id : numbers.in(type)).append("\n\n");
    }
    return text + "others: " + types.keySet().size() + "\n";
  }

  /** Gives each type that is mentioned a number. */
  private static final class Numbers {
    private final Map<String, Integer> all = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    String in(String part) {
      return MENTION
          .matcher(part)
          .replaceAll(
              found -> {
                if (!all.containsKey(found.group(1))) {
                  all.put(found.group(1), all.size());
                  waiting.add(found.group(1));
                }
                return "<T" + all.get(found.group(1)) + ">";
              });
    }

    @Nullable String next() {
      return waiting.poll();
    }
  }

  private static String firstDifference(String before, String after) {
    List<String> a = before.lines().toList();
    List<String> b = after.lines().toList();
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return "line " + (i + 1) + "\n    " + a.get(i) + "\n    " + b.get(i);
      }
    }
    return "lines: " + a.size() + " and " + b.size();
  }

  private static List<Path> contracts() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .map(
              file ->
                  file.endsWith("digitalocean")
                      ? file.resolve("specification/DigitalOcean-public.v2.yaml")
                      : file)
          .filter(file -> file.getFileName().toString().matches(".*\\.(json|ya?ml)"))
          .filter(file -> file.getFileName().toString().matches(ASKED))
          .sorted()
          .toList();
    }
  }
}
