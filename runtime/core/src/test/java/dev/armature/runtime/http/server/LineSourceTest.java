package dev.armature.runtime.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.http.message.JsonFraming;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.stream.Items;
import dev.armature.runtime.tape.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** JSON texts, one a line, however they come in. */
final class LineSourceTest {
  private static <T> Items<T> lines(String text, JsonCodec<T> codec, int most) {
    return texts(text, codec, most, JsonFraming.LINES);
  }

  private static <T> Items<T> texts(
      String text, JsonCodec<T> codec, int most, JsonFraming framing) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(3);
    InputStream dripping =
        new ByteArrayInputStream(bytes) {
          @Override
          public int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 1 + random.nextInt(most)));
          }
        };
    return Items.of(new LineSource<>(dripping, codec, 100_000, framing, claimed -> {}));
  }

  private static <T> List<T> all(Items<T> items) {
    List<T> all = new ArrayList<>();
    items.forEachRemaining(all::add);
    return all;
  }

  @Test
  void readsWhateverComesAtOnce() {
    List<String> texts = new ArrayList<>();
    StringBuilder sent = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      String text = "é😀".repeat(i) + i;
      texts.add(text);
      sent.append('"').append(text).append('"').append(i % 2 == 0 ? "\n" : "\r\n");
    }
    for (int most : new int[] {1, 7, 100, 9_000, 1_000_000}) {
      assertThat(all(lines(sent.toString(), JsonCodecs.STRING, most))).isEqualTo(texts);
    }
  }

  @Test
  void passesOverEmptyLinesAndTakesALastOneWithoutEnd() {
    assertThat(all(lines("\n 1 \n\n\t\r\n2\n3", JsonCodecs.INT32, 2))).containsExactly(1, 2, 3);
    assertThat(all(lines("", JsonCodecs.INT32, 2))).isEmpty();
    assertThat(all(lines("\n\n", JsonCodecs.INT32, 2))).isEmpty();
  }

  @Test
  void saysWhichLineIsWrong() {
    Items<Integer> items = lines("1\n\n2\ntrue\n4", JsonCodecs.INT32, 9);
    assertThat(items.next()).isEqualTo(1);
    assertThat(items.next()).isEqualTo(2);
    assertThatThrownBy(items::next)
        .isInstanceOfSatisfying(
            ValidationException.class,
            e ->
                assertThat(e.violations())
                    .extracting(Violation::pointer, Violation::keyword)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("/2", "type")));
    assertThatThrownBy(() -> lines("{\"a\":\n1}", JsonCodecs.RAW, 9).next())
        .isInstanceOf(ValidationException.class);
  }

  @Test
  void refusesLinesThatAreTooLong() {
    String line = '"' + "x".repeat(100_001) + "\"\n";
    assertThatThrownBy(() -> lines(line, JsonCodecs.STRING, 5_000).next())
        .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.status()).isEqualTo(413));
  }

  @Test
  void readsSequences() {
    String sent = "\u001e{\"a\":\n1}\n\u001e\u001e\n\u001e[2]\u001e3\n";
    for (int most : new int[] {1, 3, 100}) {
      assertThat(all(texts(sent, JsonCodecs.RAW, most, JsonFraming.SEQUENCE)))
          .extracting(Object::toString)
          .containsExactly("{\"a\":1}", "[2]", "3");
    }
    assertThat(JsonFraming.of("application/geo+json-seq; charset=utf-8"))
        .isEqualTo(JsonFraming.SEQUENCE);
    assertThat(JsonFraming.of("application/x-ndjson")).isEqualTo(JsonFraming.LINES);
  }

  @Test
  void refusesTextsThatMayBeCutOff() {
    Items<Integer> items = texts("\u001e12\n\u001e34", JsonCodecs.INT32, 9, JsonFraming.SEQUENCE);
    assertThat(items.next()).isEqualTo(12);
    assertThatThrownBy(items::next)
        .isInstanceOfSatisfying(
            ValidationException.class,
            e -> assertThat(e.violations().get(0).pointer()).isEqualTo("/1"));
  }

  @Test
  void endsWhenItIsClosed() throws IOException {
    Items<Integer> items = lines("1\n2\n", JsonCodecs.INT32, 9);
    items.next();
    items.close();
    assertThat(items.hasNext()).isFalse();
    assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
  }
}
