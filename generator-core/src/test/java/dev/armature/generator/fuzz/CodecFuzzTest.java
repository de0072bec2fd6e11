package dev.armature.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.emit.GeneratedFile;
import dev.armature.generator.golden.Javac;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.suite.CodecCase;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.tape.JsonException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random schemas and instances through typed codecs, which must decide as the validators do. {@code
 * -Darmature.fuzz.minutes} asks for more.
 */
class CodecFuzzTest {
  private static final int BATCH = 64;
  private static final int INSTANCES = 12;

  private final List<String> wrong = new ArrayList<>();
  private int valid;
  private int invalid;
  private int refused;

  @Test
  @Timeout(900)
  void codecsDecideAsValidatorsDo() throws Exception {
    long batches = 2 + 6 * Long.getLong("armature.fuzz.minutes", 0);
    long seed = Long.getLong("armature.fuzz.seed", 1);
    for (int batch = 0; batch < batches && wrong.size() < 20; batch++) {
      run(cases(seed));
      seed += BATCH;
    }
    System.out.println(
        "Codecs fuzzed: " + valid + " valid, " + invalid + " invalid, " + refused + " refused");
    wrong.sort(Comparator.comparing(String::length));
    assertThat(wrong.stream().limit(3)).isEmpty();
    assertThat(valid).isGreaterThan(500);
    assertThat(invalid).isGreaterThan(500);
  }

  /** Cases as the official suite has them, whose answers are those of the validators. */
  private static List<CodecCase> cases(long seed) throws SourceException {
    List<Object> schemas = new ArrayList<>();
    List<Dice> dice = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      Dice die = new Dice(seed + i);
      // Draft 4 has no 1.0 that is an integer where networknt is asked; contracts always do.
      Draft draft = Draft.values()[1 + die.below(Draft.values().length - 1)];
      schemas.add(withoutContent(new RandomSchemas(die, draft).document()));
      drafts.add(draft);
      dice.add(die);
    }
    List<Ours> validators = Ours.compile(schemas.stream().map(Text::print).toList());
    List<CodecCase> cases = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      RandomValues values = new RandomValues(dice.get(i), schemas.get(i));
      List<Object> tests = new ArrayList<>();
      for (int n = 0; n < INSTANCES; n++) {
        Object instance = values.suggested();
        boolean holds = validators.get(i).verdict(Text.print(instance)).equals("valid");
        tests.add(Map.of("data", instance, "valid", holds));
      }
      Object both = Map.of("schema", schemas.get(i), "tests", tests);
      cases.add(new CodecCase(Text.print(schemas.get(i)), parsed(both), drafts.get(i).uri(), i));
    }
    return cases;
  }

  /** Contents are asserted by validators of draft 7, and remarks in contracts. */
  private static Object withoutContent(Object document) {
    return SchemaWalk.change(
        document,
        schema -> {
          schema.remove("contentEncoding");
          return schema;
        });
  }

  private static Node.ObjectNode parsed(Object value) throws SourceException {
    byte[] json = Text.print(value).getBytes(StandardCharsets.UTF_8);
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    return (Node.ObjectNode) loader.loadBytes("case", URI.create("memory:///case"), json).root();
  }

  private void run(List<CodecCase> cases) throws Exception {
    Map<String, String> sources = new LinkedHashMap<>();
    List<CodecCase> generated = new ArrayList<>();
    for (CodecCase each : cases) {
      List<GeneratedFile> files = each.generate(ModelPolicy.EXACT, new Diagnostics());
      files.forEach(file -> sources.put(file.path(), file.text()));
      if (files.isEmpty()) {
        refused++;
      } else {
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
      boolean holds = ((Node.BooleanNode) test.get("valid")).value();
      expect(each, test.get("data"), codec, "plain", holds);
      for (String stated : each.types()) {
        boolean own = CodecCase.type(test.get("data")).equals(stated);
        expect(each, test.get("data"), codec, stated, holds && own);
      }
    }
  }

  private void expect(
      CodecCase each, Node instance, JsonCodec<Object> codec, String as, boolean expected) {
    String json = "{\"" + as + "\":" + JsonText.of(instance) + "}";
    String found = verdict(codec, json);
    valid += expected ? 1 : 0;
    invalid += expected ? 0 : 1;
    if (found.isEmpty() != expected) {
      wrong.add(each.name() + " " + json + " is " + expected + ", but " + found);
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
}
