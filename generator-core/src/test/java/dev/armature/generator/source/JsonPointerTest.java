package dev.armature.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPointerTest {
  /** The examples of RFC 6901, sections 5 and 6. */
  private static final String RFC =
      """
      {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4,
       "i\\\\j": 5, "k\\"l": 6, " ": 7, "m~n": 8}""";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "/foo/0,\"bar\",#/foo/0",
        "/,0,#/",
        "/a~1b,1,#/a~1b",
        "/c%d,2,#/c%25d",
        "/e^f,3,#/e%5Ef",
        "/g|h,4,#/g%7Ch",
        "/i\\j,5,#/i%5Cj",
        "/k\"l,6,#/k%22l",
        "/ ,7,#/%20",
        "/m~0n,8,#/m~0n",
      })
  void theExamplesOfTheRfc(String text, String json, String fragment) throws SourceException {
    JsonPointer pointer = JsonPointer.parse(text);
    assertThat(Read.json(pointer.resolve(Read.text("x.json", RFC)))).isEqualTo(json);
    assertThat(pointer).hasToString(text);
    assertThat(pointer.toFragment()).isEqualTo(fragment);
    assertThat(JsonPointer.parseFragment(fragment.substring(1))).isEqualTo(pointer);
  }

  @Test
  void whatIsNotThereIsNull() throws SourceException {
    Node node = Read.text("x.json", RFC);
    for (String text : new String[] {"/foo/2", "/foo/00", "/foo/-", "/foo/-1", "/x", "/foo/0/x"}) {
      assertThat(JsonPointer.parse(text).resolve(node)).as(text).isNull();
    }
    assertThat(JsonPointer.ROOT.resolve(node)).isSameAs(node);
  }

  @Test
  void appendingEscapes() {
    JsonPointer pointer = JsonPointer.ROOT.append("paths").append("/a~b").append(3);
    assertThat(pointer)
        .hasToString("/paths/~1a~0b/3")
        .isEqualTo(JsonPointer.parse("/paths/~1a~0b/3"));
    assertThat(pointer.hashCode()).isEqualTo(JsonPointer.parse("/paths/~1a~0b/3").hashCode());
    assertThat(pointer).isNotEqualTo(pointer.parent()).isNotEqualTo(JsonPointer.parse("/3"));
    assertThat(pointer.tokens()).containsExactly("paths", "/a~b", "3");
    assertThat(JsonPointer.unescape("~01")).isEqualTo("~1");
  }

  @Test
  void plusInAFragmentIsAPlus() {
    assertThat(JsonPointer.parseFragment("/a+b%2Bc").last()).isEqualTo("a+b+c");
  }

  @Test
  void malformedPointersAreRefused() {
    for (String text : new String[] {"a", "/~", "/a~2b", "/~~"}) {
      assertThatThrownBy(() -> JsonPointer.parse(text))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> JsonPointer.parseFragment("/%zz"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
