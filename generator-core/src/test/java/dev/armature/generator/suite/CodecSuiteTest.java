package dev.armature.generator.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.golden.Javac;
import dev.armature.generator.ir.MappedType;
import dev.armature.generator.lower.policy.FormatPolicy;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.lower.policy.TypePolicy;
import dev.armature.generator.lower.policy.TypeRule;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.source.Span;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.tape.JsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official suite through typed codecs: they decide as JSON Schema does. */
@EnabledIf(value = "suiteIsThere", disabledReason = "no ../shared/json-schema-test-suite here")
class CodecSuiteTest {
  private static final int BATCH = 120;

  /** What a contract means otherwise, by the start of the case's name, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "draft2020-12/optional/unknownKeyword.json: $id inside",
          "what is no keyword in a contract may hold schemas, as 'components' does",
          "draft2019-09/optional/unknownKeyword.json: $id inside",
          "the same",
          "draft7/optional/unknownKeyword.json: $id inside",
          "the same",
          "draft7/optional/content.json: validation of",
          "content is a remark in contracts, whatever the draft",
          "draft4/refRemote.json: Location-independent identifier in remote",
          "a file without '$schema' has no 'id' in contracts");

  private static final Map<String, String> DIALECTS =
      Map.of(
          "draft4", "http://json-schema.org/draft-04/schema#",
          "draft6", "http://json-schema.org/draft-06/schema#",
          "draft7", "http://json-schema.org/draft-07/schema#",
          "draft2019-09", "https://json-schema.org/draft/2019-09/schema",
          "draft2020-12", "https://json-schema.org/draft/2020-12/schema");

  private static final ModelPolicy MAPPING = new ModelPolicy(FormatPolicy.MAP, false, false);
  private static final ModelPolicy ASSERTING = new ModelPolicy(FormatPolicy.ASSERT, false, false);

  private final List<String> wrong = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private int verdicts;
  private boolean guesses;
  private int mapped;

  static boolean suiteIsThere() {
    return Files.isDirectory(Remotes.SUITE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"})
  void required(String draft) throws Exception {
    decide(draft, draft, ModelPolicy.EXACT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft7", "draft2019-09", "draft2020-12"})
  void optional(String draft) throws Exception {
    decide(draft, draft + "/optional", ModelPolicy.EXACT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft7", "draft2020-12"})
  void formats(String draft) throws Exception {
    decide(draft, draft + "/optional/format", MAPPING);
  }

  /** A Java type refuses what the check of its format does, and nothing else. */
  @Test
  void formatsWithoutTypes() throws Exception {
    decide("draft2020-12", "draft2020-12/optional/format", ASSERTING);
  }

  /** A user's own class behind a schema changes no verdict. */
  @ParameterizedTest
  @CsvSource({
    "draft4, draft4",
    "draft7, draft7/optional/format",
    "draft2020-12, draft2020-12",
    "draft2020-12, draft2020-12/optional/format"
  })
  void mappedSchemas(String draft, String folder) throws Exception {
    MappedType any = new MappedType(JsonValue.class.getName(), AnyValueCodec.class.getName());
    TypeRule rule = new TypeRule("case.json#", any, Span.NONE);
    TypePolicy types = new TypePolicy(List.of(), List.of(rule));
    FormatPolicy formats = folder.endsWith("format") ? FormatPolicy.MAP : FormatPolicy.ANNOTATE;
    decide(draft, folder, new ModelPolicy(formats, false, true, false, false, types, true, true));
    assertThat(mapped).as("mapped schemas").isGreaterThan(20);
  }

  /** Where types are guessed, values of other types are refused, and nothing else differs. */
  @Test
  void guessing() throws Exception {
    guesses = true;
    decide("draft2020-12", "draft2020-12", new ModelPolicy(FormatPolicy.ANNOTATE, true, false));
  }

  private void decide(String draft, String folder, ModelPolicy policy) throws Exception {
    List<CodecCase> cases = cases(folder, DIALECTS.get(draft));
    for (int from = 0; from < cases.size(); from += BATCH) {
      run(cases.subList(from, Math.min(cases.size(), from + BATCH)), policy);
    }
    System.out.println(folder + ": " + verdicts + " verdicts of codecs");
    assertThat(refused).as("refused").isEmpty();
    assertThat(wrong).as("wrong").isEmpty();
  }

  private void run(List<CodecCase> cases, ModelPolicy policy) throws Exception {
    Map<String, String> sources = new LinkedHashMap<>();
    List<CodecCase> generated = new ArrayList<>();
    for (CodecCase each : cases) {
      Diagnostics diagnostics = new Diagnostics();
      List<GeneratedFile> files;
      try {
        files = each.generate(policy, diagnostics);
      } catch (RuntimeException e) {
        throw new AssertionError(each.name(), e);
      }
      if (files.isEmpty()) {
        refused.add(
            each.name() + ": " + new DiagnosticPrinter(DiagnosticFormat.TEXT).print(diagnostics));
      } else {
        files.forEach(file -> sources.put(file.path(), file.text()));
        generated.add(each);
        mapped +=
            files.stream().anyMatch(file -> file.path().endsWith("MappedCodecs.java")) ? 1 : 0;
      }
    }
    ClassLoader loader = Javac.compile(sources);
    for (CodecCase each : generated) {
      check(each, loader);
    }
  }

  @SuppressWarnings("unchecked")
  private void check(CodecCase each, ClassLoader loader) throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(each.codec());
    JsonCodec<Object> codec = (JsonCodec<Object>) type.getField("INSTANCE").get(null);
    for (Node.ObjectNode test : each.tests()) {
      Node instance = test.get("data");
      boolean valid = ((Node.BooleanNode) test.get("valid")).value();
      expect(each, test, codec, "plain", valid);
      for (String stated : each.types()) {
        boolean own = CodecCase.type(instance).equals(stated);
        expect(each, test, codec, stated, valid && own);
      }
    }
  }

  private void expect(
      CodecCase each, Node.ObjectNode test, JsonCodec<Object> codec, String as, boolean valid) {
    String json = "{\"" + as + "\":" + JsonText.of(test.get("data")) + "}";
    String found = verdict(codec, json);
    verdicts++;
    boolean guessed = guesses && valid && found.contains("keyword=type,");
    if (found.isEmpty() != valid && !guessed) {
      String text = ((Node.StringNode) test.get("description")).value();
      wrong.add(each.name() + " / " + text + " as " + as + " " + json + ": " + found);
    }
  }

  /** Why a document is not valid; empty if it is. */
  private static String verdict(JsonCodec<Object> codec, String json) {
    try {
      Json.read(json.getBytes(StandardCharsets.UTF_8), codec);
      return "";
    } catch (JsonException e) {
      return e.violations().isEmpty() ? "no violation told" : e.violations().toString();
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  private static List<CodecCase> cases(String folder, String dialect)
      throws IOException, SourceException {
    List<CodecCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Remotes.SUITE.resolve("tests").resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Node root = new SourceLoader(Limits.DEFAULT).loadFile(file).root();
        for (Node item : ((Node.ArrayNode) root).items()) {
          Node.ObjectNode node = (Node.ObjectNode) item;
          String text = ((Node.StringNode) node.get("description")).value();
          String name = file.getFileName() + ": " + text;
          String path = folder + "/" + name;
          if (EXCEPTIONS.keySet().stream().noneMatch(path::startsWith)) {
            cases.add(new CodecCase(name, node, dialect, cases.size()));
          }
        }
      }
    }
    return cases;
  }
}
