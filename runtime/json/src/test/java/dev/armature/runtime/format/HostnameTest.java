package dev.armature.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IDNA2008 beyond what the official suite asks. */
class HostnameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "faß.example", // mapped by older IDNA
        "βόλος.com",
        "نامه\u200Cای.example", // ZERO WIDTH NON-JOINER between joining letters
        "\u0915\u094D\u200D.example", // ZERO WIDTH JOINER after virama, at the end
        "xn--fa-hia.example",
        "XN--FA-HIA.example", // A-labels are looked at in small letters
        "Www.b\u00FCcher.Example", // capitals in labels that are ASCII
        "1.2.3.4",
        "אבג.example", // left-to-right label in a name with right-to-left ones
        "אב1.example",
        "\u1EC7.example", // composed of three parts
        "l·l.example",
        "\uD840\uDC00.example", // a supplementary character
        "r3---sn-4g5e6nz7.example.com"
      })
  void acceptsInternationalNames(String name) {
    assertThat(Format.IDN_HOSTNAME.matches(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bücher.example", // a capital letter is no part of a U-label
        "cafe\u0301.example", // not in NFC
        "\u00EA\u0323.example", // marks in order, and yet not in NFC
        "e\u0302\u0323.example", // marks out of order
        "\uFF41.example", // fullwidth
        "ﬁ.example", // a ligature
        "I♥NY.de",
        "\uD800.example", // half a character
        "a\u200Db", // joiner without virama
        "ab--ü", // hyphens in third and fourth place of a U-label
        "ü-",
        "אב.1a", // begins with a digit in a name with right-to-left labels
        "אבa", // mixed directions
        "xn--", // an A-label of nothing
        "xn--a", // overlong or not Punycode
        "xn--abc-", // ASCII only
        "xn--99999999999", // beyond the last code point
        "xn--fa-hia-.example",
        "xn--cafe-yvc.example", // decodes to what is not in NFC
        "ü..de",
        "ü.de\u3002"
      })
  void refusesOtherNames(String name) {
    assertThat(Format.IDN_HOSTNAME.matches(name)).isFalse();
  }

  @Test
  void countsTheAsciiForm() {
    String label = "ü".repeat(30); // 30 code points, 36 characters in ASCII
    assertThat(Format.IDN_HOSTNAME.matches(label)).isTrue();
    String name = (label + ".").repeat(7) + "ab";
    assertThat(name.length()).isLessThan(253);
    assertThat(Format.IDN_HOSTNAME.matches(name)).isFalse();
    assertThat(Format.IDN_HOSTNAME.matches(("b".repeat(61) + ".").repeat(4) + "abcde")).isTrue();
    assertThat(Format.IDN_HOSTNAME.matches(("b".repeat(61) + ".").repeat(4) + "abcdef")).isFalse();
  }

  @Test
  void hostnamesAreAscii() {
    assertThat(Format.HOSTNAME.matches("faß.example")).isFalse();
    assertThat(Format.HOSTNAME.matches("a\u3002b")).isFalse();
    assertThat(Format.HOSTNAME.matches("xn--fa-hia.example")).isTrue();
  }

  /** Letters, marks and digits that the JDK knows, too, have the same properties there. */
  @Test
  void tableAgreesWithTheJdkOnLetters() {
    int allowed = 0;
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      int properties = IdnaTable.of(point);
      if (IdnaTable.status(properties) != IdnaTable.PVALID || !Character.isDefined(point)) {
        continue;
      }
      allowed++;
      int type = Character.getType(point);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
      assertThat(IdnaTable.isMark(properties)).as("%04X", point).isEqualTo(mark);
      assertThat(
              mark
                  || Character.isLetterOrDigit(point)
                  || point == '-'
                  || point == 0xF0B
                  || point == 0x3007
                  || point == 0x6FD
                  || point == 0x6FE)
          .as("%04X", point)
          .isTrue();
    }
    assertThat(allowed).isGreaterThan(120_000);
  }
}
