package dev.armature.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookaheadTest {
  private interface Reading<T> {
    T read(JsonReader in) throws IOException;
  }

  /** Reads the document by hand and returns what the reading does. */
  private static <T> T with(String json, Reading<T> reading) throws IOException {
    JsonCodec<T> codec =
        new JsonCodec<>() {
          @Override
          public T read(JsonReader in) throws IOException {
            return reading.read(in);
          }

          @Override
          public void write(JsonWriter out, T value) {
            throw new UnsupportedOperationException();
          }
        };
    return Objects.requireNonNull(JsonReaders.STRICT.reader(json, null).document(codec));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"k\":\"v\",\"a\":[1,{\"k\":2}],\"b\":{}}",
        "{\"a\":[1,{\"k\":2}],\"k\":\"v\",\"b\":{}}",
        "{\"a\":[1,{\"k\":2}],\"b\":{},\"k\":\"v\"}"
      })
  void peeksWithoutConsuming(String object) throws IOException {
    List<String> peeked = new ArrayList<>();

    RawJson rest =
        with(
            "[0," + object + ",{\"z\":1}," + object + "]",
            in -> {
              StringBuilder items = new StringBuilder();
              in.beginArray();
              while (in.nextItem()) {
                peeked.add(in.peekString("k") + " " + in.peekHas("b") + " " + in.peekString("a"));
                items.append(items.isEmpty() ? "[" : ",").append(in.raw().text());
              }
              return RawJson.of(items + "]");
            });

    assertThat(peeked)
        .containsExactly("null false null", "v true null", "null false null", "v true null");
    assertThat(rest).isEqualTo(RawJson.of("[0," + object + ",{\"z\":1}," + object + "]"));
  }

  @Test
  void skipsWhatItPeekedAt() throws IOException {
    int items =
        with(
            "[{\"k\":\"v\",\"a\":[1]},{},{\"k\":{\"x\":1}},{\"a\":1,\"k\":\"v\"},{\"k\":1}]",
            in -> {
              int count = 0;
              in.beginArray();
              while (in.nextItem()) {
                in.peekString("k");
                in.skip();
                count++;
              }
              return count;
            });

    assertThat(items).isEqualTo(5);
  }

  @Test
  void replaysMarkedValues() throws IOException {
    List<RawJson> read =
        with(
            "[{\"a\":[1,2],\"b\":\"\u00fc\\n\"},1.50,\"x\"]",
            in -> {
              List<RawJson> values = new ArrayList<>();
              in.beginArray();
              while (in.nextItem()) {
                Mark mark = in.mark();
                values.add(in.raw());
                in.reset(mark);
                in.skip();
                in.reset(mark);
                values.add(in.raw());
              }
              return values;
            });

    assertThat(read)
        .hasToString(
            "[{\"a\":[1,2],\"b\":\"\u00fc\\n\"}, {\"a\":[1,2],\"b\":\"\u00fc\\n\"},"
                + " 1.50, 1.50, \"x\", \"x\"]");
  }

  @Test
  void attemptsReportNothingAndKeepThePath() throws IOException {
    Violations violations = new Violations();
    JsonCodec<List<String>> codec = JsonCodecs.list(new StringOrNumber());

    JsonReaders.STRICT.reader("[\"a\", 1, true, \"b\", {}]", violations).document(codec);

    assertThat(violations.list())
        .extracting(Violation::pointer, Violation::keyword)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("/2", "oneOf"),
            org.assertj.core.groups.Tuple.tuple("/4", "oneOf"));
  }

  @Test
  void lateTagsAtEveryLevelStayLinear() throws IOException {
    assertThat(homeSteps(400)).isLessThan(homeSteps(100) * 5);
    assertThat(homeSteps(400)).isLessThan(400 * 20);
  }

  private static int homeSteps(int depth) throws IOException {
    String json =
        "{\"rooms\":1,\"inside\":".repeat(depth)
            + "{\"rooms\":1,\"kind\":\"house\"}"
            + ",\"kind\":\"house\"}".repeat(depth);
    JsonReader in = JsonReaders.STRICT.reader(json, null);
    assertThat(in.document(HomeCodec.INSTANCE)).isNotNull();
    return in.cursor().steps();
  }

  @Test
  void earlyTagsAreFoundAtOnce() throws IOException {
    String json =
        "{\"kind\":\"house\",\"rooms\":1,\"inside\":".repeat(100) + "null" + "}".repeat(100);
    Violations violations = new Violations();
    JsonReader in = JsonReaders.STRICT.reader(json, violations);

    in.document(HomeCodec.INSTANCE);

    assertThat(violations.list()).extracting(Violation::keyword).containsExactly("type");
    assertThat(in.cursor().steps()).isEqualTo(100);
  }

  @Test
  void untaggedUnionsWithinUnionsAreNotTriedExponentially() throws IOException {
    int depth = 200;
    JsonReader in = JsonReaders.STRICT.reader("[".repeat(depth) + "1" + "]".repeat(depth), null);

    assertThat(in.document(new Nested())).isEqualTo(depth);
    assertThat(in.cursor().steps()).isLessThan(depth * depth * 10);
  }

  /** A string or a number, told apart by trying. */
  private static final class StringOrNumber implements JsonCodec<String> {
    @Override
    public @Nullable String read(JsonReader in) throws IOException {
      if (in.attempt(JsonCodecs.STRING)) {
        return in.string();
      }
      if (in.attempt(JsonCodecs.DECIMAL)) {
        return in.decimal().toString();
      }
      in.violation("oneOf", "must be a string or a number");
      in.skip();
      return null;
    }

    @Override
    public void write(JsonWriter out, String value) throws IOException {
      out.string(value);
    }
  }

  /** A number or an array of one such, told apart by trying; the value is the depth. */
  private static final class Nested implements JsonCodec<Integer> {
    private final JsonCodec<List<Integer>> array = JsonCodecs.list(this);

    @Override
    public @Nullable Integer read(JsonReader in) throws IOException {
      if (in.attempt(JsonCodecs.STRING)) {
        in.skip();
        return 0;
      }
      if (in.attempt(array)) {
        List<Integer> items = array.read(in);
        return items == null ? null : items.get(0) + 1;
      }
      in.int32();
      return 0;
    }

    @Override
    public void write(JsonWriter out, Integer value) throws IOException {
      out.number(value);
    }
  }
}
