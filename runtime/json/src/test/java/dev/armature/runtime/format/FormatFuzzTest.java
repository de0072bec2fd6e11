package dev.armature.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.timing.CpuLimit;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing throws on any text, and endless text takes no endless time. */
class FormatFuzzTest {
  private static final long SEED = 20_260_822;
  private static final int ROUNDS = 5_000;
  private static final int LONG = 100_000;

  /** Whole texts, to be cut and mixed, and characters that scanners look for. */
  private static final String[] PIECES = {
    "1963-06-19",
    "T08:30:06.28",
    "Z",
    "+23:59",
    "P1Y2M3DT4H5M6S",
    "P2W",
    "a@b.c",
    "\"q\\\"\"@[IPv6:",
    "::1",
    "1:2:3:4:5:6:1.2.3.4",
    "]",
    "http://u@[v1.a]:80/%41?q#f",
    "xn--",
    "-",
    ".",
    "fa-hia",
    "9n2bp8q",
    "ü",
    "א",
    "\u200C",
    "\u200D",
    "\u094D",
    "\u0301",
    "\u0323",
    "\u00EA",
    "\u30FB",
    "l·l",
    "{+a.b:12*,%41}",
    "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
    "/a~0~1",
    "0-1#",
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "zh-cmn-Hans-CN-x-a",
    "text/*;q=\"0\\\"\"",
    "AQ==",
    ":",
    "?1",
    "-1.5e-99999999999999999999",
    "~",
    "\uD83D",
    "\uDE00",
    "\u0000",
    "\uFFFF",
    "%",
    "(?<a>[b-",
    "{1,2}",
    "\\u{",
    ")*"
  };

  @ParameterizedTest
  @EnumSource(Format.class)
  @CpuLimit(60)
  void noTextMakesAFormatThrow(Format format) {
    Random random = new Random(SEED);
    for (int i = 0; i < ROUNDS; i++) {
      String text = text(random);
      boolean once = format.matches(text);
      assertThat(format.matches(new StringBuilder(text))).as(text).isEqualTo(once);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(5); pieces >= 0; pieces--) {
      String piece = PIECES[random.nextInt(PIECES.length)];
      int end = random.nextInt(3) == 0 ? random.nextInt(piece.length() + 1) : piece.length();
      text.append(piece, 0, end);
      if (random.nextInt(4) == 0) {
        text.insert(random.nextInt(text.length() + 1), (char) random.nextInt(0x250));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  @CpuLimit(60)
  void longTextTakesLinearTime(Format format) {
    for (String piece : PIECES) {
      String text = piece.repeat(LONG / piece.length());
      format.matches(text);
      format.matches("a" + text);
      format.matches("a@" + text);
      format.matches("http://" + text);
      format.matches("{" + text);
      format.matches("\"" + text);
      format.matches("a/b;" + text);
    }
  }
}
