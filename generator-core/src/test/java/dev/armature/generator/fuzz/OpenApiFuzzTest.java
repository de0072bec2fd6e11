package dev.armature.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.schema.Dialect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random schemas of OpenAPI, judged by our compiled validators; and what they mean in the words of
 * draft 2020-12, judged by networknt. {@code -Darmature.fuzz.minutes} asks for more.
 */
class OpenApiFuzzTest {
  private static final int BATCH = 64;
  private static final int INSTANCES = 24;

  private final List<Known> known = Known.all();
  private final List<String> wrong = new ArrayList<>();
  private int valid;
  private int invalid;

  /** A schema of OpenAPI, and one of draft 2020-12 that means the same. */
  private record Question(Object ours, Object theirs, Dice dice) {}

  @Test
  @Timeout(300)
  void schemasOfOpenApi30MeanWhatTheSpecificationSays() {
    ask(
        Dialect.OPENAPI_30,
        dice -> {
          Object draft4 = new RandomSchemas(dice, Draft.DRAFT_4).document();
          Object made = new OpenApiSchemas(dice).openApi30(draft4);
          return new Question(made, OpenApiSchemas.meaning(made), dice);
        });
  }

  @Test
  @Timeout(300)
  void schemasOfOpenApi31AreThoseOfJsonSchema() {
    ask(
        Dialect.OPENAPI_31,
        dice -> {
          Object plain = new RandomSchemas(dice, Draft.DRAFT_2020_12).document();
          return new Question(new OpenApiSchemas(dice).openApi31(plain), plain, dice);
        });
  }

  private void ask(Dialect dialect, Function<Dice, Question> maker) {
    long batches = 3 + 20 * Long.getLong("armature.fuzz.minutes", 0);
    long seed = Long.getLong("armature.fuzz.seed", 1);
    for (int batch = 0; batch < batches && wrong.size() < 20; batch++) {
      List<Question> questions = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        questions.add(maker.apply(new Dice(seed++)));
      }
      List<Ours> ours =
          Ours.compile(questions.stream().map(each -> Text.print(each.ours())).toList(), dialect);
      for (int i = 0; i < BATCH; i++) {
        ask(questions.get(i), ours.get(i));
      }
    }
    wrong.sort(Comparator.comparing(String::length));
    assertThat(wrong).isEmpty();
    assertThat(valid).isGreaterThan(500);
    assertThat(invalid).isGreaterThan(500);
  }

  private void ask(Question question, Ours ours) {
    Peer peer;
    try {
      peer = Peer.of(Draft.DRAFT_2020_12, Text.print(question.theirs()));
    } catch (RuntimeException unread) {
      return;
    }
    RandomValues values = new RandomValues(question.dice(), question.theirs());
    for (int i = 0; i < INSTANCES; i++) {
      Trial trial = new Trial(Draft.DRAFT_2020_12, question.theirs(), values.suggested());
      String mine = ours.verdict(trial.instanceText());
      Disagreement found = new Disagreement(trial, mine, peer.verdict(trial.instanceText()));
      if (mine.equals(found.theirs())) {
        valid += mine.equals("valid") ? 1 : 0;
        invalid += mine.equals("invalid") ? 1 : 0;
      } else if (known.stream().noneMatch(each -> each.explains(found))) {
        wrong.add(found + "\tasked of us: " + Text.print(question.ours()));
        return;
      }
    }
  }
}
