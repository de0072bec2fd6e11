package dev.armature.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> TYPES = List.of("string", "integer", "number", "null", "array");

  @Test
  void nearWordsAreSuggested() {
    assertThat(Suggestion.didYouMean("strng", TYPES)).isEqualTo("did you mean 'string'?");
    assertThat(Suggestion.nearest("STRING", TYPES)).isEqualTo("string");
    assertThat(Suggestion.nearest("stirng", TYPES)).isEqualTo("string");
    assertThat(Suggestion.nearest("nul", TYPES)).isEqualTo("null");
  }

  @Test
  void farWordsAreNot() {
    assertThat(Suggestion.nearest("date", TYPES)).isNull();
    assertThat(Suggestion.nearest("", TYPES)).isNull();
    assertThat(Suggestion.nearest("x".repeat(100_000), TYPES)).isNull();
  }

  @Test
  void theFirstOfEquallyNearWordsDoesNotDependOnOrder() {
    assertThat(Suggestion.nearest("cat", List.of("hat", "bat"))).isEqualTo("bat");
    assertThat(Suggestion.nearest("cat", List.of("bat", "hat"))).isEqualTo("bat");
  }

  @Test
  void swappedLettersCountOnce() {
    assertThat(Suggestion.distance("ab", "ba")).isEqualTo(1);
    assertThat(Suggestion.distance("kitten", "sitting")).isEqualTo(3);
  }
}
