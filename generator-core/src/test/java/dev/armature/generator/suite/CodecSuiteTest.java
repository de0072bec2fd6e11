package dev.armature.generator.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Format;
import dev.armature.generator.golden.Javac;
import dev.armature.generator.reader.ModelPolicy;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.target.GeneratedFile;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;
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

/** The official suite through typed codecs: they decide as JSON Schema does. */
@EnabledIf(value = "suiteIsThere", disabledReason = "no ../shared/json-schema-test-suite here")
class CodecSuiteTest {
  private static final int BATCH = 120;

  private final List<String> wrong = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private int verdicts;

  static boolean suiteIsThere() {
    return Files.isDirectory(Remotes.SUITE);
  }

  @Test
  void required() throws Exception {
    List<CodecCase> cases = cases("draft2020-12");
    for (int from = 0; from < cases.size(); from += BATCH) {
      run(cases.subList(from, Math.min(cases.size(), from + BATCH)), ModelPolicy.EXACT);
    }
    System.out.println(verdicts + " verdicts of codecs, " + refused.size() + " cases refused");
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
        refused.add(each.name() + ": " + new DiagnosticPrinter(Format.TEXT).print(diagnostics));
      } else {
        files.forEach(file -> sources.put(file.path(), file.text()));
        generated.add(each);
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
    if (found.isEmpty() != valid) {
      String text = ((Node.StringNode) test.get("description")).value();
      wrong.add(each.name() + " / " + text + " as " + as + " " + json + ": " + found);
    }
  }

  /** Why a document is not valid; empty if it is. */
  private static String verdict(JsonCodec<Object> codec, String json) {
    try {
      Json.read(json.getBytes(StandardCharsets.UTF_8), codec);
      return "";
    } catch (dev.armature.runtime.tape.JsonException e) {
      return e.violations().isEmpty() ? "no violation told" : e.violations().toString();
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  private static List<CodecCase> cases(String draft) throws IOException, SourceException {
    List<CodecCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Remotes.SUITE.resolve("tests").resolve(draft))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Node root = new SourceLoader(Limits.DEFAULT).loadFile(file).root();
        for (Node item : ((Node.ArrayNode) root).items()) {
          Node.ObjectNode node = (Node.ObjectNode) item;
          String text = ((Node.StringNode) node.get("description")).value();
          cases.add(new CodecCase(file.getFileName() + ": " + text, node, cases.size()));
        }
      }
    }
    return cases;
  }
}
