package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0",
        "-0",
        "1e400000000",
        "123456789012345678901234567890.10",
        "\"a\\u0041\\ud800 \u20ac\ud83d\ude00\"",
        "null",
        "true",
        "[1.0, [ ], {\"a\" : 1E+2}]",
        "{\"a\":\"}\", \"a\":2}",
        "{ }"
      })
  void partsStayAsTheyAreWritten(String value) {
    String text = "{\"instance\" :" + value + " , \"schema\":" + value + ",\"id\":" + value + "}";

    BatchLine line = BatchLine.parse(text.getBytes(StandardCharsets.UTF_8));

    assertThat(line.fault()).isNull();
    assertThat(line.id()).isEqualTo(value);
    assertThat(line.written("schema")).isEqualTo(value);
    assertThat(new String(line.bytes("instance"), StandardCharsets.UTF_8)).isEqualTo(value);
  }

  @Test
  void deepPartsAreLeftToTheirReaders() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String text = "{\"schema\":true,\"instance\":" + deep + "}";
    BatchLine line = BatchLine.parse(text.getBytes(StandardCharsets.UTF_8));
    assertThat(line.bytes("instance")).hasSize(200_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1] | a line is one JSON object",
        "x | not valid JSON",
        "{\"id\":\"1\",\"schema\":{},\"instance\":[} | not valid JSON",
        "{\"id\":\"1\",\"schema\":{},\"instance\":1} 2 | nothing behind it",
        "{\"id\":\"1\",\"schema\":{},\"instance\":1,\"instance\":2} | written twice: [instance]",
        "{\"id\":\"1\",\"instance\":1} | there is no 'schema'",
        "{\"id\":\"1\",\"schema\":{}} | there is no 'instance'"
      })
  void faultsAreToldWithTheIdIfItIsKnown(String text, String fault) {
    BatchLine line = BatchLine.parse(text.getBytes(StandardCharsets.UTF_8));
    assertThat(line.fault()).contains(fault);
    assertThat(line.id()).isEqualTo(text.contains("\"id\"") ? "\"1\"" : null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32LE"})
  void otherEncodingsAreFaults(String encoding) {
    String text = "{\"id\":\"1\",\"schema\":true,\"instance\":\"\u20ac\"}";
    BatchLine line = BatchLine.parse(text.getBytes(Charset.forName(encoding)));
    assertThat(line.fault()).startsWith("not valid JSON: a NUL byte");
    assertThat(line.id()).isNull();
  }

  @Test
  void linesComeInGroupsUntilTheEnd() throws InterruptedException {
    String text = "\n" + "{\"schema\":true,\"instance\":1}\r\n\n".repeat(1_201) + "{";
    BatchInput input =
        BatchInput.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(input.next()).hasSize(500).allMatch(line -> line.fault() == null);
    assertThat(input.next()).hasSize(500);
    List<BatchLine> last = input.next();
    assertThat(last).hasSize(202);
    assertThat(last.get(201).fault()).startsWith("not valid JSON");
    assertThat(input.next()).isEmpty();
  }

  @Test
  void aSenderThatWaitsIsAnswered() throws IOException, InterruptedException {
    try (PipedOutputStream sender = new PipedOutputStream()) {
      BatchInput input = BatchInput.of(new PipedInputStream(sender));
      sender.write("{\"schema\":true,\"instance\":1}\n".getBytes(StandardCharsets.UTF_8));
      sender.flush();
      assertThat(input.next()).hasSize(1);
    }
  }

  @Test
  void aLineThatIsTooLongIsOneFault() throws InterruptedException {
    byte[] text = ("1".repeat(33 << 20) + "\n{}\n").getBytes(StandardCharsets.UTF_8);
    BatchInput input = BatchInput.of(new ByteArrayInputStream(text));
    List<BatchLine> lines = input.next();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).fault()).contains("bytes");
    assertThat(lines.get(1).fault()).contains("no 'schema'");
  }
}
