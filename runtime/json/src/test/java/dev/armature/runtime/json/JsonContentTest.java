package dev.armature.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonContentTest {
  private static final JsonCodec<List<Integer>> SMALL =
      JsonCodecs.list(JsonCodecs.of(JsonContentTest::read, JsonCodecs.INT32));

  private static Integer read(JsonReader in) throws IOException {
    return Check.maximum(in, in.int32(), 9);
  }

  @Test
  void writesWithTheCodecOfItsPlace() {
    assertThat(new JsonContent<>(SMALL, List.of(1, 2)).encoded()).asString().isEqualTo("[1,2]");
  }

  @Test
  void saysAllThatBreaksTheContractOfItsPlace() {
    assertThat(new JsonContent<>(SMALL, List.of(1, 9)).violations()).isEmpty();
    assertThat(new JsonContent<>(SMALL, List.of(10, 1, 11)).violations())
        .extracting(Violation::pointer, Violation::keyword)
        .map(Object::toString)
        .containsExactly("(\"/0\", \"maximum\")", "(\"/2\", \"maximum\")");
  }

  @Test
  void documentsThatAreNoJsonBreakEveryContract() {
    assertThat(Json.violations("[1".getBytes(StandardCharsets.UTF_8), SMALL))
        .extracting(Violation::keyword)
        .containsExactly("syntax");
  }
}
