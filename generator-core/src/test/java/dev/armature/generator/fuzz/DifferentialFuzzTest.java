package dev.armature.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Random schemas and instances, judged by our compiled validators and by networknt. Some hundred
 * schemas, always the same ones; {@code -Darmature.fuzz.minutes=10} goes on for so long from a seed
 * that the time gives, or {@code -Darmature.fuzz.seed}.
 */
class DifferentialFuzzTest {
  private static final int BATCHES = 5;
  private static final int MINIMISED = 8;

  @Test
  void saysWhatNetworkntSays() {
    long minutes = Long.getLong("armature.fuzz.minutes", 0);
    long seed = Long.getLong("armature.fuzz.seed", minutes == 0 ? 1 : System.currentTimeMillis());
    Fuzzing fuzzing = new Fuzzing(seed);
    assertTimeoutPreemptively(
        Duration.ofMinutes(minutes + 3),
        () -> {
          fuzzing.run(BATCHES);
          fuzzing.runUntil(System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes));
        });
    System.out.println("Fuzzed from seed " + seed + ": " + fuzzing);
    List<Disagreement> smallest =
        fuzzing.unknown().stream().limit(MINIMISED).map(Minimiser::minimise).toList();
    assertThat(smallest).isEmpty();
    assertThat(fuzzing.valid()).isGreaterThan(1000);
    assertThat(fuzzing.invalid()).isGreaterThan(1000);
  }

  @Test
  void keepsSettledWhatWasSettled() throws IOException {
    List<Disagreement> back = new ArrayList<>();
    for (String line : settled()) {
      String[] parts = line.split("\t");
      Draft draft = Draft.valueOf(parts[0]);
      Trial trial = new Trial(draft, Parsed.of(parts[1]), Parsed.of(parts[2]));
      Disagreement found = Minimiser.ask(trial, Ours.compile(List.of(parts[1])).get(0));
      if (found != null) {
        back.add(found);
      }
    }
    assertThat(back).isEmpty();
  }

  private static List<String> settled() throws IOException {
    try (InputStream in = DifferentialFuzzTest.class.getResourceAsStream("/fuzz/settled.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @Test
  void listsOnlyWhatStillDisagrees() {
    List<Known> lines = Known.all();
    assertThat(lines).hasSizeLessThanOrEqualTo(20);
    for (Known line : lines) {
      Disagreement found = line.ask();
      assertThat(found.ours()).as(line.name()).isEqualTo(line.ours());
      assertThat(found.theirs()).as(line.name()).isNotEqualTo(line.ours());
      assertThat(line.explains(found)).as(line.name()).isTrue();
    }
  }
}
