package dev.armature.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists and maps of values that their codecs check alone. */
class ContainersTest {
  private final Violations violations = new Violations();

  private <T> @Nullable T read(String json, JsonDecoder<T> decoder) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return JsonReaders.STRICT.reader(bytes, 0, bytes.length, violations).document(decoder);
  }

  @Test
  void keepsTheOrderOfTheDocument() throws IOException {
    List<Integer> list = read("[2,1]", in -> in.list(JsonCodecs.INT32));
    assertThat(list).containsExactly(2, 1);
    Map<String, Integer> map = read("{\"b\":2,\"a\":1}", in -> in.map(JsonCodecs.INT32));
    assertThat(map).containsExactly(Map.entry("b", 2), Map.entry("a", 1));
    assertThat(violations.list()).isEmpty();
  }

  @Test
  void saysWhereAnItemIsWrong() throws IOException {
    read("[1,true]", in -> in.list(JsonCodecs.INT32));
    read("{\"a\":{},\"b\":1}", in -> in.map(JsonCodecs.INT32));
    assertThat(violations.list()).extracting(Violation::pointer).containsExactly("/1", "/a");
  }

  @Test
  void isNullWhereNothingOfItsKindCame() throws IOException {
    List<Integer> list = read("{}", in -> in.list(JsonCodecs.INT32));
    Map<String, Integer> map = read("[]", in -> in.map(JsonCodecs.INT32));
    assertThat(list).isNull();
    assertThat(map).isNull();
    assertThat(violations.list()).extracting(Violation::keyword).containsExactly("type", "type");
  }

  @Test
  void refusesANameThatComesTwice() throws IOException {
    read("{\"a\":1,\"a\":2}", in -> in.map(JsonCodecs.INT32));
    assertThat(violations.list()).extracting(Violation::keyword).containsExactly("duplicate");
  }
}
