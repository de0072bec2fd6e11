package dev.armature.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MappedTest {
  private static final StringCodec<Year> YEAR =
      new StringCodec<>() {
        @Override
        public Year parse(String text) {
          return Year.parse(text);
        }

        @Override
        public String format(Year year) {
          return year.toString();
        }
      };

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Violation> refused(String json, JsonDecoder<?> codec) {
    assertThatThrownBy(() -> Json.read(bytes(json), codec)).isInstanceOf(JsonException.class);
    return Json.explain(bytes(json), codec, JsonReaders.STRICT).list();
  }

  private static Violation format(String pointer, String detail) {
    return new Violation("body", null, pointer, "format", detail);
  }

  /** What generated code does for a list of values. */
  private static <T> JsonDecoder<List<T>> listOf(JsonDecoder<T> codec) {
    return JsonCodecs.list(
        new JsonCodec<T>() {
          @Override
          public @Nullable T read(JsonReader in) throws IOException {
            return Mapped.read(in, codec);
          }

          @Override
          public void write(JsonWriter out, T value) {
            throw new UnsupportedOperationException();
          }
        });
  }

  @Test
  void aStringCodecReadsAndWritesStrings() {
    assertThat(Json.read(bytes("\"2024\""), YEAR)).isEqualTo(Year.of(2024));
    assertThat(Json.write(YEAR, Year.of(2024))).asString().isEqualTo("\"2024\"");
    assertThat(refused("[1]", YEAR)).extracting(Violation::keyword).containsExactly("type");
  }

  @Test
  void whatACodecThrowsIsAViolation() {
    assertThat(refused("[\"2024\",\"x\",\"y\"]", listOf(YEAR)))
        .extracting(Violation::pointer)
        .containsExactly("/1", "/2");
    JsonDecoder<Month> month = in -> Month.valueOf(in.string());
    assertThat(refused("[\"MAY\",\"JUN\"]", listOf(month)))
        .containsExactly(format("/1", "No enum constant java.time.Month.JUN"));
    JsonDecoder<Integer> exact = in -> in.decimal().intValueExact();
    assertThat(refused("[0.5]", listOf(exact))).containsExactly(format("/0", "Rounding necessary"));
    JsonDecoder<Year> inner = in -> Json.read(bytes(in.string()), YEAR);
    assertThat(refused("[\"x\"]", listOf(inner)))
        .extracting(Violation::pointer, Violation::keyword)
        .containsExactly(tuple("/0", "format"));
  }

  @Test
  void aCodecMayRefuseByNullOrInItsOwnWords() {
    JsonDecoder<String> silent = in -> null;
    assertThat(refused("[{\"a\":[1]}]", listOf(silent)))
        .containsExactly(format("/0", "is not accepted"));
    JsonDecoder<String> wordless =
        in -> {
          throw new IllegalArgumentException();
        };
    assertThat(refused("[1]", listOf(wordless))).containsExactly(format("/0", "is not accepted"));
    JsonDecoder<String> eloquent =
        in -> {
          in.violation("rhyme", "must rhyme");
          return null;
        };
    assertThat(refused("[1]", listOf(eloquent)))
        .containsExactly(new Violation("body", null, "/0", "rhyme", "must rhyme"));
  }

  @Test
  void messagesAreBounded() {
    JsonDecoder<String> echo =
        in -> {
          throw new IllegalArgumentException("not\n" + in.string());
        };
    Violation violation = refused("[\"" + "x".repeat(9999) + "\"]", listOf(echo)).get(0);
    assertThat(violation.detail()).startsWith("not?xx").endsWith("…").hasSize(201);
  }

  @Test
  void whatACodecLeavesUnreadIsPassedOver() {
    JsonDecoder<String> lazy =
        in -> {
          in.beginObject();
          return String.valueOf(in.nextField());
        };
    assertThat(Json.read(bytes("[{\"a\":{\"b\":[1]},\"c\":2},{\"d\":3}]"), listOf(lazy)))
        .containsExactly("a", "d");
    JsonDecoder<String> strict =
        in -> {
          in.beginObject();
          in.nextField();
          throw new IllegalArgumentException("no");
        };
    assertThat(refused("[{\"a\":{\"b\":1}},{\"c\":2}]", listOf(strict)))
        .containsExactly(format("/0", "no"), format("/1", "no"));
  }

  @Test
  void aCodecThatReadsTooFarDoesNoHarm() {
    JsonDecoder<Long> greedy =
        in -> {
          long first = in.int64();
          return in.nextItem() ? first + in.int64() : first;
        };
    assertThat(Json.read(bytes("[1,2,3]"), listOf(greedy))).containsExactly(3L, 5L, 3L);
  }

  @Test
  void aCodecIsNotAskedAboutWhatTheSchemaRefuses() {
    JsonDecoder<Year> checked =
        in -> {
          Mark mark = in.mark();
          String text = in.string();
          Check.maxLength(in, text, 4);
          return Mapped.read(in, mark, text, YEAR);
        };
    assertThat(refused("\"12345\"", checked))
        .extracting(Violation::keyword)
        .containsExactly("maxLength");
    assertThat(refused("\"x\"", checked)).extracting(Violation::keyword).containsExactly("format");
    assertThat(refused("{\"a\":[]}", checked))
        .extracting(Violation::keyword)
        .containsExactly("type");
  }

  @Test
  void textsOfParametersAreRead() throws IOException {
    JsonReader in = JsonReaders.STRICT.text(null);
    in.reset(new TextTape().string("2024"), "query", "year");
    assertThat(YEAR.read(in)).isEqualTo(Year.of(2024));
    in.reset(new TextTape().string("x"), "query", "year");
    assertThatThrownBy(() -> YEAR.read(in)).isInstanceOf(InvalidJson.class);
  }
}
