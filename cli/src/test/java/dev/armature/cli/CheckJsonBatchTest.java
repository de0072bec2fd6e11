package dev.armature.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckJsonBatchTest {
  @Test
  void answersInOrder() {
    assertThat(
            answers(
                """
                {"id":"1","schema":{"type":"integer"},"instance":1.0}
                {"id":"2","schema":{"type":"integer"},"instance":1.5}

                {"schema":true,"instance":1}
                {"id":4,"schema":{"type":"integer"},"instance":1}
                {"id":"5","schema":false,"instance":null}
                """))
        .containsExactly(
            "{\"id\":\"1\",\"valid\":true}",
            "{\"id\":\"2\",\"valid\":false}",
            "{\"id\":null,\"valid\":true}",
            "{\"id\":4,\"valid\":true}",
            "{\"id\":\"5\",\"valid\":false}");
  }

  @Test
  void everyLineHasItsOwnOptions() {
    assertThat(
            answers(
                """
                {"id":"1","schema":{"format":"ipv4"},"instance":"1.2.3"}
                {"id":"2","schema":{"format":"ipv4"},"instance":"1.2.3","formatAssertion":true}
                {"id":"3","schema":{"items":[{"type":"null"}]},"instance":[1],"dialect":"draft7"}
                {"id":"4","schema":{"maximum":1,"exclusiveMaximum":true},"instance":1,"dialect":"draft4"}
                {"id":"5","schema":{"type":"integer"},"instance":1.0,"dialect":"draft4"}
                {"id":"6","schema":{"type":"integer"},"instance":1.0,"dialect":"draft4","zeroTerminatedFloats":true}
                {"id":"7","schema":{"type":"string","nullable":true},"instance":null,"dialect":"oas30"}
                {"id":"8","schema":{"type":"string","nullable":true},"instance":null,"dialect":null}
                {"id":"9","schema":{"prefixItems":[{"type":"null"}]},"instance":[null],"dialect":"oas31"}
                {"id":"10","schema":{"prefixItems":[{"type":"null"}]},"instance":[1],"dialect":"oas32"}
                """))
        .extracting(line -> line.substring(line.indexOf("valid")))
        .containsExactly(
            "valid\":true}",
            "valid\":false}",
            "valid\":false}",
            "valid\":false}",
            "valid\":true}",
            "valid\":false}",
            "valid\":true}",
            "valid\":false}",
            "valid\":true}",
            "valid\":false}");
  }

  @Test
  void numbersKeepTheirDigits() {
    assertThat(
            answers(
                """
                {"id":"1","schema":{"const":12345678901234567890123.10},"instance":12345678901234567890123.1}
                {"id":"2","schema":{"const":12345678901234567890123.10},"instance":12345678901234567890123.2}
                {"id":"3","schema":{"multipleOf":0.0075},"instance":0.00751}
                {"id":"4","schema":{"maximum":1},"instance":1e400000000}
                """))
        .extracting(line -> line.substring(line.indexOf("valid")))
        .containsExactly("valid\":true}", "valid\":false}", "valid\":false}", "valid\":false}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"1\",\"schema\":{\"type\":1},\"instance\":1} | schema:1:9: [",
        "{\"id\":\"1\",\"schema\":{\"$ref\":\"#/a\"},\"instance\":1} | [ref/dangling]",
        "{\"id\":\"1\",\"schema\":{},\"instance\":{\"a\":1,\"a\":2}} | twice",
        "{\"id\":\"1\",\"schema\":{},\"instance\":\"\\ud800\"} | surrogate",
        "{\"id\":\"1\",\"schema\":{},\"instance\":1,\"dialect\":\"draft5\"} | no dialect 'draft5'",
        "{\"id\":\"1\",\"schema\":{},\"instance\":1,\"formatAssertion\":1} | is true or false",
        "{\"id\":\"1\",\"schema\":{}} | there is no 'instance'",
        "{\"id\":\"1\",\"schema\":{},\"instance\":1 | not valid JSON"
      })
  void whatHasNoVerdictIsAnError(String question, String error) {
    List<String> answers = answers(question + "\n{\"id\":\"2\",\"schema\":{},\"instance\":1}\n");
    assertThat(answers).hasSize(2);
    assertThat(answers.get(0)).startsWith("{\"id\":\"1\",\"error\":\"").contains(error);
    assertThat(answers.get(1)).isEqualTo("{\"id\":\"2\",\"valid\":true}");
  }

  @Test
  @Timeout(900)
  void aSenderThatWaitsForItsAnswerGetsIt() throws Exception {
    PipedOutputStream questions = new PipedOutputStream();
    PipedInputStream answers = new PipedInputStream();
    PrintStream out = new PrintStream(new PipedOutputStream(answers), false, UTF_8);
    Terminal terminal = new Terminal(new PipedInputStream(questions), out, out, false, false);
    Thread command = new Thread(() -> Main.run(terminal, "check-json", "--batch"));
    command.start();
    BufferedReader reader = new BufferedReader(new InputStreamReader(answers, UTF_8));
    for (int i = 0; i < 2; i++) {
      questions.write("{\"id\":1,\"schema\":true,\"instance\":1}\n".getBytes(UTF_8));
      questions.flush();
      assertThat(reader.readLine()).isEqualTo("{\"id\":1,\"valid\":true}");
    }
    questions.close();
    command.join(Armature.HANG_SECONDS * 1_000);
    assertThat(command.isAlive()).isFalse();
  }

  private static List<String> answers(String questions) {
    Console console = Console.reading(questions);
    assertThat(console.run("check-json", "--batch")).isZero();
    assertThat(console.err()).isEmpty();
    return console.out().lines().toList();
  }
}
