package dev.armature.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.format.Format;
import dev.armature.runtime.regex.Regex;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CheckTest {
  /** What the check says; empty if it is content. A verdict pass must agree. */
  private static String says(Consumer<JsonReader> check) {
    Violations violations = new Violations();
    check.accept(JsonReaders.STRICT.text(violations));
    JsonReader verdict = JsonReaders.STRICT.text(null);
    if (violations.isEmpty()) {
      check.accept(verdict);
      return "";
    }
    assertThatThrownBy(() -> check.accept(verdict)).isInstanceOf(InvalidJson.class);
    assertThat(violations.list()).hasSize(1);
    return violations.list().get(0).keyword() + ": " + violations.list().get(0).detail();
  }

  @Test
  void countsCodePoints() {
    String dragons = "\uD83D\uDC32\uD83D\uDC32";
    assertThat(says(in -> Check.minLength(in, dragons, 2))).isEmpty();
    assertThat(says(in -> Check.maxLength(in, dragons, 2))).isEmpty();
    assertThat(says(in -> Check.minLength(in, dragons, 3)))
        .isEqualTo("minLength: must have at least 3 characters, has 2");
    assertThat(says(in -> Check.maxLength(in, "ab", 1)))
        .isEqualTo("maxLength: must have at most 1 character, has 2");
    assertThat(says(in -> Check.minLength(in, "", 1)))
        .isEqualTo("minLength: must have at least 1 character, has 0");
  }

  @Test
  void countsItemsOfListsThatAreThere() {
    List<Integer> items = List.of(1, 2);
    assertThat(says(in -> Check.minItems(in, items, 3)))
        .isEqualTo("minItems: must have at least 3 items, has 2");
    assertThat(says(in -> Check.maxItems(in, items, 1)))
        .isEqualTo("maxItems: must have at most 1 item, has 2");
    assertThat(says(in -> assertThat(Check.uniqueItems(in, items)).isSameAs(items))).isEmpty();
    assertThat(says(in -> Check.minItems(in, null, 1))).isEmpty();
    assertThat(says(in -> Check.maxItems(in, null, 0))).isEmpty();
    assertThat(says(in -> Check.uniqueItems(in, null))).isEmpty();
  }

  @Test
  void boundsNumbers() {
    assertThat(says(in -> Check.minimum(in, 1, 1))).isEmpty();
    assertThat(says(in -> Check.minimum(in, 0, 1))).isEqualTo("minimum: must be at least 1, was 0");
    assertThat(says(in -> Check.maximum(in, 2.5, 2.0)))
        .isEqualTo("maximum: must be at most 2.0, was 2.5");
    assertThat(says(in -> Check.exclusiveMinimum(in, 1, 1)))
        .isEqualTo("exclusiveMinimum: must be greater than 1, was 1");
    assertThat(says(in -> Check.exclusiveMaximum(in, decimal("1.0"), decimal("1.00"))))
        .isEqualTo("exclusiveMaximum: must be less than 1.00, was 1.0");
    assertThat(says(in -> Check.maximum(in, decimal("1"), decimal("1.00")))).isEmpty();
    assertThat(
            says(
                in ->
                    Check.maximum(in, decimal("9007199254740993"), decimal("9007199254740992.9"))))
        .startsWith("maximum");
  }

  @Test
  void dividesExactly() {
    assertThat(says(in -> Check.multipleOf(in, 9, 3))).isEmpty();
    assertThat(says(in -> Check.multipleOf(in, 10, 3)))
        .isEqualTo("multipleOf: must be a multiple of 3, was 10");
    assertThat(says(in -> Check.multipleOf(in, 0.0075, decimal("0.0001")))).isEmpty();
    assertThat(says(in -> Check.multipleOf(in, 0.00751, decimal("0.0001")))).isNotEmpty();
    assertThat(says(in -> Check.multipleOf(in, 1e308, decimal("0.5")))).isEmpty();
    assertThat(says(in -> Check.multipleOf(in, 19.99, decimal("0.01")))).isEmpty();
  }

  @Test
  void countsItemsAndMembers() {
    assertThat(says(in -> Check.minItems(in, 0, 1)))
        .isEqualTo("minItems: must have at least 1 item, has 0");
    assertThat(says(in -> Check.maxItems(in, 3, 2)))
        .isEqualTo("maxItems: must have at most 2 items, has 3");
    assertThat(says(in -> Check.minProperties(in, 0, 1)))
        .isEqualTo("minProperties: must have at least 1 member, has 0");
    assertThat(says(in -> Check.maxProperties(in, 2, 1)))
        .isEqualTo("maxProperties: must have at most 1 member, has 2");
    assertThat(says(in -> Check.maxItems(in, 2, 2))).isEmpty();
  }

  @Test
  void findsEqualItems() {
    assertThat(says(in -> Check.uniqueItems(in, List.of("a", "b", "a"))))
        .isEqualTo("uniqueItems: must not hold an item twice, as item 2 is");
    assertThat(says(in -> Check.uniqueItems(in, List.of(decimal("1.0"), decimal("1.00")))))
        .isNotEmpty();
    assertThat(says(in -> Check.uniqueItems(in, List.of(0.0, -0.0)))).isNotEmpty();
    assertThat(says(in -> Check.uniqueItems(in, List.of(RawJson.of("1"), RawJson.of("1.0")))))
        .isNotEmpty();
    assertThat(says(in -> Check.uniqueItems(in, List.of(RawJson.of("1"), RawJson.of("true")))))
        .isEmpty();
    assertThat(says(in -> Check.uniqueItems(in, Arrays.asList(null, 1)))).isEmpty();
    assertThat(says(in -> Check.uniqueItems(in, Arrays.asList(null, 1, null)))).isNotEmpty();
    assertThat(says(in -> Check.uniqueItems(in, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9)))).isEmpty();
    assertThat(says(in -> Check.uniqueItems(in, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 2))))
        .isEqualTo("uniqueItems: must not hold an item twice, as item 9 is");
  }

  @Test
  void echoesLittleOfTheInput() {
    String hostile = "<\n\u0007" + "x".repeat(100);
    assertThat(says(in -> Check.pattern(in, hostile, Regex.of("^y"))))
        .isEqualTo("pattern: must match ^y, was \"<??" + "x".repeat(37) + "…\"");
    assertThat(says(in -> Check.format(in, "no", Format.IPV4)))
        .isEqualTo("format: must be an IPv4 address, was \"no\"");
    assertThat(says(in -> Check.constant(in, false, "\"cat\"")))
        .isEqualTo("const: must be \"cat\"");
    assertThat(says(in -> Check.enumeration(in, false, "1, 2")))
        .isEqualTo("enum: must be one of 1, 2");
  }

  @Test
  void fieldsTellAbsentFromNull() {
    assertThat(Field.absent()).isNotEqualTo(Field.nil()).isSameAs(Field.absent());
    assertThat(Field.of(1)).isEqualTo(Field.of(1)).isNotEqualTo(Field.nil());
    assertThat(Field.absent().isAbsent()).isTrue();
    assertThat(Field.nil().isNull()).isTrue();
    assertThat(Field.of(1).orNull()).isEqualTo(1);
    assertThat(Field.nil().orNull()).isNull();
  }

  private static BigDecimal decimal(String literal) {
    return new BigDecimal(literal);
  }
}
