package dev.armature.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.emit.java.Contracts;
import dev.armature.generator.golden.Javac;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.read.Reading;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceLoader;
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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random contracts whose records have members of every presence: typed codecs, compiled validators
 * and networknt decide alike in both directions. {@code -Darmature.fuzz.minutes} asks for more.
 */
class PresenceFuzzTest {
  private static final int BATCH = 64;
  private static final int INSTANCES = 24;
  private static final int ENOUGH = 20;

  private final List<Known> known = Known.all();
  private final List<String> wrong = new ArrayList<>();
  private int schemas;
  private int withoutRecord;
  private int valid;
  private int invalid;
  private int explained;

  /** A contract's record, what is left of it in one direction, and what that means to networknt. */
  private record Question(Object written, Object seen, Object theirs, boolean request, Dice dice) {}

  @ParameterizedTest
  @EnumSource(names = {"OPENAPI_30", "OPENAPI_31"})
  @Timeout(1200)
  void codecsValidatorsAndNetworkntAgree(Dialect dialect) throws Exception {
    long end = System.nanoTime() + Long.getLong("armature.fuzz.minutes", 0) * 60_000_000_000L;
    long seed = Long.getLong("armature.fuzz.seed", 1);
    int batches = 0;
    while (wrong.size() < ENOUGH && (batches++ < 2 || System.nanoTime() - end < 0)) {
      run(dialect, seed);
      seed += BATCH;
    }
    System.out.println(this.toString() + " over " + dialect + ", next seed " + seed);
    wrong.sort(Comparator.comparing(String::length));
    assertThat(wrong.stream().limit(6)).isEmpty();
    assertThat(valid).isGreaterThan(200);
    assertThat(invalid).isGreaterThan(500);
  }

  @Override
  public String toString() {
    return schemas
        + " schemas, "
        + withoutRecord
        + " without a record, verdicts: "
        + valid
        + " valid, "
        + invalid
        + " invalid, "
        + explained
        + " known disagreements, "
        + wrong.size()
        + " unknown";
  }

  private void run(Dialect dialect, long seed) throws Exception {
    List<Question> questions = new ArrayList<>();
    List<String> codecs = new ArrayList<>();
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < BATCH; i++) {
      Question question = question(dialect, new Dice(seed + i));
      Map<String, String> files = generate(question, dialect, "fuzz.c" + questions.size());
      schemas++;
      String codec = codec(files);
      if (codec.isEmpty()) {
        withoutRecord++;
      } else {
        sources.putAll(files);
        questions.add(question);
        codecs.add(codec);
      }
    }
    ClassLoader loader = Javac.compile(sources);
    List<Ours> ours =
        Ours.compile(questions.stream().map(each -> Text.print(each.seen())).toList(), dialect);
    for (int i = 0; i < questions.size(); i++) {
      ask(questions.get(i), codec(loader, codecs.get(i)), ours.get(i));
    }
  }

  private static Question question(Dialect dialect, Dice dice) {
    boolean openApi30 = dialect == Dialect.OPENAPI_30;
    Object written = new PresenceSchemas(dice, openApi30).record(0);
    boolean request = dice.once(2);
    Object seen = PresenceSchemas.seen(written, request ? "readOnly" : "writeOnly");
    Object alone = Components.beside(seen, openApi30, each -> each);
    return new Question(written, alone, theirs(seen, openApi30), request, dice);
  }

  private static Object theirs(Object seen, boolean openApi30) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("$schema", Draft.DRAFT_2020_12.uri());
    whole.putAll(RandomValues.map(openApi30 ? OpenApiSchemas.meaning(seen) : seen));
    return Components.beside(
        whole, openApi30, each -> openApi30 ? OpenApiSchemas.meaning(each) : each);
  }

  private static Map<String, String> generate(Question question, Dialect dialect, String name)
      throws Exception {
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    byte[] text = contract(question, dialect).getBytes(StandardCharsets.UTF_8);
    Reading read =
        Reading.of(
            loader.loadBytes("contract.json", URI.create("memory:///" + name), text),
            loader,
            ModelPolicy.EXACT);
    Map<String, String> files = new LinkedHashMap<>();
    if (read.service() != null && !read.diagnostics().hasErrors()) {
      Contracts.data(read.service(), name).forEach(file -> files.put(file.path(), file.text()));
    }
    return files;
  }

  private static String contract(Question question, Dialect dialect) {
    String version = dialect == Dialect.OPENAPI_30 ? "3.0.3" : "3.1.0";
    String content =
        "\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/Body\"}}}";
    String request = "\"requestBody\":{\"required\":true," + content + "},";
    String components = Text.print(Components.of(dialect == Dialect.OPENAPI_30));
    String answer = "\"description\":\"done\"";
    return """
        {"openapi":"%s","info":{"title":"Fuzz","version":"1"},
        "paths":{"/":{"post":{"operationId":"put",%s"responses":{"200":{%s}}}}},
        "components":{"schemas":{"Body":%s,%s}}
        """
        .formatted(
            version,
            question.request() ? request : "",
            question.request() ? answer : answer + "," + content,
            Text.print(question.written()),
            components.substring(1));
  }

  @SuppressWarnings("unchecked")
  private static JsonCodec<Object> codec(ClassLoader loader, String type)
      throws ReflectiveOperationException {
    return (JsonCodec<Object>) loader.loadClass(type).getField("INSTANCE").get(null);
  }

  /** The class of the record's codec, whose name may tell its direction; empty without a record. */
  private static String codec(Map<String, String> files) {
    return files.keySet().stream()
        .filter(path -> path.matches(".*/json/Body(Input|Output|Request|Response)?Codec[.]java"))
        .min(Comparator.comparing(String::length))
        .map(path -> path.substring(0, path.length() - ".java".length()).replace('/', '.'))
        .orElse("");
  }

  private void ask(Question question, JsonCodec<Object> codec, Ours ours) {
    Peer peer = Peer.of(Draft.DRAFT_2020_12, Text.print(question.theirs()));
    RandomValues values = new RandomValues(question.dice(), question.theirs());
    for (int i = 0; i < INSTANCES; i++) {
      Trial trial = new Trial(Draft.DRAFT_2020_12, question.theirs(), values.suggested());
      String json = trial.instanceText();
      String typed = typed(codec, json);
      String mine = ours.verdict(json);
      Disagreement found = new Disagreement(trial, mine, peer.verdict(json));
      boolean same = mine.equals(found.theirs());
      boolean listed = !same && known.stream().anyMatch(each -> each.explains(found));
      explained += listed ? 1 : 0;
      if (!typed.startsWith(mine) || !same && !listed) {
        wrong.add(
            "codec "
                + typed
                + "\t"
                + found
                + "\twritten "
                + Text.print(question.written())
                + (question.request() ? " in a request" : " in a response"));
        return;
      }
      valid += mine.equals("valid") ? 1 : 0;
      invalid += mine.equals("invalid") ? 1 : 0;
    }
  }

  /** {@code valid}, {@code invalid} with the reasons, or what went wrong. */
  private static String typed(JsonCodec<Object> codec, String json) {
    try {
      Json.read(json.getBytes(StandardCharsets.UTF_8), codec);
      return "valid";
    } catch (JsonException e) {
      return e.violations().isEmpty() ? "broken: no violation told" : "invalid " + e.violations();
    } catch (RuntimeException e) {
      return "broken: " + e;
    }
  }
}
